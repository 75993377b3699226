import axe from 'axe-core';
import type { CDPSession, Frame, Page } from 'playwright-core';

/** The question as it stands on the page, seen with the extension's own eyes: no page can look into it. */
export interface OpenDialog {
  text: string;
  buttons: { name: string; x: number; y: number }[];
  /** What has the focus, by its name. */
  focused: string;
  /** In pixels: what its lines need side by side, what they have, and how high the window is. */
  room: { needed: number; width: number; height: number };
}

interface ContextDescription {
  id: number;
  name: string;
  auxData: { frameId: string; type: string };
}

/** Runs in the content script's world. */
const lookForDialog = `(() => {
  const nameOf = (element) => (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  for (const host of document.querySelectorAll(':root > *, body > *')) {
    const root = host.shadowRoot ?? chrome.dom.openOrClosedShadowRoot(host);
    const dialog = root?.querySelector('dialog[open]');
    if (!dialog) continue;
    const frame = window.frameElement?.getBoundingClientRect();
    const buttons = [...dialog.querySelectorAll('button')].map((button) => {
      const { x, y, width, height } = button.getBoundingClientRect();
      return { name: nameOf(button), x: x + width / 2 + (frame?.x ?? 0), y: y + height / 2 + (frame?.y ?? 0) };
    });
    const room = { needed: dialog.scrollWidth, width: dialog.clientWidth, height: innerHeight };
    return { text: dialog.textContent, buttons, focused: nameOf(root.activeElement), room };
  }
  return null;
})()`;

/** Runs there too: a closed root is made an open one for this world alone. */
const lookForFaults = `(async () => {
  const roots = { get() { return chrome.dom.openOrClosedShadowRoot(this); } };
  Object.defineProperty(HTMLElement.prototype, 'shadowRoot', { ...roots, configurable: true });
  try {
    const dialog = { include: [{ fromShadowDom: ['probity-question', 'dialog'] }] };
    const { violations, passes } = await axe.run(dialog);
    if (!passes.some(({ id }) => id === 'button-name')) return ['axe has not seen the question'];
    return violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html).join(' '));
  } finally {
    delete HTMLElement.prototype.shadowRoot;
  }
})()`;

/** Looks into the content script's world of one page. */
export class GuardWorld {
  private readonly session: CDPSession;
  private readonly contexts = new Map<number, ContextDescription>();

  static async of(page: Page): Promise<GuardWorld> {
    const world = new GuardWorld(await page.context().newCDPSession(page));
    await world.session.send('Runtime.enable');
    return world;
  }

