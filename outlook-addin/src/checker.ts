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
  mailbox: Mailbox;
  loadCouncil: () => Promise<Council>;
  show: (state: PaneState) => void;
}

/**
 * Keeps the pane in step with the open item.
 *
 * @returns checks the item that is open now: call it at the start, whenever another item is opened, and when
 *   the officer asks. Only the latest check is ever shown.
 */
export function createChecker({ mailbox, loadCouncil, show }: CheckerParts): () => Promise<void> {
  let council: Council | null = null;
  let latest = 0;

  async function stateOf(item: string): Promise<PaneState | null> {
    try {
      council ??= await loadCouncil();
    } catch (error) {
      return { status: 'unsettled', fault: faultOf(error) };
    }
    try {
      const parts = await mailbox.read();
      return parts && { status: 'reviewed', item, code: council.code, view: council.check(parts) };
    } catch (error) {
      return { status: 'unreadable', fault: faultOf(error) };
    }
  }

  return async function checkOpenItem(): Promise<void> {
    const turn = ++latest;
    const item = mailbox.openItem();
    if (item === null) return show({ status: 'no-item' });
    show({ status: 'reading' });
    const state = await stateOf(item);
    if (turn !== latest) return;
    // Outlook opened another item and kept quiet about it, as it does at times.
    if (state === null) return checkOpenItem();
    show(state);
  };
}

/** A fault as the officer sees it; what was not foreseen gets a sentence of its own. */
export function faultOf(error: unknown): Fault {
  if (error instanceof ProbityError) return { code: error.code, sentence: error.message };
  return { code: 'ERR_UNEXPECTED', sentence: words.faults.unexpected };
}
