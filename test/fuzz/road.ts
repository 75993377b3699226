import { composeItem, type ItemParts } from '#core/item/compose.ts';
import type { Item } from '#core/item/item.ts';
import { type Review, review } from '#core/review.ts';
import { setting } from '#test/core/scenes.ts';

/** Takes one item the whole road, and finds fault with anything that must hold of every review. */
export function travel(parts: ItemParts): Review {
  const item = composeItem(parts);
  const found = review(item, setting);
  const faults = faultsOf(found, item);
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return found;
}

function faultsOf({ findings, hints }: Review, { zones }: Item): string[] {
  const raised = [...findings, ...hints];
  const faults = raised.flatMap(({ signal, confidence, valuePence, evidence }) => [
    ...(confidence >= 0 && confidence <= 1 ? [] : [`${signal}: the confidence is ${confidence}`]),
    ...(valuePence === null || (Number.isSafeInteger(valuePence) && valuePence >= 0)
      ? []
      : [`${signal}: the value is ${valuePence}`]),
    ...evidence.flatMap(({ zone: id, start, end, text }) => {
      const zone = zones.find((each) => each.id === id);
      if (!zone) return [`${signal}: there is no zone ${id}`];
      const pointed = zone.text.slice(start, end);
      return pointed === text && text !== '' ? [] : [`${signal}: "${pointed}" is shown as "${text}"`];
    }),
  ]);
  if (new Set(raised.map(({ signal }) => signal)).size < raised.length)
    faults.push('A signal was raised twice.');
  return faults;
}

/** How many UTF-16 units an item holds. */
export function lengthOf({ text = '', html = '', subject = '', place = '' }: ItemParts): number {
  return text.length + html.length + subject.length + place.length;
}
