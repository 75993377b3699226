import { useEffect, useState } from 'preact/hooks';
import { counted } from '#core/ui/plural.ts';
import { Summary } from '#core/ui/summary.tsx';
import { saveFile } from '../desk/save-file.ts';
import { type Counts, countData, type DataHere, deleteData, exportData } from './data.ts';
import { optionsWords } from './words.ts';

const kinds = Object.keys(optionsWords.data.counts) as (keyof Counts)[];

/** What is kept on this device: to see, to save, to delete. */
export function DataPart() {
  const [data, setData] = useState<DataHere | null>(null);
  const [all, setAll] = useState<string | null>(null);
  const [step, setStep] = useState<'shown' | 'asking' | 'done'>('shown');
  const read = () => void countData().then(setData);
  useEffect(read, []);
  const save = async () => saveFile(optionsWords.data.file, 'application/json', await exportData());
  const remove = async () => {
    await deleteData();
    setAll(null);
    setStep('done');
    read();
  };
  return (
    <section class="sheet" aria-labelledby="data-heading">
      <h2 id="data-heading">{optionsWords.data.heading}</h2>
      <p class="small">{optionsWords.data.lead}</p>
      {data && <CountList counts={data.counts} />}
      <details
        class="more"
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) void exportData().then(setAll);
        }}
      >
        <Summary>{optionsWords.data.see}</Summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <pre tabIndex={0}>{all}</pre>
      </details>
      {step === 'asking' ? (
        <Asking unsent={data?.unsent ?? 0} onYes={() => void remove()} onNo={() => setStep('shown')} />
      ) : (
        <div class="row">
          <button type="button" onClick={() => void save()}>
            {optionsWords.data.save}
          </button>
          <button type="button" onClick={() => setStep('asking')}>
            {optionsWords.data.remove}
          </button>
        </div>
      )}
      <p class="small" role="status">
        {step === 'done' && optionsWords.data.done}
      </p>
    </section>
  );
}

function CountList({ counts }: { counts: Counts }) {
  const there = kinds.filter((kind) => counts[kind] > 0);
  if (there.length === 0) return <p>{optionsWords.data.nothing}</p>;
  return (
    <ul class="plain">
      {there.map((kind) => (
        <li key={kind}>{counted(optionsWords.data.counts[kind], counts[kind])}</li>
      ))}
    </ul>
  );
}

interface AskingProps {
  unsent: number;
  onYes: () => void;
  onNo: () => void;
}

function Asking({ unsent, onYes, onNo }: AskingProps) {
  return (
    <div class="card" role="alertdialog" aria-labelledby="delete-heading" aria-describedby="delete-loses">
      <h3 id="delete-heading">{optionsWords.data.really}</h3>
      <p id="delete-loses">
        {unsent > 0 && <b>{counted(optionsWords.data.unsent, unsent)} </b>}
        {optionsWords.data.loses}
      </p>
      <div class="row">
        <button type="button" autofocus onClick={onNo}>
          {optionsWords.data.no}
        </button>
        <button type="button" class="danger" onClick={onYes}>
          {optionsWords.data.yes}
        </button>
      </div>
    </div>
  );
}
