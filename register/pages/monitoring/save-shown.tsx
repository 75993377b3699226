import { useState } from 'preact/hooks';
import type { Fault } from '../ask.ts';
import type { Desk } from '../pages.tsx';
import { save } from './save.ts';
import { monitoringWords } from './words.ts';

const formats = { csv: 'CSV', xlsx: 'Excel', json: 'JSON' } as const;
const words = monitoringWords.register;

/** Takes what is shown out as a file, all pages of it. */
export function SaveShown({ desk, query }: { desk: Desk; query: (format: keyof typeof formats) => string }) {
  const [isBusy, setBusy] = useState(false);
  const [fault, setFault] = useState<Fault | null>(null);
  const take = async (format: keyof typeof formats) => {
    setBusy(true);
    setFault(await save(desk, query(format)));
    setBusy(false);
  };
  return (
    <div class="saves">
      <span>{isBusy ? words.saving : words.save}</span>
      {(Object.keys(formats) as (keyof typeof formats)[]).map((format) => (
        <button key={format} type="button" class="quiet" disabled={isBusy} onClick={() => void take(format)}>
          {formats[format]}
        </button>
      ))}
      <p role="alert" class="urgent">
        {fault?.sentence}
      </p>
    </div>
  );
}
