import type { Frame, Page } from 'playwright-core';
import type { TestComposer, TestPage, Way } from '#test/extension/pages/page.ts';
import '#test/extension/pages/stage/window.ts';
import { GuardWorld, type OpenDialog, stageFrame } from './extension-dialog.ts';

const worlds = new WeakMap<Page, Promise<GuardWorld>>();

function worldOf(page: Page): Promise<GuardWorld> {
  const known = worlds.get(page) ?? GuardWorld.of(page);
  worlds.set(page, known);
  return known;
}

/** A person's hands and eyes at one composer. */
export class Visit {
  readonly page: Page;
  readonly world: GuardWorld;
  private readonly framed: boolean;

  /** Opens a composer's page, and waits until it can be typed in and the guard knows its settings. */
  static async to(page: Page, { host }: TestPage, { id, framed }: TestComposer): Promise<Visit> {
    const visit = new Visit(page, await worldOf(page), framed === true);
    await page.goto(`https://${host}/${id}`);
    await visit.ready();
    return visit;
  }

  /** The same by the composer's id. */
  static at(page: Page, testPage: TestPage, id: string): Promise<Visit> {
    const composer = testPage.composers.find((candidate) => candidate.id === id);
    if (composer === undefined) throw new Error(`${testPage.host} has no page ${id}.`);
    return Visit.to(page, testPage, composer);
  }

  private constructor(page: Page, world: GuardWorld, framed: boolean) {
    this.page = page;
    this.world = world;
    this.framed = framed;
  }

  get frame(): Frame {
    return stageFrame(this.page, this.framed);
  }

  async ready(): Promise<void> {
    await this.frame.waitForFunction(() => 'stage' in window);
    await this.world.settled();
  }

  texts(composer = 0): Promise<string[]> {
    return this.frame.evaluate((index) => window.stage.texts(index), composer);
  }

  posted(): Promise<string[][]> {
    return this.frame.evaluate(() => window.stage.posted);
  }

  focusedInEditor(composer = 0): Promise<boolean> {
    return this.frame.evaluate((index) => window.stage.focused(index), composer);
  }

  /** Writes a text at the end of an editor. */
  async write(text: string, index = 0, composer = 0): Promise<void> {
    const { x, y } = await this.place('editor', index, composer);
    await this.page.mouse.click(x, y);
    await this.page.keyboard.insertText(text);
    // Quill in a shadow root leaves its caret before what was put in.
    await this.page.keyboard.press('Control+End');
  }

  place(part: 'editor' | 'control', index = 0, composer = 0): Promise<{ x: number; y: number }> {
    return this.frame.evaluate(([kind, at, of]) => window.stage.place(kind, at, of), [
      part,
      index,
      composer,
    ] as const);
  }

  focus(part: 'editor' | 'control', index = 0, composer = 0): Promise<void> {
    return this.frame.evaluate(([kind, at, of]) => window.stage.focus(kind, at, of), [
      part,
      index,
      composer,
    ] as const);
  }

  /** Posts in one way, as a person does. */
  async post(way: Way, composer = 0): Promise<void> {
    const { keyboard, mouse, touchscreen } = this.page;
    if (way === 'enter') return keyboard.press('Enter');
    if (way === 'control-enter') return keyboard.press('Control+Enter');
    if (way === 'alt-s') return keyboard.press('Alt+s');
    if (way === 'enter on the button' || way === 'space on the button') {
      // Editors bring their caret into order a moment after a change, and with it the focus.
      await this.settle();
      await this.focus('control', 0, composer);
      return keyboard.press(way === 'enter on the button' ? 'Enter' : 'Space');
    }
    const { x, y } = await this.place('control', 0, composer);
    if (way === 'touch') return touchscreen.tap(x, y);
    if (way === 'pen') return this.world.penClick(x, y);
    return mouse.click(x, y);
  }

  /** What happens of itself upon an event has happened, replays among it. */
  async settle(): Promise<void> {
    await this.frame.evaluate(
      () => new Promise<void>((resolve) => void requestAnimationFrame(() => setTimeout(resolve))),
    );
  }

  async dialog(): Promise<OpenDialog> {
    const found = await this.world.dialog();
    if (found === null) throw new Error('No question stands on the page.');
    return found;
  }

  async noDialog(): Promise<void> {
    const found = await this.world.dialog();
    if (found !== null) throw new Error(`A question stands on the page: ${found.text}`);
  }

  /** Presses a button of the question by mouse. */
  async answer(name: string): Promise<void> {
    const { buttons } = await this.dialog();
    const button = buttons.find((each) => each.name === name);
    if (button === undefined) {
      throw new Error(`There is no button “${name}”, but: ${buttons.map((each) => each.name).join(', ')}.`);
    }
    await this.page.mouse.click(button.x, button.y);
    await this.settle();
  }
}
