import { describe, expect, it } from 'vitest';
import { habits, strictHabits } from '#test/extension/pages/habits.ts';
import { type TestPage, waysOf } from '#test/extension/pages/page.ts';
import { useExtension } from './extension-browser.ts';
import { asItShouldBe, buttons, cleanText, riskyText, tryWay } from './extension-outcomes.ts';
import { Visit } from './extension-visit.ts';

const browser = useExtension([habits, strictHabits]);

function visit(id: string, page: TestPage = habits): Promise<Visit> {
  const composer = page.composers.find((candidate) => candidate.id === id);
  if (composer === undefined) throw new Error(`There is no page ${id}.`);
  return Visit.to(browser().page, page, composer);
}

describe('whatever a site acts on', () => {
  const inAllWays = [
    ...habits.composers.filter(({ id }) =>
      /^(pointer|mouse|click|enter|submit|window|focus|closed|right)/.test(id),
    ),
    ...strictHabits.composers,
  ];

  it.each(inAllWays.map((composer) => [composer.id, composer] as const))(
    'the guard holds: %s',
    async (id, composer) => {
      const opened = await visit(id, habits.composers.includes(composer) ? habits : strictHabits);
      const outcomes: Record<string, unknown> = {};
      for (const way of waysOf(composer)) outcomes[way] = await tryWay(opened, way);
      expect(outcomes).toEqual(Object.fromEntries(waysOf(composer).map((way) => [way, asItShouldBe])));
    },
  );
});

/** Presses the button, and expects the question. */
async function isAsked(opened: Visit): Promise<void> {
  const before = (await opened.posted()).length;
  await opened.post('mouse');
  await opened.settle();
  expect(await opened.posted()).toHaveLength(before);
  expect((await opened.dialog()).buttons.map(({ name }) => name)).toContain(buttons.back);
}

/** Presses the button, and expects what stands in the editors to go out once. */
async function goesOut(opened: Visit, composer = 0): Promise<void> {
  const texts = await opened.texts(composer);
  const before = (await opened.posted()).length;
  await opened.post('mouse', composer);
  await opened.settle();
  await opened.noDialog();
  expect((await opened.posted()).slice(before)).toEqual([texts]);
}

describe('a site that only heeds real presses', () => {
  it('takes the person’s second press after “Post anyway”, once', async () => {
    const opened = await visit('checks-trust');
    await opened.write(riskyText);
    await isAsked(opened);
    await opened.answer(buttons.post);
    expect(await opened.posted()).toEqual([]);
    await goesOut(opened);
    await opened.write(riskyText);
    await isAsked(opened);
  });

  it('gives no leave for another text', async () => {
    const opened = await visit('checks-trust');
    await opened.write(riskyText);
    await isAsked(opened);
    await opened.answer(buttons.post);
    await opened.write(' And the mayor is a crook.');
    await isAsked(opened);
  });
});

describe('a composer that is there later', () => {
  it('is guarded when it is mounted after the page, on another address of the same page', async () => {
    const opened = await visit('late');
    await opened.frame.evaluate(async () => {
      history.pushState({}, '', '/elsewhere');
      await window.stage.mountLate();
    });
    await opened.write(riskyText);
    await isAsked(opened);
  });
});

describe('several composers', () => {
  it('are judged each for itself', async () => {
    const opened = await visit('several');
    await opened.write(riskyText, 0, 0);
    await opened.write(cleanText, 0, 1);
    await goesOut(opened, 1);
    await isAsked(opened);
  });
});

describe('an input method', () => {
  it('picks its word with Enter, unasked; the Enter after that is asked about', async () => {
    const opened = await visit('enter-textarea');
    await opened.write(riskyText);
    await opened.world.compose('か');
    await opened.page.keyboard.press('Enter');
    await opened.settle();
    await opened.noDialog();
    expect(await opened.posted()).toEqual([]);
    await opened.page.keyboard.insertText('か');
    await opened.page.keyboard.press('Enter');
    await opened.settle();
    expect(await opened.posted()).toEqual([]);
    expect((await opened.dialog()).buttons.length).toBeGreaterThan(1);
  });
});

describe('a list of people to mention', () => {
  it('is picked from with Enter, unasked', async () => {
    const opened = await visit('enter-plain');
    await opened.write(riskyText);
    await opened.frame.evaluate(() => {
      const list = document.createElement('div');
      list.id = 'first-of-list';
      document.body.append(list);
      document.activeElement?.setAttribute('aria-activedescendant', list.id);
    });
    await opened.page.keyboard.press('Enter');
    await opened.noDialog();
    await opened.frame.evaluate(() => {
      document.querySelector('#first-of-list')?.remove();
      document.activeElement?.removeAttribute('aria-activedescendant');
    });
    await opened.write(riskyText);
    await opened.page.keyboard.press('Enter');
    expect((await opened.dialog()).buttons.length).toBeGreaterThan(1);
  });
});

