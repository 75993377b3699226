import canonicalize from 'canonicalize';
import type { Declaration } from '#core/declaration/declaration.ts';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import { type HeldLetter, mostLetters } from '#core/declaration/letter/letter.ts';
import type { CheckedLetter, ReadLetter } from '#core/declaration/letter/read.ts';
import { mailWords, type TakingFault } from '#core/declaration/letter/words.ts';
import { foldMerged, type Merged, merge, type SetAside } from '#core/declaration/merge.ts';

/** The letters on a declaration once one more was taken in, or why it was not. */
export type Taking = { ok: HeldLetter[] } | { fault: TakingFault; sentence: string };

/**
 * Takes a letter in with those held of the same declaration; one that was taken in before changes nothing.
 * `accepted` says that a person has made sure of a device that was not met before.
 */
export function take(
  held: readonly HeldLetter[],
  arrived: ReadLetter,
  { accepted = false }: { accepted?: boolean } = {},
): Taking {
  const { declaration, officer } = arrived.letter.statement;
  const fresh = [arrived, ...arrived.enclosed].filter(
    ({ digest }) => !held.some((one) => one.digest === digest),
  );
  const taken = fresh.filter((one) => isBelieved(one, arrived));
  if (!accepted && taken.some(({ device }) => device === 'another')) return refusing('another-device');
  if (held.some(({ letter }) => letter.statement.declaration !== declaration))
    return refusing('another-declaration');
  if (held.some(({ letter }) => letter.statement.officer.address !== officer.address))
    return refusing('another-officer');
  if (held.length + taken.length > mostLetters) return refusing('too-many');
  const all = [...held, ...taken.map(({ letter, digest }) => ({ letter, digest }))];
  return tellsDifferently(all) ? refusing('told-differently') : { ok: all };
}

function refusing(fault: TakingFault): Taking {
  return { fault, sentence: mailWords.taking[fault] };
}

/**
 * An enclosed letter did not come from its writer's address. What the officer declared is taken on the
 * sender's word; what a third person decided never is, unless their device is known.
 */
function isBelieved({ device, letter }: CheckedLetter, arrived: ReadLetter): boolean {
  const { from, officer } = letter.statement;
  const sender = arrived.letter.statement.from.address;
  const bySender = from.address === sender && letter.signature.key === arrived.letter.signature.key;
  return bySender || device === 'known' || from.address === officer.address;
}

/** The officer's declaration is known only by what somebody else enclosed: to be shown as told by them. */
export function isHearsay({ letter, enclosed }: ReadLetter): boolean {
  const { from, officer } = letter.statement;
  if (from.address === officer.address) return false;
  return enclosed.some(
    (one) => one.device !== 'known' && one.letter.statement.from.address === officer.address,
  );
}

function tellsDifferently(held: readonly HeldLetter[]): boolean {
  const told = new Map<string, string>();
  return eventsIn(held).some((event) => {
    const text = canonicalize(event) ?? '';
    const before = told.get(event.id) ?? text;
    told.set(event.id, before);
    return before !== text;
  });
}

function eventsIn(held: readonly HeldLetter[]): DeclarationEvent[] {
  return held.flatMap(({ letter }) => letter.statement.events);
}

/**
 * What the letters on a declaration make of it, in whatever order they came. What somebody did to whom it had
 * not gone, and a decision by somebody who had not read a change made before it, are set aside and told.
 */
export function recordOf(declaration: string, held: readonly HeldLetter[]): Merged {
  const seen = seenBy(held);
  const kept: DeclarationEvent[] = [];
  const setAside: SetAside[] = [];
  for (const event of merge(eventsIn(held), [])) {
    const before = foldMerged(declaration, kept).declaration;
    const sentence = before && whyNotByMail(before, event, seen.get(event.id) ?? new Set());
    if (sentence === null) kept.push(event);
    else setAside.push({ event, sentence });
  }
  const merged = foldMerged(declaration, kept);
  return { ...merged, setAside: [...setAside, ...merged.setAside] };
}

/** For each event, the events that its author had read or done by then. */
function seenBy(held: readonly HeldLetter[]): Map<string, Set<string>> {
  const inLetter = new Map(
    held.map(({ letter, digest }) => [digest, letter.statement.events.map(({ id }) => id)]),
  );
  const seen = held.flatMap(({ letter: { statement } }) => {
    const own = statement.events.map(({ id }) => id);
    const read = statement.follows.flatMap((digest) => inLetter.get(digest) ?? []);
    return own.map((id): [string, Set<string>] => [id, new Set([...read, ...own])]);
  });
  return new Map(seen);
}

function whyNotByMail(
  before: Declaration,
  event: DeclarationEvent,
  seen: ReadonlySet<string>,
): string | null {
  const { officer, to, events } = before;
  if (event.by === officer) return null;
  if (event.by !== to.person) return mailWords.setAside.outsider;
  const knewAll = events.every(({ id, by }) => by !== officer || seen.has(id));
  return event.type === 'decided' && !knewAll ? mailWords.setAside.unseen : null;
}
