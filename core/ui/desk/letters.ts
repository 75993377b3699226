import type { Declaration } from '#core/declaration/declaration.ts';
import type { Command, CommandType } from '#core/declaration/event.ts';
import type { Correspondent } from '#core/declaration/letter/letter.ts';
import { personOf, tidyAddress } from '#core/declaration/letter/person.ts';
import { type ReadLetter, readDeclarationLetter } from '#core/declaration/letter/read.ts';
import { isHearsay, recordOf } from '#core/declaration/letter/record.ts';
import type { KnownKey } from '#core/declaration/letter/trust.ts';
import { mayDo } from '#core/declaration/rights.ts';
import { ProbityError } from '#core/errors.ts';
import { cryptoSuite, deviceKey } from '#core/storage/device-key.ts';
import type { LetterShelf } from '#core/storage/letter-shelf.ts';
import { latestOf, openAgain, peopleIn, stepByMail } from '#core/ui/desk/by-mail.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import type { DeskState } from '#core/ui/desk/state.ts';
import { deskWords } from '#core/ui/desk/words.ts';

/** A declaration that the open message carries and that is not believed, so nothing of it is shown. */
export interface UntakenLetter {
  state: 'untaken';
  sentence: string;
  /** There to be taken in once the reader has made sure of the sender; null for what cannot be. */
  read: ReadLetter | null;
}

/** A declaration that the open message carries, and what all letters on it come to. */
export interface TakenLetter {
  state: 'taken';
  read: ReadLetter;
  declaration: Declaration;
  /** The reader's id in the declaration's events. */
  reader: string;
  people: ReadonlyMap<string, Correspondent>;
  /** Why some of what was told does not count. */
  setAside: readonly string[];
  isHearsay: boolean;
  /** What the reader may do next. */
  may: readonly CommandType[];
  /** The last word was the reader's: its message may have been closed unsent. */
  isOwnWord: boolean;
}

export type ShownLetter = UntakenLetter | TakenLetter;

/** Reads, checks, takes in and answers the declaration by mail that the open message carries. */
export class Letters {
  readonly #desk: Desk;
  /** Tells one open message from the next: what was asked for an earlier one is no longer wanted. */
  #turn = 0;
  #isWorking = false;

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Looks into the open message. What goes wrong is shown, never thrown. */
  async open(): Promise<void> {
    const turn = ++this.#turn;
    this.#desk.change({ letter: null });
    const shown = await this.#found().catch(untakenFor);
    // What was said of an earlier message is over; a form that opens carries no letter, and keeps its notice.
    if (turn === this.#turn && shown !== null) this.#desk.change({ letter: shown, notice: null });
  }

  /** Looks at the letters anew: one more came, or was written. */
  async refresh(): Promise<void> {
    const { letter } = this.#desk.state;
    if (letter?.state !== 'taken') return;
    const turn = this.#turn;
    const shown = await this.#taken(letter.read).catch(() => letter);
    if (turn === this.#turn) this.#desk.change({ letter: shown });
  }

  /** The reader has asked the sender, and takes the other device for theirs. */
  accept(): Promise<void> {
    return this.#once(async () => {
      const { letter } = this.#desk.state;
      if (letter?.state !== 'untaken' || letter.read === null) return;
      const turn = this.#turn;
      const shown = await this.#takenIn(letter.read, true);
      if (turn === this.#turn) this.#desk.change({ letter: shown });
    });
  }

  /** Decides or asks: the answer is signed and kept, then its message opens. */
  take(command: Command): Promise<void> {
    return this.#withLetter(async (declaration) => {
      try {
        return await stepByMail(this.#desk, declaration, command);
      } finally {
        await this.refresh();
      }
    });
  }

  /** Opens the message with the reader's last word once more. */
  openAgain(): Promise<void> {
    return this.#withLetter((declaration) => openAgain(this.#desk, declaration));
  }

