import axe from 'axe-core';
import type { CDPSession, Page, Worker } from 'playwright-core';
import { look } from '#test/extension/mail-pages/look.ts';
import type { MailPage, ShownMessage } from '#test/extension/mail-pages/mail-page.ts';

/** The officer's own settings: a council with a code of conduct, and a supplier. */
export const ownSettings = {
  organisationName: 'Westmarch County Council',
  domains: ['westmarch.example'],
  code: 'derbyshire',
  suppliers: [
    {
      name: 'Calloway Highways Ltd',
      domain: 'calloway-highways.example',
      status: 'contract',
      reference: 'WM-4410',
    },
  ],
};

interface Chrome {
  chrome: {
    storage: {
      local: {
        set(values: object): Promise<void>;
        get(key: string): Promise<{ guard?: { code?: unknown } }>;
      };
    };
  };
}

/** Gives the extension its settings, and waits until they are in force. */
export async function settleReading(worker: Worker): Promise<void> {
  await worker.evaluate(async (own) => {
    const { storage } = (globalThis as unknown as Chrome).chrome;
    await storage.local.set({ 'own-settings': own });
    const inForce = async () => Boolean((await storage.local.get('guard')).guard?.code);
    while (!(await inForce())) await new Promise((resolve) => setTimeout(resolve, 50));
  }, ownSettings);
}

interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The card as it stands on the page. */
export interface OpenCard {
  text: string;
  notes: string[];
  buttons: { name: string; x: number; y: number }[];
  box: Box;
  isFolded: boolean;
  /** What has the focus on it; empty for nothing. */
  focused: string;
}

/** Runs in the content scripts' world, to which closed roots are open. */
const lookForCard = `(() => {
  const host = document.querySelector('probity-card');
  const root = host && chrome.dom.openOrClosedShadowRoot(host);
  const card = root?.querySelector('.card');
  if (!card) return null;
  const nameOf = (element) => (element?.getAttribute('aria-label') ?? element?.textContent ?? '').trim();
  const buttons = [...card.querySelectorAll('button, summary')].filter((each) => each.checkVisibility()).map((button) => {
    button.scrollIntoView({ block: 'nearest' });
    const { x, y, width, height } = button.getBoundingClientRect();
    return { name: nameOf(button), x: x + width / 2, y: y + height / 2 };
  });
  card.scrollTop = 0;
  const { left, top, right, bottom } = card.getBoundingClientRect();
  return {
    text: card.textContent,
    notes: [...card.querySelectorAll('.doubts li')].map((each) => each.textContent),
    buttons,
    box: { left, top, right, bottom },
    isFolded: card.classList.contains('is-folded'),
    focused: nameOf(root.activeElement),
  };
})()`;

/** A person's eyes and hands at a page on which they read. */
export class ReadingPage {
  readonly page: Page;
  readonly at: MailPage;
  private readonly session: CDPSession;
  private readonly worlds = new Set<number>();

