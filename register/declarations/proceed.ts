import { act } from '#core/declaration/act.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { Addressee, Command } from '#core/declaration/event.ts';
import { after, fold } from '#core/declaration/fold.ts';
import { route, type Staff } from '#core/declaration/route.ts';
import { ProbityError } from '#core/errors.ts';
import { recordEvent } from '#register/audit/record.ts';
import { asPerson, together, type Work } from '#register/database/session.ts';
import { BodyInvalid } from '#register/faults.ts';
import { enqueueLetters } from '#register/letters/enqueue.ts';
import { staffAround } from '#register/people/staff.ts';
import { checkRight } from '#register/review/entitled.ts';
import type { Caller, Services } from '#register/services.ts';
import { begin, current, declarationWith, proceed } from './store.ts';

/** What came of a command. */
export interface Outcome {
  declaration: Declaration;
  /** False where the same command had been done before. */
  done: boolean;
}

/** Somebody else was quicker. What they made of it comes with it. */
export class ChangedMeanwhile extends ProbityError {
  readonly declaration: Declaration;

  constructor(declaration: Declaration) {
    super(
      'ERR_CHANGED_MEANWHILE',
      'Somebody changed this declaration after you opened it, so yours was not done. Look at how it stands now, then decide again.',
    );
    this.declaration = declaration;
  }
}

/**
 * Does what a person asks of a declaration, whole or not at all: event, record and letters share one
 * transaction. `seen` is the version that they saw; null for a new declaration. The same command twice is
 * done once.
 */
export async function obey(
  services: Services,
  caller: Caller,
  id: string,
  command: Command,
  seen: number | null,
): Promise<Outcome> {
  const attempt = (look: boolean) => attempted(services, caller, id, command, seen, look);
  // What is sent for the first time is not looked for: PostgreSQL refuses it where it is there already.
  return attempt(command.type !== 'submit').catch((fault) => {
    if (!isSlower(fault)) throw fault;
    // Somebody was quicker, perhaps this very command sent twice: now it is there to be seen.
    return attempt(true).catch((again) => {
      throw isSlower(again) ? alreadyThere() : again;
    });
  });
}

function attempted(
  services: Services,
  caller: Caller,
  id: string,
  command: Command,
  seen: number | null,
  look: boolean,
): Promise<Outcome> {
  const { organisation } = caller;
  return asPerson(services.database, caller, async (work) => {
    const [before, doneTo, staff] = await together([
      look ? current(work, organisation, id) : null,
      look ? declarationWith(work, organisation, command.id) : null,
      command.type === 'submit' ? staffAround(work, organisation, caller.person) : null,
    ]);
    if (doneTo !== null && doneTo !== id) throw alreadyThere();
    if (before === null && (doneTo !== null || command.type !== 'submit')) throw notFound();
    if (before !== null && doneTo !== null) return { declaration: before, done: false };
    if (before !== null && command.type === 'submit') throw alreadyThere();
    if (before !== null) checkSeen(before, seen);

    const at = services.now();
    const to = await addresseeOf(work, caller, before, command, staff);
    const asked = command.type === 'pass-on' ? { ...command, to } : command;
    const event = act(before, asked, { actor: caller, at: at.toISOString(), to });
    if (before !== null && event.type === 'decided') await checkRight(work, services, caller, before);
    const next = before === null ? fold(id, [event]) : after(before, event);
    await together([
      before === null
        ? begin(work, organisation, next, event)
        : proceed(work, organisation, next, event).then(insistOn),
      recordEvent(work, organisation, { id: services.newId(), at }, next, event),
      enqueueLetters(work, { organisation, newId: services.newId, at }, next, event),
    ]);
    return { declaration: next, done: true };
  });
}

class Slower extends Error {}

function insistOn(kept: boolean): void {
  if (!kept) throw new Slower();
}

/** Somebody else's row was there first: PostgreSQL's unique violation. */
function isSlower(fault: unknown): boolean {
  return fault instanceof Slower || (fault instanceof Error && 'code' in fault && fault.code === '23505');
}

/** Whom it goes to when it is sent, changed, renewed or passed on; the rest leave it where it is. */
async function addresseeOf(
  work: Work,
  caller: Caller,
  before: Declaration | null,
  command: Command,
  staff: Staff | null,
): Promise<Addressee> {
  const officer = before?.officer ?? caller.person;
  const nearest = async (role: string | null) =>
    route(officer, role, staff ?? (await staffAround(work, caller.organisation, officer)));
  switch (command.type) {
    case 'submit':
      return nearest(command.role);
    case 'amend':
    case 'renew':
      return nearest(before?.to.role ?? null);
    case 'pass-on':
      if (command.to.person !== null) await checkThere(work, caller.organisation, command.to.person);
      return command.to.person !== null || command.to.role === null
        ? command.to
        : elsewhere(await nearest(command.to.role), before);
    default:
      return before?.to ?? { person: null, role: null };
  }
}

async function checkThere(work: Work, organisation: string, id: string): Promise<void> {
  const person = await work
    .selectFrom('person')
    .select('active')
    .where('organisation', '=', organisation)
    .where('id', '=', id)
    .executeTakeFirst();
  if (person?.active) return;
  throw new BodyInvalid([
    { path: 'to.person', sentence: 'Nobody of this id works here now. Choose somebody else.' },
  ]);
}

/** Somebody who holds the role, unless it is who has it already. */
function elsewhere(to: Addressee, before: Declaration | null): Addressee {
  if (to.person !== null && to.person !== before?.to.person) return to;
  throw new BodyInvalid([
    { path: 'to.role', sentence: 'Nobody else holds this role here. Choose a person to pass it on to.' },
  ]);
}

function checkSeen(declaration: Declaration, seen: number | null): void {
  if (seen === null) {
    throw new ProbityError(
      'ERR_VERSION_MISSING',
      'Say with If-Match which version of the declaration you saw, so that nobody’s change is lost.',
    );
  }
  if (seen !== declaration.version) throw new ChangedMeanwhile(declaration);
}

export function notFound(): ProbityError {
  return new ProbityError(
    'ERR_NOT_FOUND',
    'There is no such declaration, or it is not one that you may see. Ask whoever sent you here.',
  );
}

function alreadyThere(): ProbityError {
  return new ProbityError(
    'ERR_ALREADY_THERE',
    'Another declaration has this id already. Send yours again under a new id.',
  );
}
