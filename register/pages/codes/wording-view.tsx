import { useState } from 'preact/hooks';
import { ProbityError } from '#core/errors.ts';
import type { Wording } from '#core/policy/compile.ts';
import { type Imported, importDocument } from '#core/policy/document/import.ts';
import { fill } from '#core/ui/noticed.ts';
import { dayOf } from '#register/calendar.ts';
import type { Fault } from '../ask.ts';
import { put } from '../tagged.ts';
import { Told } from '../told.tsx';
import { words as all } from '../words.ts';
import { packPath, type ViewProps } from './codes-page.tsx';
import { nameOf } from './coverage-view.tsx';
import { ImportReport } from './import-report.tsx';
import { codeWords } from './words.ts';

const words = codeWords.wording;

interface Read {
  name: string;
  imported: Imported;
  wording: Wording;
}

/** The council's own text of each clause, and bringing it in from its document. */
export function WordingView({ desk, pack, onChanged }: ViewProps) {
  const { code, listed, tag } = pack;
  const [read, setRead] = useState<Read | 'reading' | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const worded = code.clauses.filter(({ wording }) => wording !== undefined);

  const take = async (file: File | undefined) => {
    if (file === undefined) return;
    setFault(null);
    setDone(null);
    setRead('reading');
    try {
      const { readDocument } = await import('#register/documents/read.ts');
      const document = await readDocument(new Uint8Array(await file.arrayBuffer()), file.name);
      const imported = importDocument(document, code);
      const { sha256 } = document;
      const wording = { code: code.id, sha256, date: dayOf(new Date()), clauses: imported.clauses };
      setRead({ name: file.name, imported, wording });
    } catch (cause) {
      const isOurs = cause instanceof ProbityError;
      setRead(null);
      setFault({
        sentence: isOurs ? cause.message : all.failed,
        code: isOurs ? cause.code : 'ERR_DOCUMENT_UNREADABLE',
        status: 0,
      });
    }
  };
  const keep = async (wording: Wording | null, told: string) => {
    const refused = await put(desk, packPath(listed), { body: { wording }, tag });
    setFault(refused);
    setDone(told);
    if (refused !== null) return;
    setRead(null);
    await onChanged();
  };
  return (
    <section>
      <p>
        {worded.length === 0
          ? codeWords.notOfficial
          : fill(codeWords.official, { found: String(worded.length), of: String(code.clauses.length) })}
        .
      </p>
      <Told fault={fault} done={done} />
      {read === null || read === 'reading' ? (
        <div class="take">
          <p class="lead">{words.lead}</p>
          <div class="field">
            <label for="document">{words.file}</label>
            <input
              id="document"
              type="file"
              accept=".docx,.pdf,.html,.htm,.txt,.md"
              onChange={({ currentTarget }) => void take(currentTarget.files?.[0])}
            />
          </div>
          {read === 'reading' && <p role="status">{words.reading}</p>}
        </div>
      ) : (
        <>
          <ImportReport name={read.name} imported={read.imported} code={code} />
          <div class="publish">
            <button type="button" class="primary" onClick={() => void keep(read.wording, words.done)}>
              {fill(words.keep, { count: String(Object.keys(read.wording.clauses).length) })}
            </button>
            <button type="button" onClick={() => setRead(null)}>
              {words.other}
            </button>
          </div>
        </>
      )}
      {read === null && worded.length > 0 && (
        <details class="rules">
          <summary>{words.current}</summary>
          <dl class="wordings">
            {worded.map(({ id, wording }) => (
              <div key={id}>
                <dt>{nameOf(id, code)}</dt>
                <dd>{wording}</dd>
              </div>
            ))}
          </dl>
          <button type="button" onClick={() => void keep(null, words.awayDone)}>
            {words.away}
          </button>
        </details>
      )}
    </section>
  );
}
