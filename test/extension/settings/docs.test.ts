import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { everySite } from '../../../extension/every-site.ts';
import { chromiumId, firefoxId } from '../../../extension/identity.ts';
import { settingNames } from '../../../extension/settings/settings.ts';
import { root } from '../../../scripts/folders.ts';

const page = await readFile(join(root, 'docs', 'deploy-extension.md'), 'utf8');

describe('the administrators’ page', () => {
  it('has every setting in its table, and no other', () => {
    const table = page.slice(page.indexOf('### Settings'), page.indexOf('What counts, strongest first'));
    const cells = [...table.matchAll(/^\| (`[^|]+) \|/gm)].map(([, cell = '']) => cell);
    const names = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    expect(names.sort()).toEqual(settingNames.toSorted());
  });

  it('names every site that can be left alone, and the ids of our build', () => {
    const [row = ''] = /^\| `sitesOff`.*$/m.exec(page) ?? [];
    for (const { id } of everySite) expect(row).toContain(`\`${id}\``);
    expect(page).toContain(chromiumId);
    expect(page).toContain(firefoxId);
  });
});
