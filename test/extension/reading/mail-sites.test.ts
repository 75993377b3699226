import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mailPages } from '#test/extension/mail-pages/index.ts';
import { mailSites } from '../../../extension/mail-sites/index.ts';
import { isSelector } from '../../../extension/sites/selector.ts';
import { root } from '../../../scripts/folders.ts';

const notSites = ['index.ts', 'mail-site.ts', 'outlook-hosts.ts'];

describe('sites on which Probity reads along', () => {
  it('are all listed, each under the name of its file', () => {
    const files = readdirSync(join(root, 'extension', 'mail-sites')).filter(
      (file) => file.endsWith('.ts') && !notSites.includes(file),
    );
    expect(mailSites.map(({ id }) => `${id}.ts`)).toEqual(files.toSorted());
  });

  it('have a test page each', () => {
    expect(mailPages.map(({ site }) => site).toSorted()).toEqual(mailSites.map(({ id }) => id).toSorted());
  });

  it.each(mailSites.map((site) => [site.id, site] as const))(
    '%s holds only selectors that a site file may hold',
    (_, site) => {
      const written = site.views.flatMap(({ reply, ...view }) => [
        ...Object.entries(view).flatMap(([name, value]) =>
          Array.isArray(value) && name !== 'leads' ? value : [],
        ),
        ...reply.selectors,
      ]);
      expect([...written, ...site.pane].filter((selector) => !isSelector(selector))).toEqual([]);
    },
  );

  it.each(mailSites.map((site) => [site.id, site] as const))(
    '%s knows its messages in English and Welsh',
    (_, { views }) => {
      for (const { reply, leads } of views) {
        const names = [...reply.names, ...leads];
        if (names.length > 0) expect(reply.names.length).toBeGreaterThan(1);
      }
    },
  );

  it.each(mailSites.map((site) => [site.id, site] as const))(
    '%s asks for named hosts by https alone',
    (_, { hosts }) => {
      for (const host of hosts) expect(host).toMatch(/^https:\/\/[a-z0-9.-]+\/\*$/);
    },
  );
});
