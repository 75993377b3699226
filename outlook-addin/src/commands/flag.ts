import { type Circumstances, drafted, itemReference } from '#core/declaration/draft.ts';
import type { Content } from '#core/declaration/event.ts';
import { blank } from '#core/declaration/unprompted.ts';
import { nounFor } from '#core/declaration/what.ts';
import { fingerprint } from '#core/fingerprint.ts';
import type { EntryState, ShownEntry } from '#core/register/entry.ts';
import type { Outbox } from '#core/register/outbox.ts';
import { withAnswer } from '#core/ui/declare/change.ts';
import { begun, type Reviewed, sameMatter } from '#core/ui/desk/begin.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { submit } from '#core/ui/desk/sending.ts';
import type { PromptView } from '#core/ui/view.ts';
import { type FlagOutcome, flagWords } from './words.ts';

/** What an item is flagged with. */
export interface Flagging {
  desk: Desk;
  /** The weightiest prompt on the item; null where nothing was found. */
  prompt: PromptView | null;
  reviewed: Reviewed;
  /** Resolves when the officer has waited long enough to be told something. */
  patience: Promise<void>;
}

/**
 * Asks the manager for advice on an item, without a form: with what was found in it and one plain question. Where
 * there is no register to send it to, it is left on the form, as only the officer can send a message.
 */
export async function flagItem(flagging: Flagging): Promise<FlagOutcome> {
  const { desk, prompt, patience } = flagging;
  const { register, newId } = desk.parts;
  // What waits here is known once the outbox has shown it.
  if (register !== null) await Promise.race([shownBy(register.outbox, () => true), patience]);
  const content = questionOn(flagging);
  const earlier = desk.entries.find(
    ({ declaration }) => declaration.state !== 'withdrawn' && sameMatter(declaration, content),
  );
  if (earlier !== undefined) return earlier.declaration.state === 'draft' ? 'onForm' : 'asked';
  const id = newId();
  if (register === null) {
    const draft = drafted(content, prompt?.advised.advice.duties ?? [], circumstances(desk));
    await desk.drafts.begin({ id, draft, print: prompt && fingerprint(prompt.advised.finding) });
    return 'onForm';
  }
  await submit(desk, id, content, false);
  const told = shownBy(register.outbox, (entries) => entries.some(isSettled(id)));
  const entries = await Promise.race([told, patience]);
  const entry = entries?.find(({ declaration }) => declaration === id);
  return (entry && outcomes[entry.shown]) ?? 'kept';
}

function questionOn({ desk, prompt, reviewed }: Flagging): Content {
  const by = circumstances(desk);
  const { content } = prompt === null ? unprompted(reviewed, by) : begun('flag', prompt, reviewed, by);
  return withAnswer(content, 'question', flagWords.question);
}

/** Where nothing was found, the item alone says what the question is about. */
function unprompted({ item: read }: Reviewed, by: Circumstances): { content: Content } {
  const { content } = blank('flag', by);
  const item = itemReference(read, by.today);
  const what = nounFor('flag', null);
  return { content: { ...content, facts: { ...content.facts, what, item } } };
}

function circumstances({ parts, profile }: Desk): Circumstances {
  return { code: parts.code, profile, today: parts.today() };
}

/** What there is to say of a command in the outbox; what is missing is still under way. */
const outcomes: Partial<Record<EntryState, FlagOutcome>> = {
  sent: 'sent',
  refused: 'refused',
  changed: 'refused',
  'waiting-for-sign-in': 'signIn',
  unclaimed: 'signIn',
};

function isSettled(id: string) {
  return ({ declaration, shown }: ShownEntry) => declaration === id && outcomes[shown] !== undefined;
}

function shownBy(outbox: Outbox, suits: (entries: ShownEntry[]) => boolean): Promise<ShownEntry[]> {
  return new Promise((resolve) => {
    const unsubscribe = outbox.subscribe((entries) => {
      if (!suits(entries)) return;
      unsubscribe();
      resolve(entries);
    });
  });
}
