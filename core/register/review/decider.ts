import type { Actor, Declaration } from '#core/declaration/declaration.ts';
import { route, type Staff } from '#core/declaration/route.ts';
import type { Code } from '#core/policy/code.ts';

/** Whom a code gives a decision to, by their ids. */
export interface Chosen {
  role: string | null;
  person: string | null;
  isYou: boolean;
}

const keeps = 'monitoring-officer';

/**
 * Whom the code gives the decision to: the role that the declaration was sent to, else the one that the rule which
 * spoke names. Where nobody holds it, whoever has it decides; so does whoever got it from the one whose it was.
 * @param declaration with its events
 * @param code in the version that the declaration names; null where it is not at hand
 */
export function deciderOf(declaration: Declaration, code: Code | null, actor: Actor, staff: Staff): Chosen {
  const role = declaration.to.role ?? roleIn(declaration, code);
  const acting = [actor.person, ...actor.standsInFor];
  const holds = (id: string | null) =>
    id !== null && role !== null && (staff.person(id)?.offices.includes(role) ?? false);
  const nearest = route(declaration.officer, role, staff).person;
  const person = holds(nearest) ? nearest : null;
  const isYou = person === null || acting.some((id) => id === person || holds(id)) || wasHandedTo(acting);
  return { role, person, isYou };

  function wasHandedTo(people: readonly string[]): boolean {
    return declaration.events.some(
      (event) =>
        event.type === 'passed-on' &&
        people.some((id) => id === event.to.person) &&
        [event.by, event.onBehalfOf].some(
          (id) => holds(id) || (id !== null && staff.person(id)?.offices.includes(keeps)),
        ),
    );
  }
}

function roleIn({ signal, code: spoke }: Declaration, code: Code | null): string | null {
  const rules = code === null || signal === null ? [] : code.rules[signal];
  const duties = rules.find(({ id }) => id === spoke.rule)?.duties ?? [];
  return duties.find(({ to }) => to !== null)?.to ?? null;
}

const mostNext = 6;

/** To whom a reviewer may pass a declaration on: the code's own decider, the reviewer's manager, the monitoring officers. */
export function nextDeciders(
  declaration: Declaration,
  chosen: Chosen,
  actor: Actor,
  staff: Staff,
): { person: string; role: string | null }[] {
  const candidates = [
    { person: chosen.person, role: chosen.role },
    { person: route(actor.person, null, staff).person, role: null },
    ...staff.holdersOf(keeps).map((person) => ({ person, role: keeps })),
  ];
  const met = new Set<string | null>([null, declaration.officer, actor.person, declaration.to.person]);
  const next: { person: string; role: string | null }[] = [];
  for (const { person, role } of candidates) {
    if (person === null || met.has(person) || !(staff.person(person)?.active ?? false)) continue;
    met.add(person);
    next.push({ person, role });
  }
  return next.slice(0, mostNext);
}