describe('text that was not typed', () => {
  it.each(['pointerdown-draft', 'mousedown-lexical', 'mouseup-tiptap', 'click-plain', 'click-textarea'])(
    'is judged when it is pasted: %s',
    async (id) => {
      const opened = await visit(id);
      await browser().context.grantPermissions(['clipboard-read', 'clipboard-write']);
      await opened.write(' ');
      await opened.frame.evaluate((text) => navigator.clipboard.writeText(text), riskyText);
      await opened.page.keyboard.press('Control+V');
      expect((await opened.texts()).join()).toContain('disgrace');
      await isAsked(opened);
    },
  );

  it('is judged when it is dragged in', async () => {
    const opened = await visit('drag');
    await opened.page.locator('#dragged').selectText();
    const to = await opened.place('editor');
    const box = await opened.page.locator('#dragged').boundingBox();
    if (box === null) throw new Error('There is nothing to drag.');
    await opened.page.mouse.move(box.x + 20, box.y + 8);
    await opened.page.mouse.down();
    await opened.page.mouse.move(to.x, to.y, { steps: 4 });
    await opened.page.mouse.up();
    expect((await opened.texts()).join()).toContain('disgrace');
    await isAsked(opened);
  });

  it('is judged when a spell checker has changed it', async () => {
    const opened = await visit('click-plain');
    await opened.write('Our director is a lair and this council is a disgrase.');
    await opened.frame.evaluate((text) => {
      const range = document.createRange();
      range.selectNodeContents(document.querySelector('[data-testid="tweetTextarea_0"]') as Element);
      getSelection()?.removeAllRanges();
      getSelection()?.addRange(range);
      document.execCommand('insertText', false, text);
    }, riskyText);
    await isAsked(opened);
  });

  it('is judged as it stands after undoing and doing again', async () => {
    const opened = await visit('click-textarea');
    await opened.write(cleanText);
    await opened.write(` ${riskyText}`);
    await isAsked(opened);
    await opened.answer(buttons.back);
    await opened.page.keyboard.press('Control+Z');
    expect(await opened.texts()).toEqual([cleanText]);
    await opened.page.keyboard.press('Control+Shift+Z');
    await isAsked(opened);
    await opened.answer(buttons.back);
    await opened.page.keyboard.press('Control+Z');
    await goesOut(opened);
  });
});

describe('what a draft is made of', () => {
  it('is read with pictures for letters, and left as it was', async () => {
    const opened = await visit('click-plain');
    await opened.write('Our director is a ');
    await opened.frame.evaluate(() => {
      const picture = new Image();
      picture.alt = 'liar';
      document
        .querySelector('[data-testid="tweetTextarea_0"]')
        ?.append(picture, ' and this council is a disgrace');
    });
    const markup = () =>
      opened.frame.evaluate(() => document.querySelector('[data-testid="tweetTextarea_0"]')?.innerHTML);
    const before = await markup();
    await isAsked(opened);
    await opened.answer(buttons.back);
    expect(await markup()).toBe(before);
  });

  it('is read to the end where it is 20,000 characters long', async () => {
    const opened = await visit('click-textarea');
    const long = 'The library opens at nine on Monday. '.repeat(540).slice(0, 19_800);
    await opened.write(long);
    await goesOut(opened);
    await opened.write(`${long}\n${riskyText}`);
    await isAsked(opened);
    await opened.answer(buttons.post);
    expect((await opened.posted()).at(-1)).toEqual([`${long}\n${riskyText}`]);
  });

  it('goes out letter for letter where it is written from right to left', async () => {
    const opened = await visit('right-to-left');
    const text = `שלום לכולם. ${riskyText} مرحبا بالجميع`;
    await opened.write(text);
    await isAsked(opened);
    await opened.answer(buttons.post);
    expect(await opened.posted()).toEqual([[text]]);
  });
});

describe('the question', () => {
  it('cannot be answered by the page', async () => {
    const opened = await visit('click-plain');
    await opened.write(riskyText);
    await isAsked(opened);
    const { buttons: places } = await opened.dialog();
    await opened.frame.evaluate((all) => {
      for (const { x, y } of all) {
        const target = document.elementFromPoint(x, y);
        target?.dispatchEvent(
          new MouseEvent('click', { bubbles: true, composed: true, clientX: x, clientY: y }),
        );
        (target as HTMLElement | null)?.click();
      }
      document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
    }, places);
    await opened.settle();
    expect(await opened.posted()).toEqual([]);
    expect((await opened.dialog()).buttons.length).toBeGreaterThan(1);
  });

  it('cannot be read by the page', async () => {
    const opened = await visit('click-plain');
    await opened.write(riskyText);
    await isAsked(opened);
    const seen = await opened.frame.evaluate(() => {
      const roots = [...document.querySelectorAll('*')].filter((element) => element.shadowRoot);
      return { roots: roots.length, text: document.documentElement.textContent };
    });
    expect(seen.roots).toBe(0);
    expect(seen.text).not.toContain('Go back and edit');
  });

  it('goes with Escape, back to the draft', async () => {
    const opened = await visit('mousedown-lexical');
    await opened.write(riskyText);
    await isAsked(opened);
    await opened.page.keyboard.press('Escape');
    await opened.settle();
    await opened.noDialog();
    expect(await opened.focusedInEditor()).toBe(true);
    expect(await opened.texts()).toEqual([riskyText]);
  });

  it('asks first about going back', async () => {
    const opened = await visit('click-plain');
    await opened.write(riskyText);
    await isAsked(opened);
    expect((await opened.dialog()).focused).toBe(buttons.back);
  });
});
