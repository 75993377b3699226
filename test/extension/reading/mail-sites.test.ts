import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { mailPages } from '#test/extension/mail-pages/index.ts';
import { gmail } from '../../../extension/mail-sites/gmail.ts';
import { mailSites } from '../../../extension/mail-sites/index.ts';
import { mailSiteSchema } from '../../../extension/mail-sites/mail-site-schema.ts';
import { root } from '../../../scripts/folders.ts';

const notSites = ['index.ts', 'mail-site.ts', 'mail-site-schema.ts', 'outlook-hosts.ts'];

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
    '%s passes the check that served repairs must pass',
    (_, site) => {
      expect(mailSiteSchema.safeParse(site)).toMatchObject({ success: true });
    },
  );

  it.each([
    ['what its shape does not name', { ...gmail, script: 'alert(1)' }],
    ['what is no selector', { ...gmail, pane: ['a{}'] }],
    ['markup for a lead', { ...gmail, views: gmail.views.map((view) => ({ ...view, leads: ['<b>From:'] })) }],
    ['no view', { ...gmail, views: [] }],
    ['a host by http', { ...gmail, hosts: ['http://mail.google.com/*'] }],
  ])('may not hold %s', (_, wrong) => {
    expect(mailSiteSchema.safeParse(wrong).success).toBe(false);
  });

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
