import { ProbityError } from '#core/errors.ts';
import type { Code } from '#core/policy/code.ts';
import { openPack, type PackFiles } from '#core/policy/pack.ts';
import type { Complaint } from '#core/policy/source.ts';

/**
 * Reads a code of conduct from the text of its files and checks that it holds together.
 * Browsers load the compiled form instead: see `compile.ts`.
 * @param folder named in messages, for example `policies/derbyshire`
 * @throws {ProbityError} `ERR_CODE_INVALID` with file, line, what is wrong and the mend
 * @example readCode({ 'code.yaml': '…', 'clauses.yaml': '…', 'rules.yaml': '…' }, 'policies/derbyshire')
 */
export function readCode(files: PackFiles, folder: string): Code {
  const { pack, faults } = openPack(files, folder);
  if (pack) return pack.code;
  throw codeInvalid(faults, folder);
}

/** The error that names the first fault of a pack in full, and how many more there are. */
export function codeInvalid([first, ...others]: readonly Complaint[], folder: string): ProbityError {
  const where = first ? `${first.file}, line ${first.line}: ${first.message} ${first.mend}` : folder;
  const more =
    others.length === 0 ? '' : ` ${others.length} more: \`probity policy lint ${folder}\` lists them all.`;
  return new ProbityError('ERR_CODE_INVALID', where + more);
}
