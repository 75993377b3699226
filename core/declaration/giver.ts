import type { Declaration } from '#core/declaration/declaration.ts';
import type { Giver } from '#core/declaration/event.ts';
import { tellingWords } from '#core/party/name-words.ts';

/**
 * By what a giver is known again: the firm's name, else the person's, without case, stops and "Ltd".
 * Null where neither was told.
 */
export function giverKey(giver: Giver | null): string | null {
  const name = giver?.organisation ?? giver?.name ?? null;
  return name === null ? null : tellingWords(name).join(' ') || null;
}

/** What came from one giver, or from all. */
export interface Total {
  count: number;
  pence: number;
  /** How many of them have no value, so that `pence` is at least, not exactly, what they are worth. */
  unvalued: number;
}

/** Adds up gifts and hospitality since a day (ISO, that day included). Withdrawn ones do not count. */
export function totalSince(declarations: readonly Declaration[], since: string, giver?: string): Total {
  const counted = declarations.filter(
    (declaration) =>
      (declaration.kind === 'gift' || declaration.kind === 'hospitality') &&
      declaration.state !== 'withdrawn' &&
      dayOf(declaration) >= since &&
      (giver === undefined || giverKey(declaration.facts.giver) === giver),
  );
  const values = counted.map(({ facts }) => facts.valuePence);
  return {
    count: counted.length,
    pence: values.reduce<number>((sum, value) => sum + (value ?? 0), 0),
    unvalued: values.filter((value) => value === null).length,
  };
}

/** The day that a declaration is about: of receipt, else of the offer, else the day on which it was told. */
function dayOf({ facts, submittedAt, events }: Declaration): string {
  return facts.receivedOn ?? facts.offeredOn ?? (submittedAt ?? events[0]?.at ?? '').slice(0, 10);
}
