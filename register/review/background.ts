import { ProbityError } from '#core/errors.ts';
import type { Code } from '#core/policy/code.ts';
import { deciderOf, nextDeciders } from '#core/register/review/decider.ts';
import type { Background, Named } from '#core/register/review/port.ts';
import { record } from '#register/audit/record.ts';
import { dayOf } from '#register/calendar.ts';
import { asPerson, type Work } from '#register/database/session.ts';
import { seesAll } from '#register/declarations/list.ts';
import { notFound } from '#register/declarations/proceed.ts';
import { current, eventsOf } from '#register/declarations/store.ts';
import { packOf } from '#register/packs/store.ts';
import { staffAround } from '#register/people/staff.ts';
import type { Caller, Services } from '#register/services.ts';
import {
  giverHistory,
  giversIn,
  officerTotals,
  othersDecided,
  ownInterests,
  type Question,
} from './counted.ts';
import type { SupplierTies } from './suppliers.ts';

/**
 * What somebody who decides should know beside the declaration. The database shows no more of the others than this
 * person may see. Throws `ERR_NOT_FOUND`, and `ERR_NOT_ALLOWED` where the declaration is the asker's own.
 */
export function background(
  services: Services,
  suppliers: SupplierTies,
  caller: Caller,
  id: string,
): Promise<Background> {
  const { organisation, person } = caller;
  return asPerson(services.database, caller, async (work) => {
    const declaration = await current(work, organisation, id);
    if (declaration === null) throw notFound();
    if (declaration.officer === person) throw ownDeclaration();
    const at = services.now();
    const deed = { by: person, action: 'declaration.background-read', subject: id };
    await record(work, organisation, { id: services.newId(), at }, deed);
    const { code: spoke } = declaration;
    const pack = await packOf(work, organisation, { code: spoke.id, version: spoke.version }, services.codes);
    const question = { caller, declaration, givers: giversIn(declaration), today: dayOf(at) };
    return told(work, suppliers, question, pack?.code ?? null);
  });
}

async function told(
  work: Work,
  suppliers: SupplierTies,
  question: Question,
  code: Code | null,
): Promise<Background> {
  const { caller, declaration } = question;
  const { giver } = declaration.facts;
  const history = await giverHistory(work, question);
  return {
    reach: seesAll(caller) ? 'council' : 'below',
    giver: history && {
      ...history,
      ties: giver === null ? [] : await suppliers.of(work, caller.organisation, giver),
    },
    officer: await officerTotals(work, question, code?.window ?? null),
    others: await othersDecided(work, question),
    interests: await ownInterests(work, question),
    ...(await deciding(work, question, code)),
  };
}

async function deciding(work: Work, { caller, declaration }: Question, code: Code | null) {
  const { organisation } = caller;
  const staff = await staffAround(work, organisation, declaration.officer);
  const events = await eventsOf(work, organisation, declaration.id);
  const chosen = deciderOf({ ...declaration, events }, code, caller, staff);
  const next = nextDeciders(declaration, chosen, caller, staff);
  const inEvents = events.flatMap((event) => [
    event.by,
    event.onBehalfOf,
    ...('to' in event ? [event.to.person] : []),
  ]);
  const ids = [declaration.officer, chosen.person, ...next.map(({ person }) => person), ...inEvents];
  const people = await named(work, organisation, [...new Set(ids.filter((id) => id !== null))]);
  const person = (id: string | null): Named | null => people.find((one) => one.id === id) ?? null;
  const title = (role: string | null) => (role === null ? null : (code?.roles[role]?.title ?? null));
  const { role, isYou } = chosen;
  return {
    decider: { role, title: title(role), person: person(chosen.person), isYou },
    passOn: next.flatMap((one) => {
      const found = person(one.person);
      return found ? [{ person: found, role: one.role, title: title(one.role) }] : [];
    }),
    people,
  };
}

function named(work: Work, organisation: string, ids: string[]): Promise<Named[]> {
  return work
    .selectFrom('person')
    .select(['id', 'name'])
    .where('organisation', '=', organisation)
    .where('id', 'in', ids)
    .orderBy('name')
    .orderBy('id')
    .execute();
}

function ownDeclaration(): ProbityError {
  return new ProbityError(
    'ERR_NOT_ALLOWED',
    'This is for whoever decides, and nobody decides on their own declaration. See whom it names.',
  );
}
