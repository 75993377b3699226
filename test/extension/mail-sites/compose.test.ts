import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { composePages } from '#test/extension/compose-pages/index.ts';
import { composeSites } from '../../../extension/mail-sites/compose/index.ts';
import { sites } from '../../../extension/sites/index.ts';
import { siteSchema } from '../../../extension/sites/site-schema.ts';

const folder = join(import.meta.dirname, '../../../extension/mail-sites/compose');

describe('the list of sites from which mail is sent', () => {
  it('holds every file of the folder, by its name', () => {
    const files = readdirSync(folder).filter((file) => file !== 'index.ts');
    expect(composeSites.map(({ id }) => `${id.replace('-compose', '')}.ts`).sort()).toEqual(files.sort());
  });

  it('has a test page for every site', () => {
    expect(composePages.map(({ site }) => site).sort()).toEqual(composeSites.map(({ id }) => id).sort());
  });

  it('shares no host with the sites of posts, so that no page is guarded twice', () => {
    const hosts = new Set(sites.flatMap((site) => site.hosts));
    expect(composeSites.flatMap((site) => site.hosts).filter((host) => hosts.has(host))).toEqual([]);
  });
});

describe.each(composeSites.map((site) => [site.name, site] as const))('%s', (_, site) => {
  it('passes the check that served repairs must pass', () => {
    expect(siteSchema.safeParse(site)).toMatchObject({ success: true });
  });

  it('says of every composer which fields a mail has, and finds its button in English and Welsh', () => {
    for (const { writing, mail, control } of site.composers) {
      expect(writing).toBe('mail');
      expect(mail?.to.length).toBeGreaterThan(0);
      expect(control.names).toEqual(expect.arrayContaining(['Send', 'Anfon']));
    }
  });
});