  private constructor(session: CDPSession) {
    this.session = session;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { auxData } = context as unknown as ContextDescription;
      if (auxData.type === 'isolated' && context.origin.startsWith('chrome-extension://')) {
        this.contexts.set(context.id, context as unknown as ContextDescription);
      }
    });
    session.on('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      this.contexts.delete(executionContextId);
    });
    session.on(
      'Runtime.exceptionThrown',
      ({ exceptionDetails: { executionContextId = 0, exception, text } }) => {
        if (this.contexts.has(executionContextId)) this.thrown.push(exception?.description ?? text);
      },
    );
    session.on('Runtime.executionContextsCleared', () => this.contexts.clear());
  }

  /** The question that stands in the page or, where the composer is framed, in its frame; null where there is none. */
  async dialog(): Promise<OpenDialog | null> {
    for (const { id } of [...this.contexts.values()].reverse()) {
      const found = await this.evaluate<OpenDialog | null>(id, lookForDialog);
      if (found) return found;
    }
    return null;
  }

  /** What axe holds against the question, looking at it as the extension can. */
  async faults(): Promise<string[]> {
    for (const id of [...this.contexts.keys()].reverse()) {
      if ((await this.evaluate(id, lookForDialog)) === null) continue;
      await this.evaluate(id, axe.source);
      return this.evaluate<string[]>(id, lookForFaults);
    }
    throw new Error('No question stands on the page.');
  }

  /** What is said to those who do not see the quiet mark; empty where nothing is. */
  spoken(): Promise<string> {
    return this.inPlace("root.querySelector('.said').textContent", '');
  }

  /** Is the quiet mark in sight? */
  shownMark(): Promise<boolean> {
    return this.inPlace("root.querySelector('.mark').matches(':popover-open')", false);
  }

  /** Asks the place of the quiet mark, where there is one. */
  private async inPlace<Value>(expression: string, otherwise: Value): Promise<Value> {
    const look = `(() => {
      const host = document.querySelector('probity-question');
      const root = host && chrome.dom.openOrClosedShadowRoot(host);
      return root?.querySelector('.said') ? ${expression} : null;
    })()`;
    for (const id of this.contexts.keys()) {
      const found = await this.evaluate<Value | null>(id, look);
      if (found !== null) return found;
    }
    return otherwise;
  }

  /** What scripts of the extension threw and nobody caught. */
  readonly thrown: string[] = [];

  /** Is the guard at work in the page? */
  get present(): boolean {
    return this.contexts.size > 0;
  }

  /** Whether the extension has put something of that name beside its script in the page. */
  async holds(name: string): Promise<boolean> {
    for (const id of this.contexts.keys()) {
      if (await this.evaluate<boolean>(id, `${JSON.stringify(name)} in globalThis`)) return true;
    }
    return false;
  }

  /** Waits until what the extension's scripts here have asked of its storage, their settings among it, is answered. */
  async settled(): Promise<void> {
    for (const id of this.contexts.keys()) {
      await this.evaluate(id, "chrome.storage.local.get('guard').then(() => true)");
    }
  }

  /** Whether the extension has gone from beneath its scripts here. */
  async isOrphaned(): Promise<boolean> {
    for (const id of this.contexts.keys()) {
      if (await this.evaluate<boolean>(id, 'globalThis.chrome?.runtime?.id === undefined')) return true;
    }
    return false;
  }

  /** Every word on the page, in closed shadow roots too, whoever put it there. */
  async wholeText(): Promise<string> {
    const { root } = await this.session.send('DOM.getDocument', { depth: -1, pierce: true });
    return textsOf(root as DomNode).join(' ');
  }

  private async evaluate<Value>(contextId: number, expression: string): Promise<Value> {
    const { result } = await this.session.send('Runtime.evaluate', {
      contextId,
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    return result.value as Value;
  }

  /** A press by pen. */
  async penClick(x: number, y: number): Promise<void> {
    const at = { x, y, pointerType: 'pen', button: 'left', clickCount: 1 } as const;
    await this.session.send('Input.dispatchMouseEvent', { ...at, type: 'mousePressed', buttons: 1 });
    await this.session.send('Input.dispatchMouseEvent', { ...at, type: 'mouseReleased' });
  }

  /** Begins to compose a word, as an input method does. */
  async compose(text: string): Promise<void> {
    await this.session.send('Input.imeSetComposition', {
      text,
      selectionStart: text.length,
      selectionEnd: text.length,
    });
  }
}

/** As the DOM numbers its nodes. */
const textNode = 3;

interface DomNode {
  nodeType: number;
  nodeValue: string;
  children?: DomNode[];
  shadowRoots?: DomNode[];
}

function textsOf({ nodeType, nodeValue, children = [], shadowRoots = [] }: DomNode): string[] {
  const own = nodeType === textNode ? [nodeValue.trim()] : [];
  return [...own, ...[...shadowRoots, ...children].flatMap(textsOf)].filter(Boolean);
}

/** Where the composer stands: the page, or its frame. */
export function stageFrame(page: Page, framed: boolean): Frame {
  const frames = page.frames();
  return (framed ? frames.at(-1) : frames[0]) ?? page.mainFrame();
}
