import { build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { pages } from '#test/extension/pages/index.ts';
import { root } from '../../scripts/folders.ts';
import { useExtension } from './extension-browser.ts';
import { Visit } from './extension-visit.ts';

const browser = useExtension(pages, { withoutExtension: true });

/** For each editor and control on the page: what is found there, with the site's composers in each order. */
const inEachOrder = `
  import { findControl, findDraft } from './extension/guard/composer.ts';
  import { sites } from './extension/sites/index.ts';
  import { queryAcross } from './extension/page/shadow.ts';
  const keys = [{ key: 'Enter' }, { key: 'Enter', ctrlKey: true }].map((key) => new KeyboardEvent('keydown', key));
  window.inEachOrder = (id) => {
    const site = sites.find((each) => each.id === id);
    const at = (found) => found && [found.composer.writing, site.composers.indexOf(found.composer), found.drafts.length];
    const seen = (composers) => {
      const shuffled = { ...site, composers };
      return queryAcross(document, '[t-post], textarea, [contenteditable="true"]').map((element) =>
        JSON.stringify([
          at(findControl(element, shuffled, null)),
          at(findDraft(element, shuffled)),
          ...keys.map((key) => at(findDraft(element, shuffled, key))),
        ]),
      );
    };
    const turned = site.composers.map((_, by) => [...site.composers.slice(by), ...site.composers.slice(0, by)]);
    return [...turned, ...turned.map((order) => order.toReversed())].map(seen);
  };`;

let program: string;
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: inEachOrder, resolveDir: root, loader: 'ts' },
    bundle: true,
    write: false,
    format: 'iife',
    target: 'es2022',
  });
  program = outputFiles[0]?.text ?? '';
});

describe.each(pages.map((page) => [page.site, page] as const))('on %s', (_, page) => {
  // The extension alone can look into closed roots.
  const open = page.composers.filter(({ markup }) => !markup.includes('t-root="closed"'));
  it.each(open.map((composer) => [composer.id, composer] as const))(
    'the same composer is found at a %s in whatever order the site file names them',
    async (_, composer) => {
      const { frame } = await Visit.to(browser().page, page, composer);
      const found: string[][] = await frame.evaluate(`${program} inEachOrder('${page.site}')`);
      expect(found[0]?.length).toBeGreaterThan(0);
      for (const order of found) expect(order).toEqual(found[0]);
    },
  );
});
