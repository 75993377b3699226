import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ResolvedPublicFile } from 'wxt';
import { buildPolicies } from './build-policies.ts';

/** Every code of conduct, which all come with the extension: choosing one asks nobody. */
export async function codesOfConduct(): Promise<ResolvedPublicFile[]> {
  const folder = await mkdtemp(join(tmpdir(), 'probity-codes-'));
  try {
    await buildPolicies(folder);
    const names = await readdir(folder);
    return await Promise.all(
      names.map(async (name) => ({
        relativeDest: `policies/${name}`,
        contents: await readFile(join(folder, name), 'utf8'),
      })),
    );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
