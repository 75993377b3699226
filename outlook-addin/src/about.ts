import type { Item } from '#core/item/item.ts';
import { isOutside, partyOf } from '#core/party/party-of.ts';
import { shownName } from '#core/party/shown-name.ts';
import { fill } from '#core/ui/noticed.ts';
import type { ItemView } from '#core/ui/view.ts';
import type { Around } from './around.ts';
import type { CouncilFiles } from './council.ts';
import { paneWords } from './words.ts';

/** What the officer should know before they read what was found: whose code, what they answered, what went unchecked. */
export function aboutItem(
  item: Item,
  around: Around,
  view: ItemView,
  files: Pick<CouncilFiles, 'code' | 'setting'>,
): string[] {
  return [
    ...ofOwner(around, files),
    ...(around.unchecked === null ? [] : [paneWords.about.unchecked[around.unchecked]]),
    ...(item.kind === 'invite' && !around.isDraft ? ofInvite(item, around, view.main !== null) : []),
  ];
}

/** A code goes with the mailbox: what comes to it comes to its owner, whoever reads it. */
function ofOwner({ owner }: Around, { code, setting }: Pick<CouncilFiles, 'code' | 'setting'>): string[] {
  if (owner === null) return [];
  const sentence = isOutside(partyOf(owner, setting)) ? paneWords.about.foreignOwner : paneWords.about.owner;
  const values = { owner: shownName(owner.address), code: code.title, council: setting.organisation.name };
  return [fill(sentence, values)];
}

function ofInvite({ event }: Item, { answered }: Around, isPrompted: boolean): string[] {
  if (event?.method === 'CANCEL') return isPrompted ? [paneWords.about.cancelled] : [];
  if (!isPrompted) return [];
  const isAsked = event?.method === 'REQUEST' || event?.method === null;
  return [
    ...(answered !== null ? [paneWords.about[answered]] : isAsked ? [paneWords.about.unanswered] : []),
    ...(event?.recurring === true ? [paneWords.about.series] : []),
  ];
}