  static async to(page: Page, at: MailPage, path: 'mail' | 'pop-out' = 'mail'): Promise<ReadingPage> {
    const session = await page.context().newCDPSession(page);
    const opened = new ReadingPage(page, at, session);
    await session.send('Runtime.enable');
    await page.goto(`https://${at.host}/${path}`);
    await page.evaluate((css) => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(css);
      document.adoptedStyleSheets = [sheet];
    }, look);
    return opened;
  }

  private constructor(page: Page, at: MailPage, session: CDPSession) {
    this.page = page;
    this.at = at;
    this.session = session;
    session.on('Runtime.executionContextCreated', ({ context }) => {
      const { type } = context.auxData as { type: string };
      if (type === 'isolated' && context.origin.startsWith('chrome-extension://'))
        this.worlds.add(context.id);
    });
    session.on('Runtime.executionContextsCleared', () => this.worlds.clear());
  }

  /** Opens a conversation, as the site does. */
  async open(...messages: readonly ShownMessage[]): Promise<void> {
    await this.page.evaluate((markup) => {
      const slot = document.querySelector('#slot');
      if (slot) slot.innerHTML = markup;
    }, this.at.open(messages));
  }

  async card(): Promise<OpenCard | null> {
    for (const contextId of this.worlds) {
      const { result } = await this.session.send('Runtime.evaluate', {
        contextId,
        expression: lookForCard,
        returnByValue: true,
      });
      if (result.value) return result.value as OpenCard;
    }
    return null;
  }

  /** Runs in the content scripts' world, where `root` is the card's own root. */
  async inCard<Value>(expression: string): Promise<Value> {
    for (const contextId of this.worlds) {
      const { result, exceptionDetails } = await this.session.send('Runtime.evaluate', {
        contextId,
        returnByValue: true,
        awaitPromise: true,
        expression: `(() => {
          const host = document.querySelector('probity-card');
          const root = host && chrome.dom.openOrClosedShadowRoot(host);
          return root ? ${expression} : null;
        })()`,
      });
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
      if (result.value !== null) return result.value as Value;
    }
    throw new Error('There is no card.');
  }

  /** What axe finds on the card. No page can look into a closed root, so a copy stands in a page of its own. */
  async faults(): Promise<string[]> {
    const [sheet, card, lang] = await this.inCard<[string, string, string]>(
      `[[...root.adoptedStyleSheets[0].cssRules].map(({ cssText }) => cssText).join('\\n'), root.querySelector('.place').outerHTML, root.host.lang]`,
    );
    const copy = await this.page.context().newPage();
    await copy.setContent(
      `<!doctype html><html lang="${lang}"><title>Card</title><style>${sheet.replaceAll(':host', ':root')}</style><main><h1>Mail</h1>${card}</main></html>`,
    );
    await copy.evaluate(axe.source);
    const { violations } = await copy.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run());
    await copy.close();
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  }

  /** Waits for a card that fits; fails with what stands there instead. */
  async cardWith(text: string | RegExp): Promise<OpenCard> {
    return this.until(
      `a card with ${text}`,
      (card) => card !== null && fits(card.text, text),
    ) as Promise<OpenCard>;
  }

  noCard(): Promise<OpenCard | null> {
    return this.until('no card', (card) => card === null);
  }

  /** Long enough for whatever was opened to have been read and judged. */
  async rest(): Promise<void> {
    await this.page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 900)));
  }

  /** Presses a button of the card by mouse. */
  async press(name: string | RegExp): Promise<void> {
    const card = await this.card();
    const named = card?.buttons.map((button) => button.name) ?? [];
    const index = named.findIndex((each) => fits(each, name));
    if (card === null || index < 0) throw new Error(`There is no button ${name}, but: ${named.join(', ')}.`);
    const { x, y } = await this.inCard<{ x: number; y: number }>(`(() => {
      const all = [...root.querySelectorAll('.card button, .card summary')];
      const button = all.filter((each) => each.checkVisibility())[${index}];
      button.scrollIntoView({ block: 'center' });
      const { x, y, width, height } = button.getBoundingClientRect();
      return { x: x + width / 2, y: y + height / 2 };
    })()`);
    await this.page.mouse.click(x, y);
  }

  private async until(wanted: string, isIt: (card: OpenCard | null) => boolean): Promise<OpenCard | null> {
    const started = Date.now();
    let card = await this.card();
    while (!isIt(card)) {
      if (Date.now() - started > 20_000)
        throw new Error(`Waited for ${wanted}, saw: ${card?.text ?? 'nothing'}`);
      await this.page.evaluate(() => new Promise((resolve) => requestAnimationFrame(resolve)));
      card = await this.card();
    }
    return card;
  }
}

function fits(text: string, wanted: string | RegExp): boolean {
  return typeof wanted === 'string' ? text.includes(wanted) : wanted.test(text);
}
