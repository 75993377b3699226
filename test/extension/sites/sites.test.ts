import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { pages } from '#test/extension/pages/index.ts';
import { sites } from '../../../extension/sites/index.ts';
import { siteSchema } from '../../../extension/sites/site-schema.ts';

const folder = join(import.meta.dirname, '../../../extension/sites');
const notSites = ['index.ts', 'selector.ts', 'site-schema.ts', 'site.ts'];

describe('the list of sites', () => {
  it('holds every site file of the folder, by its name', () => {
    const files = readdirSync(folder).filter((file) => !notSites.includes(file));
    expect(sites.map(({ id }) => `${id}.ts`).sort()).toEqual(files.sort());
  });

  it('has a test page for every site', () => {
    expect([...new Set(pages.map(({ site }) => site))].sort()).toEqual(sites.map(({ id }) => id).sort());
  });

  it('claims no host twice', () => {
    const hosts = sites.flatMap((site) => site.hosts);
    expect(new Set(hosts).size).toBe(hosts.length);
  });
});

describe.each(sites.map((site) => [site.name, site] as const))('%s', (_, site) => {
  it('passes the check that served repairs must pass', () => {
    expect(siteSchema.safeParse(site)).toMatchObject({ success: true });
  });

  it('can be found by role and accessible name in English and Welsh where its own marks are gone', () => {
    const names = site.composers.flatMap(({ control }) => control.names ?? []);
    const drafts = site.composers.flatMap((composer) => composer.drafts);
    expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/Post|Comment|Share/)]));
    expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/Postio|Sylw|Rhannu/)]));
    expect(drafts.some((draft) => /role="textbox"|^textarea|contenteditable/.test(draft))).toBe(true);
  });

  it('knows new posts or comments', () => {
    const writings = site.composers.map(({ writing }) => writing);
    expect(writings.some((writing) => writing === 'post' || writing === 'comment')).toBe(true);
  });
});
