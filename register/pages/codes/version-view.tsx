import { useState } from 'preact/hooks';
import type { Code } from '#core/policy/code.ts';
import { fill } from '#core/ui/noticed.ts';
import { inFull } from '#register/publish/vocabulary.ts';
import type { Fault } from '../ask.ts';
import { put } from '../tagged.ts';
import { Told } from '../told.tsx';
import { Differences, useDeclared } from './changes-view.tsx';
import { openPack, packPath, type ViewProps } from './codes-page.tsx';
import type { ReadPack } from './read-pack.ts';
import { codeWords } from './words.ts';

const words = codeWords.bringIn;

/** Bringing in the next version of the code from its files, once one has seen what it changes. */
export function VersionView(props: ViewProps) {
  const [read, setRead] = useState<ReadPack | 'reading' | null>(null);
  const [done, setDone] = useState<string | null>(null);
  const take = async (chosen: FileList | null) => {
    if (chosen === null || chosen.length === 0) return;
    setDone(null);
    setRead('reading');
    const { readPackFrom } = await import('./read-pack.ts');
    setRead(await readPackFrom([...chosen]));
  };
  const keep = async (told: string) => {
    setRead(null);
    setDone(told);
    await props.onChanged();
  };
  return (
    <section>
      <Told fault={null} done={done} />
      <div class="take">
        <p class="lead">{words.lead}</p>
        <div class="field">
          <label for="pack">{words.files}</label>
          <input
            id="pack"
            type="file"
            multiple
            accept=".yaml"
            onChange={({ currentTarget }) => void take(currentTarget.files)}
          />
        </div>
        {read === 'reading' && <p role="status">{codeWords.wording.reading}</p>}
      </div>
      {read !== null && read !== 'reading' && <Checked {...props} read={read} onKept={keep} />}
    </section>
  );
}

type CheckedProps = ViewProps & { read: ReadPack; onKept: (told: string) => Promise<void> };

/** What the files come to: what is wrong with them, or what they would change. */
function Checked({ read, onKept, ...props }: CheckedProps) {
  switch (read.kind) {
    case 'lacking':
      return (
        <p role="alert" class="urgent">
          {fill(words.lacking, { names: read.names.join(', ') })}
        </p>
      );
    case 'faulty':
      return (
        <section class="report" role="alert" aria-labelledby="complaints">
          <h2 id="complaints">{fill(words.faulty, { count: String(read.complaints.length) })}</h2>
          <ul>
            {read.complaints.map(({ file, line, message, mend }) => (
              <li key={`${file} ${line} ${message}`}>
                <b>{fill(words.where, { file: file.replace(/^\//, ''), line: String(line) })}</b> {message}{' '}
                {mend}
              </li>
            ))}
          </ul>
        </section>
      );
    case 'read':
      return <Preview {...props} code={read.code} files={read.files} onKept={onKept} />;
  }
}

type PreviewProps = ViewProps & {
  code: Code;
  files: Extract<ReadPack, { kind: 'read' }>['files'];
  onKept: CheckedProps['onKept'];
};

/** Laid beside the version that is looked at; kept by a press. */
function Preview({ desk, pack, versions, code, files, onKept }: PreviewProps) {
  const declared = useDeclared(desk, pack.listed);
  const [fault, setFault] = useState<Fault | null>(null);
  const { id, version, inForceFrom } = code;
  if (id !== pack.code.id) return <p role="alert">{fill(words.other, { id, ours: pack.code.id })}</p>;
  const there = versions.find((one) => one.version === version);
  const keep = async () => {
    // Whoever looks at the very version that they replace names what they saw of it.
    const seen = there === undefined ? null : await openPack(desk, there);
    if (seen?.fault) return setFault(seen.fault);
    const refused = await put(desk, packPath({ code: id, version }), {
      body: { files },
      tag: seen?.value.tag ?? null,
    });
    return refused === null ? onKept(fill(words.done, { version })) : setFault(refused);
  };
  return (
    <section class="changes" aria-labelledby="preview">
      <h2 id="preview">
        {fill(there === undefined ? words.fresh : words.replaces, {
          version,
          from: inForceFrom === null ? codeWords.always : inFull(inForceFrom),
        })}
      </h2>
      <p>{fill(words.beside, { version: pack.code.version })}</p>
      <Differences old={pack.code} fresh={code} declared={declared} />
      <Told fault={fault} done={null} />
      <div class="publish">
        <button type="button" class="primary" onClick={() => void keep()}>
          {fill(words.keep, { version })}
        </button>
      </div>
    </section>
  );
}
