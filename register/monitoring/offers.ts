import { type RawBuilder, type SqlBool, sql } from 'kysely';
import { addedUp } from '#core/register/review/alike.ts';

/* Parts of SQL that all of the monitoring officer's readings share. Each speaks of a row of `declaration`. */

/** What counts: whatever was sent and not taken back. */
export const standing = sql<SqlBool>`declaration.state not in ('draft', 'withdrawn')`;

/** Gifts and hospitality, which are added up. */
export const offered = sql<SqlBool>`declaration.kind = any (${addedUp}::text[])`;

/** The day of the offer, else the day on which it was told. */
export const offerDay = sql<string>`coalesce((declaration.current #>> '{facts,offeredOn}')::date,
  (declaration.submitted_at at time zone 'Europe/London')::date)`;

/** The giver as the declaration writes them. */
export const giverName = sql<string>`coalesce(declaration.current #>> '{facts,giver,organisation}',
  declaration.current #>> '{facts,giver,name}', declaration.giver)`;

/** Days from the declaration to its decision. */
export const daysToDecide = sql<number>`extract(epoch from declaration.decided_at - declaration.submitted_at) / 86400`;

/** Declared on this day (ISO) or later. */
export function since(day: string): RawBuilder<SqlBool> {
  return sql<SqlBool>`declaration.submitted_at >= ${day}::timestamp at time zone 'Europe/London'`;
}

/** A text that is found anywhere in another, whatever its signs. */
export function anywhere(text: string): string {
  return `%${text.replace(/[\\%_]/g, '\\$&')}%`;
}

/** To a tenth of a day. */
export function tenths(days: number | null): number | null {
  return days === null ? null : Math.round(days * 10) / 10;
}
