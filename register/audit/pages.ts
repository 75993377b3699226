import { type RawBuilder, sql } from 'kysely';
import type { Work } from '#register/database/session.ts';

/**
 * Reads a long answer page by page through a cursor, so that neither side ever holds all of it. While one page
 * is worked on, the database makes the next.
 *
 * @param name the cursor's, unlike that of any other that is open
 */
export async function* pages<Row>(
  work: Work,
  name: string,
  size: number,
  query: RawBuilder<Row>,
): AsyncGenerator<Row[]> {
  // Plans for the first page, and so along an index, with nothing sorted aside on a disk that may be full.
  await sql`set local cursor_tuple_fraction = 0.0001`.execute(work);
  await sql`declare ${sql.id(name)} no scroll cursor for ${query}`.execute(work);
  const fetch = async () => {
    const { rows } = await sql<Row>`fetch ${sql.lit(size)} from ${sql.id(name)}`.execute(work);
    return rows;
  };
  let next = fetch();
  try {
    for (let rows = await next; rows.length > 0; rows = await next) {
      next = fetch();
      yield rows;
    }
  } finally {
    // Whoever reads may have stopped half-way: nothing may be under way when the transaction ends.
    await next.catch(() => undefined);
  }
  await sql`close ${sql.id(name)}`.execute(work);
}
