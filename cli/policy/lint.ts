import process, { stdout } from 'node:process';
import type { Complaint } from '#core/policy/source.ts';
import { lintVersions } from '#core/policy/versions.ts';
import { packFolders, readPackVersions } from '../packs.ts';

export interface LintOptions {
  json?: boolean;
}

/**
 * Prints what is amiss in the named pack, or in all of them, in every version. The exit status is 1 where anything is.
 *
 * @throws ProbityError `ERR_CODE_UNKNOWN` where there is no such pack, `ERR_CODE_INVALID` where a file cannot be read
 */
export async function lintCommand(named: string | undefined, { json }: LintOptions): Promise<void> {
  const folders = await packFolders(named);
  const complaints: Complaint[] = [];
  for (const folder of folders) complaints.push(...lintVersions(await readPackVersions(folder)));
  if (complaints.length > 0) process.exitCode = 1;
  const shown = json ? JSON.stringify({ packs: folders, complaints }) : lintReport(folders, complaints);
  stdout.write(`${shown}\n`);
}

function lintReport(folders: readonly string[], complaints: readonly Complaint[]): string {
  if (complaints.length === 0) return `Nothing amiss in ${folders.join(', ')}.`;
  return complaints
    .map(({ file, line, message, mend }) => `${file}:${line}: ${message.replace(/\.$/, '')} – ${mend}`)
    .join('\n');
}
