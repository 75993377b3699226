import axe from 'axe-core';
import { describe, expect, it } from 'vitest';
import { type ScreenOptions, type ScreenPage, screenNames, useScreens } from './screens-page.ts';

const openScreen = useScreens();

/** All screens one after another take longer than one. */
const allInMilliseconds = 180_000;

const looks: [string, ScreenOptions][] = [
  ['light at 320 pixels', { colorScheme: 'light', width: 320 }],
  ['dark at 320 pixels', { colorScheme: 'dark', width: 320 }],
  ['forced colours at 320 pixels', { colorScheme: 'dark', forcedColors: 'active', width: 320 }],
  ['light at 480 pixels', { colorScheme: 'light', width: 480 }],
];

async function unfoldAll({ page }: ScreenPage): Promise<void> {
  await page.evaluate(() => {
    for (const fold of document.querySelectorAll('details')) fold.open = true;
  });
}

/** What axe finds wrong, as "screen: rule: element". */
async function axeFaults({ page }: ScreenPage, name: string): Promise<string[]> {
  await page.evaluate(axe.source);
  const found = await page.evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
  return found.map((fault) => `${name}: ${fault}`);
}

/** What is harder to hit than WCAG 2.2 allows. A label is pressed with its box. */
function smallTargets({ page }: ScreenPage): Promise<string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('button, summary, input, select, textarea, a')].flatMap((target) => {
      const { width, height } = (target.closest('label') ?? target).getBoundingClientRect();
      return height > 0 && (height < 24 || width < 24) ? [target.outerHTML] : [];
    }),
  );
}

async function outlineFaults({ page }: ScreenPage): Promise<string[]> {
  const headings = await page.locator('h1').count();
  const styled = await page.locator('#pane [style]').count();
  return [
    ...(headings === 1 ? [] : [`${headings} headings`]),
    ...(styled === 0 ? [] : ['a style attribute']),
  ];
}

/** Does something with every screen, all folds open. */
async function everyScreen<T>(
  options: ScreenOptions,
  look: (screen: ScreenPage, name: string) => Promise<T[]>,
): Promise<T[]> {
  const screen = await openScreen('mine', options);
  const seen: T[] = [];
  for (const name of await screenNames(screen)) {
    await screen.show(name);
    await unfoldAll(screen);
    seen.push(...(await look(screen, name)));
  }
  return seen;
}

describe('every screen in every state', () => {
  it.each(looks)(
    'has nothing that axe objects to in %s',
    async (_look, options) => {
      expect(await everyScreen(options, axeFaults)).toEqual([]);
    },
    allInMilliseconds,
  );

  it(
    'has one heading, targets of 24 pixels and no style of its own',
    async () => {
      const strange = await everyScreen({}, async (screen, name) =>
        [...(await smallTargets(screen)), ...(await outlineFaults(screen))].map(
          (fault) => `${name}: ${fault}`,
        ),
      );
      expect(strange).toEqual([]);
    },
    allInMilliseconds,
  );

  it.each([320, 160])(
    'needs no sideways scrolling at %d pixels',
    async (width) => {
      const wide = await everyScreen({ width }, async ({ page }, name) => {
        const needed = await page.evaluate(() => document.documentElement.scrollWidth);
        return needed > width ? [`${name}: ${needed}`] : [];
      });
      expect(wide).toEqual([]);
    },
    allInMilliseconds,
  );
});
