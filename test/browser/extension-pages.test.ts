import { describe, expect, it } from 'vitest';
import { habits, strictHabits } from '#test/extension/pages/habits.ts';
import { pages } from '#test/extension/pages/index.ts';
import { type Way, waysOf } from '#test/extension/pages/page.ts';
import { useExtension } from './extension-browser.ts';
import { Visit } from './extension-visit.ts';

/** Without the extension, so that what the pages do of themselves is known. */
const all = [...pages, habits, strictHabits];
/** Pages with nothing to post at once. */
const idle = ['late', 'no-composer', 'several'];
const browser = useExtension(all, { withoutExtension: true });

describe.each(all.map((page) => [page.site, page] as const))('the test page of %s', (_, page) => {
  const live = page.composers.filter(({ id }) => !idle.includes(id));
  it.each(live.map((composer) => [composer.id, composer] as const))(
    'posts a %s once in each way',
    async (_, composer) => {
      const visit = await Visit.to(browser().page, page, composer);
      const posted: Partial<Record<Way, string[][]>> = {};
      const expected: Partial<Record<Way, string[][]>> = {};
      for (const way of waysOf(composer)) {
        const editors = (await visit.texts()).length;
        for (let index = 0; index < editors; index++) await visit.write(`Hello from editor ${index}`, index);
        const before = (await visit.posted()).length;
        await visit.post(way);
        posted[way] = (await visit.posted()).slice(before);
        expected[way] = [Array.from({ length: editors }, (_, index) => `Hello from editor ${index}`)];
      }
      expect(posted).toEqual(expected);
    },
  );
});
