import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { root } from '../../scripts/folders.ts';
import config from '../../wxt.config.ts';

/** What the packer leaves out by itself. */
const leftOutAnyway = (line: string) => line.startsWith('.') || line === 'node_modules/';

it('a store is given no file as a source that git leaves out: builds, official wording, databases, keys', async () => {
  const ignored = (await readFile(join(root, '.gitignore'), 'utf8')).split('\n').filter(Boolean);
  const patterns = ignored
    .filter((line) => !leftOutAnyway(line))
    .map((line) => (line.endsWith('/') ? `${line}**` : `**/${line}`));
  expect(patterns).toContain('**/*.pem');
  expect(config.zip?.excludeSources).toEqual(expect.arrayContaining(patterns));
});
