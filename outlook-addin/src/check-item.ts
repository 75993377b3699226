import type { Finding } from '#core/finding.ts';
import { type Fingerprint, fingerprint } from '#core/fingerprint.ts';
import { composeItem, type ItemParts } from '#core/item/compose.ts';
import type { Item } from '#core/item/item.ts';
import { type Claim, claims } from '#core/party/claims.ts';
import type { Setting } from '#core/party/setting.ts';
import { advise } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import type { History, Profile } from '#core/policy/situation.ts';
import { type Memory, settle } from '#core/remember.ts';
import { review } from '#core/review.ts';
import type { Reviewed } from '#core/ui/desk/begin.ts';
import { type AdvisedFinding, type ItemView, itemView } from '#core/ui/view.ts';

/** What an item is judged by. */
export interface Measure {
  setting: Setting;
  code: Code;
  profile: Profile;
  /** What was declared before, other than about this item. */
  historyFor: (item: Item) => History | null;
  /** What the officer has dealt with. */
  memory: Memory;
}

export interface Checked {
  view: ItemView;
  reviewed: Reviewed;
  /** What is not shown because the officer has dealt with it before. */
  setAside: Fingerprint[];
}

/** The whole road from what Outlook hands over to what the officer sees, on this machine. */
export function checkItem(parts: ItemParts, measure: Measure): Checked {
  const item = composeItem(parts);
  const found = review(item, measure.setting);
  const { findings, hints } = settle(found, measure.memory);
  const view = itemView(
    item,
    advised(findings, item, measure),
    advised(hints, item, measure),
    claimOf(item, measure),
  );
  return {
    view,
    reviewed: { item, signals: findings.map(({ signal }) => signal) },
    setAside: found.findings.filter((finding) => !findings.includes(finding)).map(fingerprint),
  };
}

/** Only of what comes in: on a draft, the officer's own name stands where the sender's would. */
function claimOf({ kind, from }: Item, { setting }: Measure): Claim | null {
  return from !== null && (kind === 'email-read' || kind === 'invite') ? claims(from, setting) : null;
}

function advised(findings: readonly Finding[], item: Item, measure: Measure): AdvisedFinding[] {
  const { code, profile, historyFor } = measure;
  const advice = advise(findings, code, profile, historyFor(item), { itemKind: item.kind });
  return findings.flatMap((finding, index) => {
    const said = advice[index];
    return said === undefined ? [] : [{ finding, advice: said }];
  });
}
