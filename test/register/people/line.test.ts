import fc from 'fast-check';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { asService } from '#register/database/session.ts';
import { longestLine, moveInLine, rebuildLine } from '#register/people/line.ts';
import { type FreshDatabase, freshDatabase, seed, westmarch } from '#test/register/database.ts';

const organisation = westmarch.id;
const person = (number: number) => `c0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
const crowd = 12;

let fresh: FreshDatabase;
beforeAll(async () => {
  fresh = await freshDatabase();
  await seed(fresh.database);
  const ids = Array.from({ length: crowd }, (_, number) => person(number));
  await sql`insert into person (organisation, id, user_name, name)
    select ${organisation}::uuid, id, id::text, 'Somebody' from unnest(${ids}::uuid[]) id`.execute(
    fresh.database,
  );
});
afterAll(() => fresh.close());

/** Whose manager is who, by number; null for nobody. */
type Managers = (number | null)[];

/** The plain walk that the register must agree with: up, until it ends or would come back to its start. */
function walked(managers: Managers): string[] {
  return managers.flatMap((_, report) => {
    const above = new Map<number, number>();
    let next = managers[report] ?? null;
    for (let depth = 1; next !== null && next !== report && !above.has(next); depth += 1) {
      if (depth > longestLine) break;
      above.set(next, depth);
      next = managers[next] ?? null;
    }
    return [...above].map(([manager, depth]) => `${person(report)} ${depth} ${person(manager)}`);
  });
}

const managers = fc.array(fc.option(fc.nat({ max: crowd - 1 }), { freq: 4 }), {
  minLength: crowd,
  maxLength: crowd,
});

async function set(work: Parameters<typeof rebuildLine>[0], wanted: Managers) {
  await sql`update person set manager = wanted.manager
    from unnest(${wanted.map((_, number) => person(number))}::uuid[],
      ${wanted.map((manager) => (manager === null ? null : person(manager)))}::uuid[]) wanted (id, manager)
    where person.organisation = ${organisation} and person.id = wanted.id`.execute(work);
}

async function kept(work: Parameters<typeof rebuildLine>[0]): Promise<string[]> {
  const { rows } = await sql<{ text: string }>`
    select report || ' ' || depth || ' ' || manager as text from line where report::text like 'c%'`.execute(
    work,
  );
  return rows.map(({ text }) => text).toSorted();
}

test('the line is what walking up gives, whatever circles there are', async () => {
  await fc.assert(
    fc.asyncProperty(managers, async (wanted) => {
      const line = await asService(fresh.database, organisation, async (work) => {
        await set(work, wanted);
        await rebuildLine(work, organisation);
        return kept(work);
      });
      expect(line).toEqual(walked(wanted).toSorted());
    }),
    { numRuns: 60 },
  );
});

test('moving some people gives the same line as building it anew', async () => {
  await fc.assert(
    fc.asyncProperty(managers, managers, async (before, other) => {
      // Three of them move at a time.
      const after = before.map((manager, number) => (number % 4 === 0 ? (other[number] ?? null) : manager));
      const moved = after.flatMap((manager, number) => (manager === before[number] ? [] : [person(number)]));
      const line = await asService(fresh.database, organisation, async (work) => {
        await set(work, before);
        await rebuildLine(work, organisation);
        await set(work, after);
        await moveInLine(work, organisation, moved);
        return kept(work);
      });
      expect(line).toEqual(walked(after).toSorted());
    }),
    { numRuns: 60 },
  );
});

test('what is right already is not written again', async () => {
  const places = () => sql`select ctid::text, manager, report from line order by 1`.execute(fresh.database);
  await asService(fresh.database, organisation, (work) => rebuildLine(work, organisation));
  const before = await places();
  await asService(fresh.database, organisation, (work) => rebuildLine(work, organisation));
  expect((await places()).rows).toEqual(before.rows);
});

test('the other council’s line stays as it is', async () => {
  const { rows } = await sql`select from line where organisation <> ${organisation}`.execute(fresh.database);
  expect(rows).toHaveLength(1);
});
