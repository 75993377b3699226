import { useMemo, useState } from 'preact/hooks';
import {
  type Choices,
  directoryAfter,
  type ImportPreview,
  type Outcome,
  planned,
  usualChoices,
} from '#core/party/import/preview.ts';
import type { Supplier } from '#core/party/party.ts';
import { fill } from '#core/ui/noticed.ts';
import { Paged } from '../paged.tsx';
import { Alike } from './alike.tsx';
import { counted } from './counted.ts';
import { PlannedTable } from './planned-table.tsx';
import { SkippedTable } from './skipped-table.tsx';
import { supplierWords } from './words.ts';

const words = supplierWords.import;
const views = ['added', 'changed', 'unchanged', 'left', 'skipped'] as const;

export interface ImportReviewProps {
  preview: ImportPreview;
  directory: readonly Supplier[];
  onKeep: (directory: Supplier[], what: string) => Promise<void>;
}

/** What would come of a list, firm by firm, to be changed and then kept. */
export function ImportReview({ preview, directory, onKeep }: ImportReviewProps) {
  const [choices, setChoices] = useState<Choices>(() => usualChoices(preview));
  const [view, setView] = useState<(typeof views)[number]>('added');
  const [isBusy, setBusy] = useState(false);
  const plan = useMemo(() => planned(preview, directory, choices), [preview, directory, choices]);
  const of = (outcome: Outcome) => plan.filter((one) => one.outcome === outcome);
  const totals = {
    added: of('added').length,
    changed: of('changed').length,
    unchanged: of('unchanged').length,
    left: of('left').length,
    skipped: preview.skipped.length,
  };
  const what = news(totals.added, totals.changed);
  const keep = async () => {
    setBusy(true);
    await onKeep(directoryAfter(directory, plan), what);
    setBusy(false);
  };
  return (
    <>
      <Alike
        preview={preview}
        merged={choices.merged}
        onMerge={(merged) => setChoices({ ...choices, merged })}
      />
      <div class="publish">
        <button type="button" class="primary" disabled={isBusy || what === ''} onClick={() => void keep()}>
          {what === '' ? words.nothing : fill(words.keep, { what })}
        </button>
      </div>
      <nav class="tabs" aria-label={words.views}>
        {views.map((one) => (
          <button key={one} type="button" aria-pressed={one === view} onClick={() => setView(one)}>
            {one === 'skipped' ? words.skipped : words.outcomes[one]} {totals[one].toLocaleString('en-GB')}
          </button>
        ))}
      </nav>
      {totals[view] === 0 && <p class="nothing">{words.nothingHere}</p>}
      {totals[view] > 0 && view === 'skipped' && (
        <Paged rows={preview.skipped} name={words.skipped}>
          {(rows) => <SkippedTable rows={rows} />}
        </Paged>
      )}
      {totals[view] > 0 && view !== 'skipped' && (
        <Paged rows={of(view)} name={words.outcomes[view]} of={view}>
          {(rows) => <PlannedTable rows={rows} choices={choices} onChoose={setChoices} />}
        </Paged>
      )}
    </>
  );
}

/** "12 new suppliers and 3 changes"; empty where there is neither. */
function news(added: number, changed: number): string {
  const parts = [
    ...(added > 0 ? [counted(added, words.added)] : []),
    ...(changed > 0 ? [counted(changed, words.changed)] : []),
  ];
  const [one = '', other] = parts;
  return other === undefined ? one : fill(words.and, { one, other });
}
