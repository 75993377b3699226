import type { Addressee } from '#core/declaration/event.ts';

/** A person as far as it matters who decides. */
export interface Colleague {
  id: string;
  active: boolean;
  manager: string | null;
  department: string | null;
  /** The code's roles that they hold: `executive-director`, `head-of-service` … */
  offices: readonly string[];
}

/** What must be known of a council to say who decides. */
export interface Staff {
  person(id: string): Colleague | null;
  headOf(department: string): string | null;
  /** Who holds one of the code's roles; `monitoring-officer` among them. */
  holdersOf(office: string): readonly string[];
}

/** The roles by which codes mean the officer's own manager. */
const lineRoles = ['line-manager', 'manager'];
const longestLine = 30;

/**
 * Whom an officer's declaration goes to. `role` is the code's, null where it names none. The nearest above
 * the officer who holds the role comes first, then the only one in the council who does, then the line:
 * manager, head of the department, monitoring officer. Nobody is ever their own approver; `person` is null
 * where the council has nobody else, and the declaration waits for any monitoring officer.
 */
export function route(officer: string, role: string | null, staff: Staff): Addressee {
  const wanted = role === null || lineRoles.includes(role) ? null : role;
  const holder = wanted === null ? null : holderFor(officer, wanted, staff);
  return { person: holder ?? nextInLine(officer, staff), role };
}

function holderFor(officer: string, role: string, staff: Staff): string | null {
  const above = managersOf(officer, staff).find(({ offices }) => offices.includes(role));
  if (above) return above.id;
  const others = staff.holdersOf(role).filter((id) => id !== officer && isActive(id, staff));
  return others.length === 1 ? (others[0] ?? null) : null;
}

function nextInLine(officer: string, staff: Staff): string | null {
  const department = staff.person(officer)?.department ?? null;
  const candidates = [
    managersOf(officer, staff)[0]?.id ?? null,
    department === null ? null : staff.headOf(department),
    ...staff.holdersOf('monitoring-officer'),
  ];
  return candidates.find((id) => id !== null && id !== officer && isActive(id, staff)) ?? null;
}

/** The active people above, nearest first. A circle in the directory's data ends it. */
function managersOf(officer: string, staff: Staff): Colleague[] {
  const met = new Set([officer]);
  const above: Colleague[] = [];
  let next = staff.person(officer)?.manager ?? null;
  while (next !== null && !met.has(next) && met.size < longestLine) {
    met.add(next);
    const manager = staff.person(next);
    if (manager?.active) above.push(manager);
    next = manager?.manager ?? null;
  }
  return above;
}

function isActive(id: string, staff: Staff): boolean {
  return staff.person(id)?.active ?? false;
}
