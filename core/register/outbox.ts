import type { Command } from '#core/declaration/event.ts';
import { deliver, putOff } from '#core/register/deliver.ts';
import type { Entry, Parcel, ShownEntry } from '#core/register/entry.ts';
import type { Answer, Me, RegisterPort, Unreachable } from '#core/register/port.ts';
import type { OutboxShelf } from '#core/register/shelf.ts';
import { dueIn, heads } from '#core/register/turns.ts';
import { type Whose, whose } from '#core/register/whose.ts';

/** Lets one window at a time do something: `navigator.locks`, or what stands in for it. */
export interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

export interface Timers {
  /** Calls back once after so many milliseconds; gives how to call it off. */
  after(milliseconds: number, work: () => void): () => void;
}

/** What the outbox takes from the world around it. */
export interface Surroundings {
  now: () => Date;
  /** From 0 up to 1. */
  random: () => number;
  locks: Locks;
  timers: Timers;
  /** The address whose mailbox this is: what was written while nobody was signed in is its owner's. */
  mailbox?: string;
}

/**
 * Sends what waits on this device, each thing once and in order for each declaration, until it has arrived; each
 * in the name of whoever wrote it, and never in another's.
 */
export interface Outbox {
  /**
   * Keeps something on the device as written by whoever is signed in, then sends it. Resolves once it is kept; it
   * cannot get lost from there.
   */
  add(parcel: Parcel): Promise<Entry>;
  /** Sends something else in place of what was refused or had been overtaken; `seen` is the version seen now. */
  mend(entry: string, command: Command, seen: number | null): Promise<void>;
  /** Sends what had been overtaken after all: the officer has seen how things stand. */
  insist(entry: string): Promise<void>;
  /** Gives up something that has not left yet; with a declaration's submission, all that belongs to it. */
  drop(entry: string): Promise<void>;
  /** Takes what was written while nobody was signed in as written by whoever is signed in now. */
  claim(): Promise<void>;
  /** Tries again at once: after signing in or out, when the network is back, or because the officer wants it. */
  wake(): Promise<void>;
  /** Calls back now and whenever something changes, with everything that waits or was sent lately. */
  subscribe(listener: (entries: ShownEntry[]) => void): () => void;
  /** Sends nothing more. What is under way is finished. */
  stop(): void;
}

const lockName = 'probity-outbox';
const atOnce = 3;
/** What was sent is shown so long. */
const sentShownDays = 30;
/** Looks again after this, whatever else should have woken it. */
const longestSleepMilliseconds = 5 * 60_000;
/** After trouble with the device itself. */
const troubleMilliseconds = 10_000;

