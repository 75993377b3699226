import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import type { Deed } from '#core/ui/prompt-deeds.ts';
import { stanceWords } from '#core/ui/stance-words.ts';
import type { ItemView, PromptView } from '#core/ui/view.ts';
import { cutAtWord } from './events/dialog-text.ts';
import { paneWords } from './words.ts';

/** The two categories that an officer may want on items. */
export type Category = keyof typeof paneWords.categories;

/** What Probity leaves on an item: on its bar, and among its categories. Null for nothing. */
export interface Mark {
  /** At most 150 UTF-16 units. */
  notice: string | null;
  category: Category | null;
}

export const unmarked: Mark = { notice: null, category: null };

/** Outlook takes no more in a notification, in UTF-16 units. */
export const longestNotice = 150;

/** What is to be left on an item whose prompts have come so far. What was set aside leaves nothing. */
export function markFor(view: ItemView, deedFor: (prompt: PromptView) => Deed | null): Mark {
  const prompts = [...(view.main === null ? [] : [view.main]), ...view.others];
  const told = prompts.map((prompt) => ({ prompt, deed: deedFor(prompt) }));
  const open = told.filter(({ deed }) => deed === null || unfinished.has(deed.what));
  const [first] = open;
  if (first !== undefined) {
    const more = open.length - 1;
    return {
      notice: noticeOf(first.prompt, more === 0 ? '' : ` ${counted(paneWords.more, more)}`),
      category: open.some(({ prompt }) => prompt.declarable) ? 'toDeclare' : null,
    };
  }
  return { notice: null, category: told.some(({ deed }) => isDeclared(deed)) ? 'declared' : null };
}

/** Begun, and not gone yet. */
const unfinished: ReadonlySet<Deed['what']> = new Set(['kept', 'reminded']);

function isDeclared(deed: Deed | null): boolean {
  return deed !== null && ['declared', 'declined', 'linked'].includes(deed.what);
}

/** The stance, what was noticed and how much more there is: only the middle gives way. */
function noticeOf({ stance, noticed }: PromptView, more: string): string {
  const lead = fill(paneWords.notice, { stance: stanceWords[stance] });
  return `${lead}${cutAtWord(noticed, longestNotice - lead.length - more.length)}${more}`;
}
