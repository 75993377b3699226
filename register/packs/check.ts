import type { Code } from '#core/policy/code.ts';
import { lint } from '#core/policy/lint.ts';
import { openPack, type PackFiles } from '#core/policy/pack.ts';
import { BodyInvalid } from '#register/faults.ts';
import type { ListedPack } from './store.ts';

/**
 * Makes a code of conduct of its files, and checks it as the project's own are checked: shape, references,
 * rules that can never speak, and its own samples. Throws `ERR_BODY_INVALID` with all that is wrong.
 */
export function checkedCode(files: PackFiles, wanted: { code: string; version: string }): Code {
  const folder = `${wanted.code}/${wanted.version}`;
  const complaints = lint(files, folder);
  const { pack } = openPack(files, folder);
  if (!pack || complaints.length > 0) {
    throw new BodyInvalid(
      complaints.map(({ file, line, message, mend }) => ({
        path: `${file}, line ${line}`,
        sentence: `${message} ${mend}`,
      })),
    );
  }
  const { id, version } = pack.code;
  if (id === wanted.code && version === wanted.version) return pack.code;
  throw new BodyInvalid([
    {
      path: 'code.yaml',
      sentence: `This is version “${version}” of “${id}”. Send it to the address that has these names.`,
    },
  ]);
}

/** Throws `ERR_BODY_INVALID` where no day could decide between this version and another. */
export function checkDecidable({ id, version, inForceFrom }: Code, others: readonly ListedPack[]): void {
  const rival = others.find(
    (other) => other.code === id && other.version !== version && other.inForceFrom === inForceFrom,
  );
  if (!rival) return;
  throw new BodyInvalid([
    {
      path: 'code.yaml',
      sentence: `Version “${rival.version}” is in force from the same day. Write the day on which this one came into force.`,
    },
  ]);
}
