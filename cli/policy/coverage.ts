import { stdout } from 'node:process';
import { type CodeCoverage, coverageOf } from '#core/policy/coverage.ts';
import { readCode } from '#core/policy/read.ts';
import { packFolders, readPackFiles } from '../packs.ts';
import { coverageMarkdown } from './coverage-markdown.ts';
import { coverageTable } from './coverage-table.ts';

export interface CoverageOptions {
  json?: boolean;
  markdown?: boolean;
}

/**
 * Prints how far codes of conduct reach: which clauses speak of each signal, and what becomes of each clause.
 *
 * @throws ProbityError `ERR_CODE_UNKNOWN` where there is no such pack, `ERR_CODE_INVALID` where one has faults
 */
export async function coverageCommand(named: string | undefined, options: CoverageOptions): Promise<void> {
  const codes = await coverages(named);
  if (options.json) stdout.write(`${JSON.stringify(codes)}\n`);
  else stdout.write(options.markdown ? coverageMarkdown(codes) : `${coverageTable(codes)}\n`);
}

/** The coverage of the named pack, or of all. */
async function coverages(named?: string): Promise<CodeCoverage[]> {
  const folders = await packFolders(named);
  return Promise.all(
    folders.map(async (folder) => coverageOf(readCode(await readPackFiles(folder), folder))),
  );
}
