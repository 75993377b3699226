import { isRefusable } from '#core/declaration/refusal.ts';
import type { Advice } from '#core/policy/advice.ts';

/** What a prompt can lead to, and is a button of its own. */
export type PromptAction = 'decline' | 'declare' | 'flag' | 'hand-over';

export interface PromptActions {
  /** The best next thing. */
  main: PromptAction;
  /** At most two. */
  others: PromptAction[];
}

type Judged = Pick<Advice, 'signal' | 'stance' | 'declaration'>;

/**
 * What to offer beneath a prompt. Media go to the communications team; an offer that the code turns down is
 * declined and declared in one step; what must be asked first, and what may be a breach, goes to somebody who
 * can advise; all else is declared where the code asks for it.
 */
export function actionsFor(advice: Judged): PromptActions {
  const [main = 'flag', ...others] = offered(advice);
  return { main, others: others.slice(0, 2) };
}

/** The likeliest first, each once. */
function offered({ signal, stance, declaration }: Judged): PromptAction[] {
  if (signal === 'media-request') return ['hand-over', 'flag', 'declare'];
  const declare: PromptAction[] = declaration === null || declaration === 'flag' ? [] : ['declare'];
  const decline: PromptAction[] = isRefusable(signal) ? ['decline'] : [];
  switch (stance) {
    case 'decline':
      return [...decline, ...declare, 'flag'];
    case 'declare':
      return [...declare, 'flag', ...decline];
    // An officer who turns it down need not wait for consent.
    case 'ask-first':
      return [...declare, 'flag', ...decline];
    case 'stop':
    case 'refer':
    case 'take-care':
      return ['flag', ...declare, ...decline];
  }
}
