import { composeItem } from '#core/item/compose.ts';
import type { Organisation, Supplier } from '#core/party/party.ts';
import { advise } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import type { History, Profile } from '#core/policy/situation.ts';
import { type Memory, settle } from '#core/remember.ts';
import { review } from '#core/review.ts';
import type { Reviewed } from '#core/ui/desk/begin.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { memoryOf } from '#core/ui/desk/set-aside.ts';
import { type AdvisedFinding, type ItemView, itemView } from '#core/ui/view.ts';
import { knownSuppliers } from '../judge/known-suppliers.ts';
import type { BroughtText } from './brought-text.ts';

/** By what a text is judged. */
export interface Measure {
  organisation: Organisation;
  suppliers: readonly Supplier[];
  code: Code;
  profile: Profile;
  history: History | null;
  memory: Memory;
}

/** Judges a text on this device, as what the officer says it is. */
export function judgeText(brought: BroughtText, measure: Measure): { view: ItemView; reviewed: Reviewed } {
  const { code, profile, history, memory } = measure;
  const item = composeItem(brought);
  const setting = { organisation: measure.organisation, suppliers: knownSuppliers(measure.suppliers) };
  const { findings, hints } = settle(review(item, setting), memory);
  const advised = (found: typeof findings): AdvisedFinding[] => {
    const advice = advise(found, code, profile, history, { itemKind: item.kind });
    return found.flatMap((finding, index) => {
      const said = advice[index];
      return said === undefined ? [] : [{ finding, advice: said }];
    });
  };
  return {
    view: itemView(item, advised(findings), advised(hints)),
    reviewed: { item, signals: findings.map(({ signal }) => signal) },
  };
}

/** Judges a text by what the desk knows; forms that are begun from it are about it. */
export function checkText(
  desk: Desk,
  brought: BroughtText,
  { organisation, suppliers }: Pick<Measure, 'organisation' | 'suppliers'>,
): ItemView {
  const { code, profile, history } = desk.judging({ id: null, item: null });
  const { view, reviewed } = judgeText(brought, {
    organisation,
    suppliers,
    code,
    profile,
    history,
    // What was set aside just now still shows what became of it, and can be taken back.
    memory: memoryOf(desk.state),
  });
  desk.see(reviewed);
  return view;
}
