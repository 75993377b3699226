import type { Finding } from '#core/finding.ts';
import { composeItem, type ItemParts } from '#core/item/compose.ts';
import type { Item } from '#core/item/item.ts';
import { type Claim, claims } from '#core/party/claims.ts';
import type { Setting } from '#core/party/setting.ts';
import { advise } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { review } from '#core/review.ts';
import { type AdvisedFinding, type ItemView, itemView } from '#core/ui/view.ts';

/** What an item is judged by. */
export interface Measure {
  setting: Setting;
  code: Code;
}

/** The whole road from what Outlook hands over to what the officer sees, on this machine. */
export function checkItem(parts: ItemParts, measure: Measure): ItemView {
  const item = composeItem(parts);
  const { findings, hints } = review(item, measure.setting);
  return itemView(
    item,
    advised(findings, item, measure),
    advised(hints, item, measure),
    claimOf(item, measure),
  );
}

/** Only of what comes in: on a draft, the officer's own name stands where the sender's would. */
function claimOf({ kind, from }: Item, { setting }: Measure): Claim | null {
  return from !== null && (kind === 'email-read' || kind === 'invite') ? claims(from, setting) : null;
}

function advised(findings: readonly Finding[], item: Item, { code }: Measure): AdvisedFinding[] {
  const advice = advise(findings, code, plainProfile, null, { itemKind: item.kind });
  return findings.flatMap((finding, index) => {
    const said = advice[index];
    return said === undefined ? [] : [{ finding, advice: said }];
  });
}
