import type { Content } from '#core/declaration/event.ts';
import { fingerprint } from '#core/fingerprint.ts';
import { formView, judged, placeOf } from '#core/ui/declare/form-view.ts';
import { shortName, toldInWords } from '#core/ui/declare/in-lines.ts';
import { begun, type Reviewed, sameMatter } from '#core/ui/desk/begin.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { submit } from '#core/ui/desk/sending.ts';
import type { CodeName, PaneState } from '#core/ui/pane-state.ts';
import { counted } from '#core/ui/plural.ts';
import type { Offer, Ready, Selection } from '#core/ui/selected.tsx';
import { selectedWords } from '#core/ui/selected-words.ts';
import type { PromptView } from '#core/ui/view.ts';
import type { Council } from '../checker.ts';
import type { CouncilFiles } from '../council.ts';
import { judgedAt } from '../desk.ts';
import type { Mailbox, SelectedItem } from '../mailbox.ts';

export interface SeveralParts {
  desk: Desk;
  files: CouncilFiles;
  mailbox: Pick<Mailbox, 'readSelected'>;
  show: (state: PaneState) => void;
}

/** What was found in one of the messages. */
interface Found {
  offer: Offer;
  prompt: PromptView;
  reviewed: Reviewed;
}

/** Reads several selected messages, one after another, and begins the declarations that the officer ticks. */
export function createSeveral(parts: SeveralParts): Council['checkSeveral'] {
  // Outlook hands over one at a time, also where another selection has come meanwhile.
  let line: Promise<void> = Promise.resolve();
  return (items, isWanted) => {
    line = line.then(() => readAll(parts, items, isWanted));
    return line;
  };
}

async function readAll(parts: SeveralParts, items: readonly SelectedItem[], isWanted: () => boolean) {
  const sheet = new Sheet(parts, items.length, isWanted);
  sheet.draw();
  for (const item of items) {
    if (!isWanted()) return;
    await sheet.read(item);
  }
}

/** One selection as it is shown. */
class Sheet {
  readonly #parts: SeveralParts;
  readonly #count: number;
  readonly #isWanted: () => boolean;
  #read = 0;
  #unread = 0;
  #found: Found[] = [];

  constructor(parts: SeveralParts, count: number, isWanted: () => boolean) {
    this.#parts = parts;
    this.#count = count;
    this.#isWanted = isWanted;
  }

  draw(): void {
    if (!this.#isWanted()) return;
    const { title, council } = this.#parts.files.code;
    const code: CodeName = { title, council };
    this.#parts.show({ status: 'selected', code, selection: this.#selection() });
  }

  async read(item: SelectedItem): Promise<void> {
    try {
      const { view, reviewed } = judgedAt(
        this.#parts.desk,
        this.#parts.files,
        await this.#parts.mailbox.readSelected(item.id),
      );
      const prompts = [...(view.main === null ? [] : [view.main]), ...view.others];
      const declarable = prompts.filter((prompt) => prompt.declarable);
      this.#found.push(...declarable.map((prompt, index) => this.#foundIn(item, prompt, index, reviewed)));
    } catch {
      this.#unread += 1;
    }
    this.#read += 1;
    this.draw();
  }

  #foundIn({ id, subject }: SelectedItem, prompt: PromptView, index: number, reviewed: Reviewed): Found {
    const { desk } = this.#parts;
    const { content } = this.#draftOf({ prompt, reviewed });
    const isKnown =
      desk.state.drafts.some(({ print }) => print === printOf(prompt)) ||
      desk.entries.some(
        ({ declaration }) => declaration.state !== 'withdrawn' && sameMatter(declaration, content),
      );
    const ready = isKnown ? null : this.#readyOf(content);
    const offer = {
      id: `${id} ${index}`,
      subject,
      noticed: prompt.noticed,
      isKnown,
      isTicked: !isKnown,
      ready,
    };
    return { offer, prompt, reviewed };
  }

  /** By mail the officer sends each message themselves, so nothing can go from here. */
  #readyOf(content: Content): Ready | null {
    const { desk } = this.#parts;
    if (desk.parts.register === null) return null;
    const judging = desk.judging({ id: null, item: content.facts.item });
    const settled = judged(content, judging);
    const { questions, faults, recipientWords } = formView(settled, judging);
    if (faults.length > 0) return null;
    const told = questions.filter((question) => placeOf(question, settled) === 'known');
    const { facts } = settled;
    const lines = told.map((one) => [shortName(one), toldInWords(one, facts, judging.today)] as const);
    return { recipientWords, lines };
  }

  #draftOf({ prompt, reviewed }: Pick<Found, 'prompt' | 'reviewed'>) {
    const { desk, files } = this.#parts;
    return begun('declare', prompt, reviewed, {
      code: files.code,
      profile: desk.profile,
      today: desk.parts.today(),
    });
  }

  #selection(): Selection {
    return {
      count: this.#count,
      read: this.#read,
      unread: this.#unread,
      offers: this.#found.map(({ offer }) => offer),
      onTick: (id, isTicked) => {
        this.#found = this.#found.map((one) =>
          one.offer.id === id ? { ...one, offer: { ...one.offer, isTicked } } : one,
        );
        this.draw();
      },
      onBegin: () => void this.#settle(false),
      onSend: () => void this.#settle(true),
    };
  }

  /** Each becomes a declaration of its own: sent where that is wanted and nothing is missing, else begun. */
  #settle(sendsReady: boolean): Promise<void> {
    const { desk } = this.#parts;
    return desk.attempt(async () => {
      const chosen = this.#found.filter(({ offer }) => offer.isTicked && !offer.isKnown);
      let sent = 0;
      for (const found of chosen) {
        const id = desk.parts.newId();
        const draft = this.#draftOf(found);
        // Asked anew: what went a moment ago may change what the code asks of the next.
        const goes = sendsReady && found.offer.ready !== null && this.#readyOf(draft.content) !== null;
        if (goes) await submit(desk, id, draft.content, false);
        else await desk.drafts.begin({ id, draft, print: printOf(found.prompt) });
        sent += Number(goes);
      }
      const rest = chosen.length - sent;
      desk.go({ screen: 'mine' });
      // How far the sent ones have come stands above every screen.
      if (rest > 0) desk.change({ notice: counted(selectedWords.begun, rest) });
      this.#found = this.#found.map((one) =>
        chosen.includes(one) ? { ...one, offer: { ...one.offer, isKnown: true } } : one,
      );
      this.draw();
    });
  }
}

function printOf({ advised }: PromptView): string {
  return fingerprint(advised.finding);
}
