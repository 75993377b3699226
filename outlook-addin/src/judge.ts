import type { ItemNote } from '#core/item/item.ts';
import { plainProfile } from '#core/policy/situation.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import type { ItemView } from '#core/ui/view.ts';
import { aboutItem } from './about.ts';
import type { Budget } from './budget.ts';
import type { Council } from './checker.ts';
import type { CouncilFiles } from './council.ts';
import { judgedAt } from './desk.ts';
import { broughtForward, draftView } from './draft/draft-view.ts';
import { rulePrompts } from './draft/rule-prompts.ts';
import type { Settling } from './draft/settling.ts';
import { paneWords } from './words.ts';

/** Judges what is open, by what stands in it and around it. */
export function judgeAt(
  desk: Desk,
  files: CouncilFiles,
  settling: Pick<Settling, 'follow'>,
  budget: Budget,
): Council['check'] {
  return (parts, around, item) => {
    const { owner, isDraft, openedAt } = around;
    // Nobody here knows the grade of somebody else; what holds for everybody holds for them.
    const judged = judgedAt(desk, files, parts, owner === null ? desk.profile : plainProfile);
    desk.see(judged.reviewed);
    let view = judged.view;
    if (isDraft) {
      const writer = owner ?? desk.parts.surface.officer;
      view = draftView(view, rulePrompts(judged.reviewed.item, writer, files));
      void settling.follow(item, view, judged.setAside);
    } else view = budget.within(view);
    if (openedAt !== null) view = broughtForward(view, openedAt);
    view = withoutAllClear(
      view,
      parts.notes?.find(({ code }) => code === 'encrypted'),
    );
    return { view, about: aboutItem(judged.reviewed.item, around, view, files) };
  };
}

/** Of what could not be read nobody may say that it needs nothing. */
function withoutAllClear(view: ItemView, encrypted: ItemNote | undefined): ItemView {
  if (encrypted === undefined) return view;
  // Where nothing was found, the line in place of a prompt says it; once is enough.
  const notes = view.main === null ? view.notes.filter((note) => note !== encrypted.sentence) : view.notes;
  return { ...view, notes, clean: paneWords.encrypted };
}
