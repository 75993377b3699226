import { waitMilliseconds } from '#core/register/back-off.ts';
import { deliverWords } from '#core/register/deliver-words.ts';
import type { Entry } from '#core/register/entry.ts';
import type { Answer, Refusal, RegisterPort, Standing, Told, Unreachable } from '#core/register/port.ts';
import type { OutboxShelf } from '#core/register/shelf.ts';
import { isStillMeant } from '#core/register/still-meant.ts';

interface Chances {
  now: () => Date;
  random: () => number;
}

/** Sends one entry and notes what came of it. Throws only where the device cannot note it. */
export async function deliver(
  entry: Entry,
  shelf: OutboxShelf,
  port: RegisterPort,
  chances: Chances,
): Promise<void> {
  const answer = await sent(entry, shelf, port);
  if ('ok' in answer) return shelf.arrived(entry.id, answer.ok);
  if ('refused' in answer) return note(entry, shelf, { state: 'refused', refusal: answer.refused });
  if ('changed' in answer) return overtaken(entry, answer.changed, shelf, port, chances);
  return putOff(entry, shelf, answer.unreachable, chances);
}

async function sent(
  { id, declaration, load }: Entry,
  shelf: OutboxShelf,
  port: RegisterPort,
): Promise<Answer<Standing | null, Told>> {
  if (load.type === 'command') {
    const answer = await port.send(declaration, load.command, load.seen);
    return 'ok' in answer ? { ok: answer.ok.declaration } : answer;
  }
  const bytes = await shelf.file(id);
  return bytes ? port.attach(declaration, { id, name: load.name, bytes }) : { refused: fileGone() };
}

function fileGone(): Refusal {
  return { code: 'ERR_NOT_FOUND', sentence: deliverWords.fileGone, errors: [] };
}

/**
 * Somebody acted on the declaration before this arrived. Where what they did leaves no doubt that it is still
 * meant, it is sent again on what stands now; else the officer is asked.
 */
async function overtaken(
  entry: Entry,
  told: Told,
  shelf: OutboxShelf,
  port: RegisterPort,
  chances: Chances,
): Promise<void> {
  const { load, declaration } = entry;
  if (load.type !== 'command') return;
  const answer = await port.read(declaration);
  if ('unreachable' in answer) return putOff(entry, shelf, answer.unreachable, chances);
  const ask = { state: 'changed', standing: told.declaration, hindrance: null } as const;
  if (!('ok' in answer)) return note(entry, shelf, ask);
  const { declaration: standing, events, may } = answer.ok;
  if (events.some(({ id }) => id === entry.id)) return shelf.arrived(entry.id, standing);
  if (!isStillMeant(load.command, events.slice(load.seen ?? 0), may)) {
    return note(entry, shelf, { ...ask, standing });
  }
  return note(entry, shelf, { load: { ...load, seen: standing.version } });
}

/** Leaves an entry alone for a while, and notes what stood in the way. Throws only where the device cannot note it. */
export function putOff(
  entry: Entry,
  shelf: OutboxShelf,
  hindrance: Unreachable,
  { now, random }: Chances,
): Promise<void> {
  const attempts = entry.attempts + 1;
  const wait = waitMilliseconds(attempts, hindrance, random());
  const notBefore = new Date(now().getTime() + wait).toISOString();
  return note(entry, shelf, { attempts, notBefore, hindrance });
}

function note({ id, declaration }: Entry, shelf: OutboxShelf, what: Partial<Entry>): Promise<void> {
  return shelf.change(declaration, (entries) =>
    entries.map((entry) => (entry.id === id && entry.state !== 'sent' ? { ...entry, ...what } : entry)),
  );
}
