import type { Item, ZoneKind } from '#core/item/item.ts';

/** The texts of an item's zones of one kind, in reading order. */
export function texts(item: Item, kind: ZoneKind): string[] {
  return item.zones.filter((zone) => zone.kind === kind).map((zone) => zone.text);
}

/** The ids of all zones, in reading order. */
export function ids(item: Item): string[] {
  return item.zones.map((zone) => zone.id);
}

export function noteCodes(item: Item): string[] {
  return item.notes.map((note) => note.code);
}
