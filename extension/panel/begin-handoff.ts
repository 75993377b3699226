import { draft } from '#core/declaration/draft.ts';
import type { Content } from '#core/declaration/event.ts';
import { declined } from '#core/declaration/refusal.ts';
import type { Finding } from '#core/finding.ts';
import { composeItem } from '#core/item/compose.ts';
import type { Item } from '#core/item/item.ts';
import { advise } from '#core/policy/advise.ts';
import { withAnswer } from '#core/ui/declare/change.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { withReason } from '#core/ui/desk/sent-anyway.ts';
import type { Handoff } from '../background/message-shape.ts';

/** What a press in a page's dialog or card begins. */
export type Begun = Extract<Handoff, { about: unknown }>;

/**
 * Opens a form with all that the press tells and the code adds. What the code advises is asked of the code itself,
 * here: a page's word for it would not do.
 */
export function beginHandoff(desk: Desk, { deed, about, text }: Begun): Promise<void> {
  return desk.attempt(async () => {
    const { code } = desk.parts;
    const today = desk.parts.today();
    const item = itemOf(about);
    const finding = findingOf(about);
    const { profile, history } = desk.judging({ id: null, item: null });
    const [advice] = advise([finding], code, profile, history, { itemKind: item.kind });
    if (advice === undefined) return;
    const kind = deed === 'flag' ? 'flag' : advice.declaration;
    const alongside = 'alongside' in about ? about.alongside : [];
    const drafted = draft({
      code,
      profile,
      today,
      item,
      finding,
      alongside,
      advice: { ...advice, declaration: kind },
    });
    const id = desk.parts.newId();
    const begun = { ...drafted, content: contentFor(deed, text, drafted.content) };
    const print = 'print' in about ? about.print : undefined;
    const whole = print === undefined ? begun : await withReason(begun, desk.parts.store.dismissals, print);
    await desk.drafts.begin({ id, draft: whole, print: null });
    const isQuestion = drafted.content.kind === 'flag';
    const screen = deed === 'decline' ? 'decline' : isQuestion ? 'flag' : 'declare';
    desk.go({ screen, declaration: id });
  });
}

function contentFor(deed: Begun['deed'], text: string | null, content: Content): Content {
  if (deed === 'decline') return declined(content);
  return text === null ? content : withAnswer(content, 'question', text);
}

function itemOf(about: Begun['about']): Item {
  if (!('item' in about)) {
    const kind = about.writing === 'mail' ? 'email-compose' : 'post';
    return composeItem({ kind, site: about.site, surface: about.writing, text: '' });
  }
  const { kind, subject, from, sentAt } = about.item;
  return composeItem({ kind, subject, from, ...(sentAt !== null && { sentAt }), text: '' });
}

function findingOf(about: Begun['about']): Finding {
  const { signal, confidence } = about.finding;
  const told = 'item' in about ? about.finding : { valuePence: null, party: null };
  return { signal, confidence, valuePence: told.valuePence, party: told.party, evidence: [] };
}
