import { ProbityError } from '#core/errors.ts';
import type { ItemParts } from '#core/item/compose.ts';
import type { CodeName, Fault, PaneState } from '#core/ui/pane-state.ts';
import type { ItemView } from '#core/ui/view.ts';
import { words } from '#core/ui/words.ts';
import type { Mailbox } from './mailbox.ts';

/** What a council brings: the name of its code of conduct and the judgement by it. */
export interface Council {
  code: CodeName;
  check(parts: ItemParts): ItemView;
}

export interface CheckerParts {
  mailbox: Pick<Mailbox, 'openItem' | 'read'>;
  loadCouncil: () => Promise<Council>;
  show: (state: PaneState) => void;
}

/** Keeps the pane in step with the open item. Only the latest check is ever shown. */
export interface Checker {
  /** Checks the item that is open now: at the start, whenever another one is opened, and when the officer asks. */
  check(): Promise<void>;
  /** Judges once more what was read last, without asking Outlook: what it is judged by has changed. */
  judgeAgain(): void;
}

export function createChecker({ mailbox, loadCouncil, show }: CheckerParts): Checker {
  let council: Council | null = null;
  let latest = 0;
  let read: { item: string; parts: ItemParts } | null = null;

  async function stateOf(item: string): Promise<PaneState | null> {
    try {
      council ??= await loadCouncil();
    } catch (error) {
      return { status: 'unsettled', fault: faultOf(error) };
    }
    try {
      const parts = await mailbox.read();
      return parts && judged(item, parts, council);
    } catch (error) {
      return { status: 'unreadable', fault: faultOf(error) };
    }
  }

  function judged(item: string, parts: ItemParts, { code, check }: Council): PaneState {
    read = { item, parts };
    return { status: 'reviewed', item, code, view: check(parts) };
  }

  async function checkOpenItem(): Promise<void> {
    const turn = ++latest;
    const item = mailbox.openItem();
    read = null;
    if (item === null) return show({ status: 'no-item' });
    show({ status: 'reading' });
    const state = await stateOf(item);
    if (turn !== latest) return;
    // Outlook opened another item and kept quiet about it, as it does at times.
    if (state === null) return checkOpenItem();
    show(state);
  }

  return {
    check: checkOpenItem,
    judgeAgain() {
      if (read !== null && council !== null) show(judged(read.item, read.parts, council));
    },
  };
}

/** A fault as the officer sees it; what was not foreseen gets a sentence of its own. */
export function faultOf(error: unknown): Fault {
  if (error instanceof ProbityError) return { code: error.code, sentence: error.message };
  return { code: 'ERR_UNEXPECTED', sentence: words.faults.unexpected };
}
