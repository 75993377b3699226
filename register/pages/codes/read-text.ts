import { composeItem, type ItemParts } from '#core/item/compose.ts';
import { claims } from '#core/party/claims.ts';
import { directoryOf } from '#core/party/directory.ts';
import type { Organisation, Supplier } from '#core/party/party.ts';
import { advise } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { review } from '#core/review.ts';
import { type ItemView, itemView } from '#core/ui/view.ts';

/** The whole road from a text to what an officer would see of it, on this device. */
export function readText(
  parts: ItemParts,
  code: Code,
  { organisation, suppliers }: { organisation: Organisation; suppliers: readonly Supplier[] },
): ItemView {
  const item = composeItem(parts);
  const setting = { organisation, suppliers: directoryOf(suppliers) };
  const { findings, hints } = review(item, setting);
  const advised = (found: typeof findings) => {
    const advice = advise(found, code, plainProfile, null, { itemKind: item.kind });
    return found.flatMap((finding, at) => {
      const said = advice[at];
      return said === undefined ? [] : [{ finding, advice: said }];
    });
  };
  const claim = item.from !== null && item.kind === 'email-read' ? claims(item.from, setting) : null;
  return itemView(item, advised(findings), advised(hints), claim);
}
