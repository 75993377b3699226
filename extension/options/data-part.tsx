import { useEffect, useState } from 'preact/hooks';
import { counted } from '#core/ui/plural.ts';
import { Summary } from '#core/ui/summary.tsx';
import { saveFile } from '../desk/save-file.ts';
import { type Counts, countData, type DataHere, deleteData, exportData } from './data.ts';
import { optionsWords } from './words.ts';

const words = optionsWords.data;
const kinds = Object.keys(words.counts) as (keyof Counts)[];

/** What is kept on this device: to see, to save, to delete. */
export function DataPart() {
  const [data, setData] = useState<DataHere | null>(null);
  const [all, setAll] = useState<string | null>(null);
  const [step, setStep] = useState<'shown' | 'asking' | 'done'>('shown');
  const read = () => void countData().then(setData);
  useEffect(read, []);
  const save = async () => saveFile(words.file, 'application/json', await exportData());
  const remove = async () => {
    await deleteData();
    setAll(null);
    setStep('done');
    read();
  };
  return (
    <section class="sheet" aria-labelledby="data-heading">
      <h2 id="data-heading">{words.heading}</h2>
      <p class="small">{words.lead}</p>
      {data && <CountList counts={data.counts} />}
      <details
        class="more"
        onToggle={({ currentTarget }) => {
          if (currentTarget.open) void exportData().then(setAll);
        }}
      >
        <Summary>{words.see}</Summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
        <pre tabIndex={0}>{all}</pre>
      </details>
      {step === 'asking' ? (
        <Asking unsent={data?.unsent ?? 0} onYes={() => void remove()} onNo={() => setStep('shown')} />
      ) : (
        <div class="row">
          <button type="button" onClick={() => void save()}>
            {words.save}
          </button>
          <button type="button" onClick={() => setStep('asking')}>
            {words.remove}
          </button>
        </div>
      )}
      <p class="small" role="status">
        {step === 'done' && words.done}
      </p>
    </section>
  );
}

function CountList({ counts }: { counts: Counts }) {
  const there = kinds.filter((kind) => counts[kind] > 0);
  if (there.length === 0) return <p>{words.nothing}</p>;
  return (
    <ul class="plain">
      {there.map((kind) => (
        <li key={kind}>{counted(words.counts[kind], counts[kind])}</li>
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
      <h3 id="delete-heading">{words.really}</h3>
      <p id="delete-loses">
        {unsent > 0 && <b>{counted(words.unsent, unsent)} </b>}
        {words.loses}
      </p>
      <div class="row">
        <button type="button" autofocus onClick={onNo}>
          {words.no}
        </button>
        <button type="button" class="danger" onClick={onYes}>
          {words.yes}
        </button>
      </div>
    </div>
  );
}
