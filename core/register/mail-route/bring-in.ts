import type { Command, DeclarationEvent } from '#core/declaration/event.ts';
import { byMailNote, withNote } from '#core/declaration/letter/by-mail.ts';
import type { HeldLetter } from '#core/declaration/letter/letter.ts';
import { recordOf } from '#core/declaration/letter/record.ts';
import { attachmentOf } from '#core/declaration/letter/write.ts';
import type { Parcel } from '#core/register/entry.ts';
import type { HistoryShelf, OutboxShelf } from '#core/register/shelf.ts';

/** The letters on one declaration, in the order in which they came to this device. */
export interface Mailed {
  declaration: string;
  held: readonly HeldLetter[];
}

/** What bringing in needs of a store. */
export interface Shelves {
  letters: { all(): Promise<readonly Mailed[]> };
  outbox: Pick<OutboxShelf, 'entries' | 'add'>;
  history: Pick<HistoryShelf, 'get'>;
}

export interface BringingIn {
  /** Who is at this device: the declarations of others, on which they decide, are not theirs to bring in. */
  address: string;
  /** A text as UTF-8. */
  encode: (text: string) => Uint8Array<ArrayBuffer>;
}

/**
 * Once there is a register, puts the officer's declarations that went by mail into the outbox, which sends each
 * thing once. Those that the register has are left alone, so it may be called whenever the program starts.
 * Gives the ids of the declarations on their way.
 */
export async function bringIn(
  { letters, outbox, history }: Shelves,
  { address, encode }: BringingIn,
): Promise<string[]> {
  const waiting = await outbox.entries();
  const brought: string[] = [];
  for (const { declaration, held } of await letters.all()) {
    const own = held.some(({ letter }) => letter.statement.officer.address === address);
    const begun = waiting.some((entry) => entry.declaration === declaration);
    // Known to the register with nothing on its way from here: it was brought in, wholly.
    if (!own || (!begun && (await history.get(declaration)) !== null)) continue;
    const parcels = parcelsFor({ declaration, held }, encode);
    // Adding what is there already does nothing, so a program that was stopped on the way goes on from there.
    for (const parcel of parcels) await outbox.add(parcel);
    if (parcels.length > 0) brought.push(declaration);
  }
  return brought;
}

/**
 * What the register is to be sent of a declaration that went by mail: what the officer did, under the ids it
 * had, and the letters of those who decided as files. The register takes a decision from nobody but the one
 * who decides, so what was decided by mail goes along as a note.
 */
function parcelsFor({ declaration, held }: Mailed, encode: BringingIn['encode']): Parcel[] {
  const events = recordOf(declaration, held).declaration?.events ?? [];
  const note = byMailNote(events, held);
  const [first, ...later] = events.flatMap((event) => commandFor(event, note) ?? []);
  if (first === undefined) return [];
  const files = answersIn(events, held).map(({ event, letter }) => ({
    id: event.id,
    name: `by-mail-${event.at.slice(0, 10)}-${event.type}.txt`,
    bytes: encode(attachmentOf(letter, held)),
  }));
  return [
    { declaration, command: first, seen: null },
    // Before anything that could end the declaration: files are taken only while it waits.
    ...files.map((attachment) => ({ declaration, attachment })),
    // Each finds the version that those before it have made, unless somebody acts in the register meanwhile.
    ...later.map((command, before) => ({ declaration, command, seen: before + 1 })),
  ];
}

/** What the officer asks the register for, to have the same happen there; null for what it cannot take. */
function commandFor(event: DeclarationEvent, note: string): Command | null {
  const { id } = event;
  switch (event.type) {
    case 'submitted':
      return {
        id,
        type: 'submit',
        content: withNote(event.content, note),
        role: event.to.role,
        deadline: event.deadline,
      };
    case 'amended':
      return { id, type: 'amend', content: withNote(event.content, note), reason: event.reason };
    case 'withdrawn':
      return { id, type: 'withdraw', reason: event.reason };
    default:
      return null;
  }
}

/** As many as the register takes with one declaration. */
const mostFiles = 10;

/** The latest letters by those who decided, each with the event that counts in it. */
function answersIn(
  events: readonly DeclarationEvent[],
  held: readonly HeldLetter[],
): { event: DeclarationEvent; letter: HeldLetter }[] {
  return held
    .flatMap((letter) => {
      const { from, officer, events: told } = letter.letter.statement;
      const event = told.findLast(({ id }) => events.some((one) => one.id === id));
      return event === undefined || from.address === officer.address ? [] : { event, letter };
    })
    .toSorted((one, other) => Date.parse(one.event.at) - Date.parse(other.event.at))
    .slice(-mostFiles);
}
