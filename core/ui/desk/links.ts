import type { Item } from '#core/item/item.ts';
import { openDeclaration } from '#core/ui/desk/deeds.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { type Link, linkIn } from '#core/ui/route.ts';

/** Opens what a letter's link leads to: one of the officer's own declarations, else what they review. */
export function openLink(desk: Desk, link: Link): void {
  if (link.declaration !== null && isOwn(desk, link.declaration)) {
    openDeclaration(desk, link.declaration);
    return;
  }
  if (link.declaration === null) desk.reviewing.back();
  else void desk.reviewing.look(link.declaration);
  desk.go({ screen: 'review' });
}

/**
 * Where a letter of this register leads that is the open item; null for everything else. Nobody is asked: the link
 * stands in its text.
 */
export function linkInItem({ zones }: Item, register: string): Link | null {
  const base = `${register.replace(/\/$/, '')}/#/`;
  for (const { text } of zones) {
    const at = text.indexOf(base);
    const link = at < 0 ? null : linkIn(text.slice(at + base.length - 2, at + base.length + longestLink));
    if (link !== null) return link;
  }
  return null;
}

const longestLink = 60;

export function isOwn(desk: Desk, declaration: string): boolean {
  return desk.entries.some((entry) => entry.declaration.id === declaration);
}