/** Starts sending what waits. Any number of windows may do so with the same shelf: one sends. */
export function outbox(shelf: OutboxShelf, port: RegisterPort, surroundings: Surroundings): Outbox {
  const { now, locks, timers } = surroundings;
  const listeners = new Set<(entries: ShownEntry[]) => void>();
  const sending = new Set<string>();
  let stopped = false;
  let looking = false;
  let lookAgain = false;
  let callOff = () => {};
  /** Who is signed in, as the register said last; null where it is not known, and so asked first. */
  let me: Me | null = null;

  const whoseIs = (entry: Entry) => (me === null ? 'own' : whose(entry, me, surroundings.mailbox ?? null));

  /** Asks who is signed in; gives what stands in the way of sending in their name. */
  async function askWho(): Promise<Unreachable | null> {
    const answer = await port.me();
    const hindrance = hindranceIn(answer);
    if ('ok' in answer) me = answer.ok;
    else if (hindrance?.why === 'sign-in') me = null;
    return hindrance;
  }

  /** Those that are next for their declaration, and the signed-in person's to send. */
  const ownHeads = (entries: readonly Entry[]) => heads(entries).filter((entry) => whoseIs(entry) === 'own');

  /** Shows everything as it is kept now; a store that cannot be read has told the officer so itself. */
  function show(): void {
    shelf.entries().then(
      (entries) => {
        const shown = entries.map((entry) => shownAs(entry, sending, whoseIs(entry)));
        for (const listener of [...listeners]) listener(shown);
      },
      () => {},
    );
  }

  function sleep(milliseconds: number): void {
    callOff();
    if (!stopped) callOff = timers.after(milliseconds, look);
  }

  /** Sends all that is due, then sleeps until more is. Asked for meanwhile, it looks once more. */
  async function look(): Promise<void> {
    lookAgain = true;
    if (looking || stopped) return;
    looking = true;
    try {
      while (lookAgain && !stopped) {
        lookAgain = false;
        if (nextDue(ownHeads(await shelf.entries()), now()) === 0) await locks.request(lockName, sendDue);
      }
      sleep(
        Math.min(
          nextDue(ownHeads(await shelf.entries()), now()) ?? longestSleepMilliseconds,
          longestSleepMilliseconds,
        ),
      );
    } catch {
      // The store tells the officer itself; whatever was sent unnoted is sent again and done once.
      sleep(troubleMilliseconds);
    } finally {
      looking = false;
    }
  }

  async function sendDue(): Promise<void> {
    const busy = new Set<string>();
    const ended = await Promise.allSettled(Array.from({ length: atOnce }, () => sendNext(busy)));
    // Only once all have ended: until then the lock must be held.
    const failed = ended.find(({ status }) => status === 'rejected');
    if (failed?.status === 'rejected') throw failed.reason;
  }

  /** Takes one declaration after another whose turn has come and that nobody else has in hand. */
  async function sendNext(busy: Set<string>): Promise<void> {
    while (!stopped) {
      const entries = await shelf.entries();
      const head = ownHeads(entries).find(
        (entry) => !busy.has(entry.declaration) && dueIn(entry, now()) === 0,
      );
      if (!head) return;
      busy.add(head.declaration);
      try {
        await send(head.id);
      } finally {
        busy.delete(head.declaration);
      }
    }
  }

  async function send(id: string): Promise<void> {
    sending.add(id);
    show();
    try {
      // Asked each time: whoever was signed in a moment ago may have made room for somebody else.
      const hindrance = await askWho();
      // Read once more: meanwhile somebody else may have been done with it.
      const entry = await shelf.entry(id);
      if (!entry || dueIn(entry, now()) !== 0 || whoseIs(entry) !== 'own') return;
      if (hindrance) await putOff(entry, shelf, hindrance, surroundings);
      else await deliver(entry, shelf, port, surroundings);
    } finally {
      sending.delete(id);
      show();
    }
  }

  async function change(id: string, make: (entries: Entry[], entry: Entry) => Entry[]): Promise<void> {
    const entry = await shelf.entry(id);
    if (!entry || entry.state === 'sent') return;
    await shelf.change(entry.declaration, (entries) => {
      const latest = entries.find((one) => one.id === id);
      return latest && latest.state !== 'sent' ? make(entries, latest) : entries;
    });
    look();
  }

  const unwatch = shelf.watch(() => {
    show();
    look();
  });
  const old = new Date(now().getTime() - sentShownDays * 24 * 3600_000).toISOString();
  shelf.forgetSentBefore(old).then(look, look);
  askWho().then(show);

  return {
    add: async (parcel) => {
      const entry = await shelf.add({ person: me?.person ?? null, ...parcel });
      look();
      return entry;
    },
    mend: (id, command, seen) =>
      change(id, (entries, entry) =>
        replaced(entries, entry, { id: command.id, load: { type: 'command', command, seen } }),
      ),
    insist: (id) =>
      change(id, (entries, entry) => {
        const { load, standing } = entry;
        if (load.type !== 'command' || standing === null) return entries;
        return replaced(entries, entry, { load: { ...load, seen: standing.version } });
      }),
    drop: (id) =>
      change(id, (entries, entry) => {
        const begins = entry.load.type === 'command' && entry.load.command.type === 'submit';
        return begins ? entries.filter(({ state }) => state === 'sent') : withoutOne(entries, entry);
      }),
    claim: async () => {
      if (me === null) return;
      const { person } = me;
      const unclaimed = (await shelf.entries()).filter((entry) => entry.person === null);
      for (const declaration of new Set(unclaimed.map((entry) => entry.declaration))) {
        await shelf.change(declaration, (entries) =>
          entries.map((entry) => (entry.person === null ? { ...entry, person } : entry)),
        );
      }
      look();
    },
    wake: async () => {
      for (const { declaration } of heads(await shelf.entries()).filter(mayHurry)) {
        await shelf.change(declaration, (entries) =>
          entries.map((entry) => (mayHurry(entry) ? { ...entry, notBefore: null } : entry)),
        );
      }
      look();
      await askWho();
      show();
      look();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      show();
      return () => listeners.delete(listener);
    },
    stop: () => {
      stopped = true;
      unwatch();
      callOff();
    },
  };
}

/** In how many milliseconds one of these is due; null where nothing waits by itself. */
function nextDue(heads: readonly Entry[], now: Date): number | null {
  const waits = heads.flatMap((entry) => dueIn(entry, now) ?? []);
  return waits.length === 0 ? null : Math.min(...waits);
}

/** True for what waits for its own sake. What the register or a person asked to hold back is held back. */
function mayHurry({ state, notBefore, attempts, hindrance }: Entry): boolean {
  return state === 'kept' && notBefore !== null && attempts > 0 && hindrance?.retryAfterSeconds == null;
}

/** Whom the register does not know is as good as nobody: what waits is somebody's whom it knows. */
function hindranceIn(answer: Answer<Me>): Unreachable | null {
  if ('unreachable' in answer) return answer.unreachable;
  if (!('refused' in answer)) return null;
  return { why: 'sign-in', sentence: answer.refused.sentence, retryAfterSeconds: null };
}

function shownAs(entry: Entry, sending: ReadonlySet<string>, whose: Whose): ShownEntry {
  // What nobody signed and has left in somebody's name is no longer in question.
  if (entry.state === 'sent') return { ...entry, shown: 'sent' };
  if (whose !== 'own') return { ...entry, shown: whose };
  if (entry.state !== 'kept') return { ...entry, shown: entry.state };
  if (sending.has(entry.id)) return { ...entry, shown: 'sending' };
  return { ...entry, shown: entry.hindrance?.why === 'sign-in' ? 'waiting-for-sign-in' : 'kept' };
}

const anew = {
  state: 'kept',
  attempts: 0,
  notBefore: null,
  hindrance: null,
  refusal: null,
  standing: null,
} as const;

function replaced(entries: readonly Entry[], old: Entry, by: Partial<Entry>): Entry[] {
  return entries.map((entry) => (entry.id === old.id ? { ...entry, ...anew, ...by } : entry));
}

/** Without it, and with the version that it had seen handed to the next. */
function withoutOne(entries: readonly Entry[], gone: Entry): Entry[] {
  const rest = entries.filter(({ id }) => id !== gone.id);
  const next = rest.find(({ place, load }) => place > gone.place && load.type === 'command');
  if (gone.load.type !== 'command' || next?.load.type !== 'command') return rest;
  const load = { ...next.load, seen: gone.load.seen };
  return rest.map((entry) => (entry.id === next.id ? { ...entry, load } : entry));
}
