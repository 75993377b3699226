import { execFile } from 'node:child_process';
import { cp, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from '../../scripts/folders.ts';
import { newSite } from '../../scripts/new-site.ts';

const run = promisify(execFile);
const parts = ['package.json', 'biome.json', 'extension/sites', 'test/extension/pages', 'core/errors.ts'];

let copy: string;

beforeEach(async () => {
  copy = await mkdtemp(join(tmpdir(), 'probity-new-'));
  for (const part of parts) await cp(join(root, part), join(copy, part), { recursive: true });
  await symlink(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterEach(() => rm(copy, { recursive: true }));

/** What a program that is run in the copy prints as JSON. */
async function answerOf(program: string): Promise<unknown> {
  const { stdout } = await run(process.execPath, ['--input-type=module', '--eval', program], { cwd: copy });
  return JSON.parse(stdout);
}

const indexes = () =>
  Promise.all(
    ['extension/sites', 'test/extension/pages'].map((folder) =>
      readFile(join(copy, folder, 'index.ts'), 'utf8'),
    ),
  );

describe('npm run new site', () => {
  it('writes a site file that the check takes and a test page for it, and lists both', async () => {
    const steps = await newSite('village-hall', copy);
    const program = `
      const { sites } = await import('./extension/sites/index.ts');
      const { siteSchema } = await import('./extension/sites/site-schema.ts');
      const { pages } = await import('./test/extension/pages/index.ts');
      const site = sites.at(-1);
      const page = pages.at(-1);
      console.log(JSON.stringify({
        valid: siteSchema.safeParse(site).success,
        ids: [site.id, page.site],
        reached: site.hosts.includes('https://' + page.host + '/*'),
      }));`;
    expect(await answerOf(program)).toEqual({
      valid: true,
      ids: ['village-hall', 'village-hall'],
      reached: true,
    });
    expect(steps[0]).toContain('extension/sites/village-hall.ts');
  });

  it.each(['Village', 'x', 'index', 'class', '../x'])('refuses %s and writes nothing', async (id) => {
    const before = await indexes();
    await expect(newSite(id, copy)).rejects.toMatchObject({ code: 'ERR_USAGE' });
    expect(await indexes()).toEqual(before);
  });
});
