import type { Code } from '#core/policy/code.ts';
import { type Complaint, lint } from '#core/policy/lint.ts';
import { openPack, type PackFile, type PackFiles, packFiles } from '#core/policy/pack.ts';

/** What the chosen files come to: a code that holds together, or all that is wrong with them. */
export type ReadPack =
  | { kind: 'read'; code: Code; files: PackFiles }
  | { kind: 'lacking'; names: readonly PackFile[] }
  | { kind: 'faulty'; complaints: readonly Complaint[] };

/** Reads a code of conduct from its files, and checks it as the register will. */
export async function readPackFrom(chosen: readonly File[]): Promise<ReadPack> {
  const files: PackFiles = {};
  for (const file of chosen) {
    const name = packFiles.find((one) => one === file.name);
    if (name !== undefined) files[name] = await file.text();
  }
  const names = packFiles.filter((name) => files[name] === undefined);
  if (names.length > 0) return { kind: 'lacking', names };
  const { pack, faults } = openPack(files, '');
  const complaints = pack === null ? faults : lint(files, '');
  return pack !== null && complaints.length === 0
    ? { kind: 'read', code: pack.code, files }
    : { kind: 'faulty', complaints };
}
