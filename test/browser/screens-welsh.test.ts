import { describe, expect, it } from 'vitest';
import { screenNames, useScreens } from './screens-page.ts';

const open = useScreens();

describe('the screens in Welsh, at 320 px', () => {
  it('fit, and say that they are Welsh', async () => {
    const screen = await open('declare', { locale: 'cy-GB' });
    const wide: string[] = [];
    for (const name of await screenNames(screen)) {
      await screen.show(name);
      const [lang, over] = await screen.page.evaluate(() => [
        document.documentElement.lang,
        document.documentElement.scrollWidth > document.documentElement.clientWidth,
      ]);
      expect(lang).toBe('cy');
      if (over === true) wide.push(name);
    }
    expect(wide).toEqual([]);
  }, 120_000);
});
