import { ProbityError } from '#core/errors.ts';
import type { ItemParts } from '#core/item/compose.ts';
import type { CodeName, Fault, PaneState } from '#core/ui/pane-state.ts';
import type { ItemView } from '#core/ui/view.ts';
import { words } from '#core/ui/words.ts';
import type { Around } from './around.ts';
import type { Mailbox, SelectedItem } from './mailbox.ts';

/** An item as it is judged. */
export interface Judged {
  view: ItemView;
  /** What to know before reading it, in sentences. */
  about: readonly string[];
}

/** What a council brings: the name of its code of conduct and the judgement by it. */
export interface Council {
  code: CodeName;
  check(parts: ItemParts, around: Around, item: string): Judged;
  /** Reads several messages, and shows how it goes for as long as `isWanted` says so. */
  checkSeveral(items: readonly SelectedItem[], isWanted: () => boolean): Promise<void>;
}

export interface CheckerParts {
  mailbox: Pick<Mailbox, 'openItem' | 'read' | 'around' | 'selected'>;
  loadCouncil: () => Promise<Council>;
  show: (state: PaneState) => void;
}

/** Keeps the pane in step with the open item. Only the latest check is ever shown. */
export interface Checker {
  /** Checks the item that is open now: at the start, whenever another one is opened, and when the officer asks. */
  check(): Promise<void>;
  /** Checks it without a word in between: it is the same, and has changed. */
  checkQuietly(): Promise<void>;
  /** Judges once more what was read last, without asking Outlook: what it is judged by has changed. */
  judgeAgain(): void;
}

interface Reading {
  item: string;
  parts: ItemParts;
  around: Around;
}

export function createChecker({ mailbox, loadCouncil, show }: CheckerParts): Checker {
  let council: Council | null = null;
  let latest = 0;
  let read: Reading | null = null;
  /** The item that the pane shows; null where it shows none. */
  let shown: string | null = null;

  async function stateOf(item: string): Promise<PaneState | null> {
    try {
      council ??= await loadCouncil();
    } catch (error) {
      return { status: 'unsettled', fault: faultOf(error) };
    }
    try {
      const [parts, around] = await Promise.all([mailbox.read(), mailbox.around()]);
      return parts && judged({ item, parts, around }, council);
    } catch (error) {
      return { status: 'unreadable', fault: faultOf(error) };
    }
  }

  function judged(reading: Reading, { code, check }: Council): PaneState {
    read = reading;
    const { item, parts, around } = reading;
    const { view, about } = check(parts, around, item);
    return { status: 'reviewed', item, code, view, about, isDraft: around.isDraft };
  }

  async function checkSelected(isWanted: () => boolean): Promise<void> {
    const items = await mailbox.selected().catch(() => []);
    if (!isWanted()) return;
    if (items.length < 2) return show({ status: 'no-item' });
    try {
      council ??= await loadCouncil();
      await council.checkSeveral(items, isWanted);
    } catch (error) {
      if (isWanted()) show({ status: 'unsettled', fault: faultOf(error) });
    }
  }

  async function checkOpenItem(isQuiet: boolean): Promise<void> {
    const turn = ++latest;
    const item = mailbox.openItem();
    read = null;
    if (!isQuiet || shown !== item) {
      shown = null;
      if (item !== null) show({ status: 'reading' });
    }
    if (item === null) return checkSelected(() => turn === latest);
    const state = await stateOf(item);
    if (turn !== latest) return;
    // Outlook opened another item and kept quiet about it, as it does at times.
    if (state === null) return checkOpenItem(false);
    shown = state.status === 'reviewed' ? item : null;
    show(state);
  }

  return {
    check: () => checkOpenItem(false),
    checkQuietly: () => checkOpenItem(true),
    judgeAgain() {
      if (read !== null && council !== null) show(judged(read, council));
    },
  };
}

/** A fault as the officer sees it; what was not foreseen gets a sentence of its own. */
export function faultOf(error: unknown): Fault {
  if (error instanceof ProbityError) return { code: error.code, sentence: error.message };
  return { code: 'ERR_UNEXPECTED', sentence: words.faults.unexpected };
}
