import { sql } from 'kysely';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Work } from '#register/database/session.ts';

/** Declarations under one version of a code that still run, by what the code said of them. */
export interface DeclaredUnder {
  kind: DeclarationKind;
  /** The rule that spoke; null for one made without a prompt. */
  rule: string | null;
  clauses: string[];
  /** Waiting for a decision or for the officer. */
  open: number;
  /** Decided, and holding until a day that has not come. */
  lasting: number;
}

const most = 1000;

/** Counts what runs under a version of a code on a day (ISO). */
export async function declaredUnder(
  work: Work,
  organisation: string,
  { code, version }: { code: string; version: string },
  today: string,
): Promise<DeclaredUnder[]> {
  const { rows } = await sql<DeclaredUnder>`
    select kind, current #>> '{code,rule}' as rule, current #> '{code,clauses}' as clauses,
      count(*) filter (where state in ('submitted', 'returned'))::integer as open,
      count(*) filter (where state = 'decided')::integer as lasting
    from declaration
    where organisation = ${organisation} and current #>> '{code,id}' = ${code}
      and current #>> '{code,version}' = ${version}
      and (state in ('submitted', 'returned') or (state = 'decided' and until >= ${today}::date))
    group by 1, 2, 3 order by 4 desc, 5 desc limit ${most}`.execute(work);
  return rows;
}
