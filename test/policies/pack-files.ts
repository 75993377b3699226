import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type PackFiles, packFiles } from '#core/policy/pack.ts';

const policies = fileURLToPath(new URL('../../policies', import.meta.url));

/** Ids of all packs: the folders under `policies/`. */
export function packIds(): string[] {
  return readdirSync(policies, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .toSorted();
}

/** A pack's files as text. */
export function readPack(id: string): PackFiles {
  const present = packFiles.filter((name) => existsSync(join(policies, id, name)));
  return Object.fromEntries(present.map((name) => [name, readFileSync(join(policies, id, name), 'utf8')]));
}