  /** True where the open message came from this address and carries a letter on this declaration. */
  isFrom(address: string, declaration: string): boolean {
    const { letter } = this.#desk.state;
    if (letter?.state !== 'taken') return false;
    const { statement } = letter.read.letter;
    return statement.declaration === declaration && statement.from.address === address;
  }

  #withLetter(work: (declaration: string) => Promise<string>): Promise<void> {
    return this.#once(async () => {
      const { letter } = this.#desk.state;
      if (letter?.state === 'taken') this.#desk.change({ notice: await work(letter.declaration.id) });
    });
  }

  /** A second press before the first is done would sign the same twice. */
  async #once(work: () => Promise<void>): Promise<void> {
    if (this.#isWorking) return;
    this.#isWorking = true;
    await this.#desk.attempt(work);
    this.#isWorking = false;
  }

  async #found(): Promise<ShownLetter | null> {
    const { surface, now } = this.#desk.parts;
    const open = await surface.letter();
    if (open === null) return null;
    const reading = await readDeclarationLetter(open.text, {
      sender: open.sender,
      known: await this.#knownKeys(),
      suite: cryptoSuite(crypto.subtle),
      now: now(),
    });
    if ('ok' in reading) return this.#takenIn(reading.ok, false);
    return { state: 'untaken', sentence: reading.sentence, read: null };
  }

  /** This device is known to itself, so what comes back in an answer is no hearsay. */
  async #knownKeys(): Promise<KnownKey[]> {
    const { surface, store } = this.#desk.parts;
    const { key } = await deviceKey(store.values, crypto.subtle);
    return [...((await store.values.get('knownKeys')) ?? []), { address: surface.officer.address, key }];
  }

  async #takenIn(read: ReadLetter, accepted: boolean): Promise<ShownLetter> {
    const taking = await this.#desk.parts.store.letters.takeIn(read, { accepted });
    if ('ok' in taking) return this.#taken(read);
    const mayAccept = taking.fault === 'another-device';
    return { state: 'untaken', sentence: taking.sentence, read: mayAccept ? read : null };
  }

  async #taken(read: ReadLetter): Promise<ShownLetter> {
    const { store, surface } = this.#desk.parts;
    const id = read.letter.statement.declaration;
    const held = await store.letters.of(id);
    const { declaration, setAside } = recordOf(id, held);
    if (declaration === null) return { state: 'untaken', sentence: deskWords.noLetter, read: null };
    const reader = await personOf(surface.officer.address, cryptoSuite(crypto.subtle));
    return {
      state: 'taken',
      read,
      declaration,
      reader,
      people: peopleIn(held),
      setAside: [...new Set(setAside.map(({ sentence }) => sentence))],
      isHearsay: isHearsay(read),
      may: mayDo(declaration, { person: reader, roles: [], standsInFor: [] }),
      isOwnWord: latestOf(held)?.letter.statement.from.address === tidyAddress(surface.officer.address),
    };
  }
}

/** What the officer with this address declared by mail, and who is meant by the ids in it. */
export async function mailIn(
  letters: Pick<LetterShelf, 'all'>,
  address: string,
): Promise<Pick<DeskState, 'mailed' | 'mailedAs' | 'correspondents'>> {
  const [mails, mailedAs] = await Promise.all([letters.all(), personOf(address, cryptoSuite(crypto.subtle))]);
  const people = peopleIn(mails.flatMap(({ held }) => held));
  const records = mails.flatMap(({ declaration, held }) => recordOf(declaration, held).declaration ?? []);
  return {
    mailed: records.filter(({ officer }) => officer === mailedAs),
    mailedAs,
    correspondents: new Map([...people].map(([id, { name }]) => [id, name])),
  };
}

function untakenFor(fault: unknown): UntakenLetter {
  const sentence = fault instanceof ProbityError ? fault.message : deskWords.unexpected;
  return { state: 'untaken', sentence, read: null };
}
