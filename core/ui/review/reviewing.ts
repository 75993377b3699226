import { giverKey } from '#core/declaration/giver.ts';
import { ProbityError } from '#core/errors.ts';
import type { Code } from '#core/policy/code.ts';
import type { Answer, Page, Row, Standing } from '#core/register/port.ts';
import { tying } from '#core/register/review/alike.ts';
import { deskWords } from '#core/ui/desk/words.ts';
import { codesOfDay } from '#core/ui/review/code-of-day.ts';
import {
  doneIn,
  holdMilliseconds,
  type Outgoing,
  outgoingIn,
  type Step,
  type StepWanted,
  troubleIn,
  undoMilliseconds,
} from '#core/ui/review/outgoing.ts';
import type { ReviewParts } from '#core/ui/review/parts.ts';
import {
  filterOf,
  type Looked,
  type Narrowing,
  nothingYet,
  type Place,
  type ReviewState,
} from '#core/ui/review/state.ts';
import { whyNot } from '#core/ui/review/why-not.ts';

/**
 * What a reviewer sees and does. Decisions are kept on the device at once, can be taken back for ten seconds, and
 * are sent then, or when the program starts again. Screens read `state` and call what they need; nothing here draws.
 */
export class Reviewing {
  readonly parts: ReviewParts;
  state: ReviewState = nothingYet;
  readonly #listeners = new Set<() => void>();
  /** Where each page up to the one that is shown began. */
  #begins: (string | null)[] = [null];
  #next: string | null = null;
  /** Tells answers that came late from those that are still wanted. */
  #asked = 0;
  readonly #codeOfDay: (declaration: Standing) => Promise<Code>;
  #stop: (() => void) | null = null;
  /** Whether what the reviewer has declared of their own has been read. */
  #knowsTies = false;
  /** Which is being read; null while none is. */
  #looking: string | null = null;
  /** Where in the list the one stood that was looked at last. */
  #last: { declaration: string; index: number } | null = null;

  constructor(parts: ReviewParts) {
    this.parts = parts;
    this.#codeOfDay = codesOfDay(parts.port, parts.code);
  }

  /** Follows the outbox and counts what waits; done again, it counts anew. The list is read once it is shown. */
  open(): void {
    this.#stop ??= this.parts.outbox.subscribe((entries) => {
      const before = sentOf(this.state.outgoing);
      const outgoing = outgoingIn(entries);
      this.change({ outgoing });
      if (this.state.listedAt !== '' && sentOf(outgoing) > before) void this.list();
    });
    void this.count();
  }

  /** Forgets everything: somebody else may be next at this device. */
  close(): void {
    this.#stop?.();
    this.#stop = null;
    this.#asked += 1;
    this.#begins = [null];
    this.#knowsTies = false;
    this.#last = null;
    this.change(nothingYet);
  }

  /** Reads what is about to be shown. */
  enter(): void {
    const { place, looked, notice } = this.state;
    if (place.at === 'list') void this.list();
    const isAwaited = place.at === 'item' && this.#looking === place.declaration && notice === null;
    if (place.at === 'item' && looked === null && !isAwaited) void this.look(place.declaration);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  change(changed: Partial<ReviewState>): void {
    this.state = { ...this.state, ...changed };
    for (const listener of this.#listeners) listener();
  }

  /** The rows as they stand: without what the reviewer has done already. */
  get rows(): Row[] | null {
    const { rows, outgoing, listedAt, narrowing } = this.state;
    if (rows === null) return null;
    if (narrowing.tab === 'decided') return [...rows];
    const done = doneIn(outgoing, listedAt);
    return rows.filter(({ declaration }) => !done.has(declaration.id));
  }

  /** Whether the reviewer has declared something about the giver. The register says so of each declaration as well. */
  isTied({ facts }: Pick<Standing, 'facts'>): boolean {
    const key = giverKey(facts.giver);
    return key !== null && this.state.tiedTo.has(key);
  }

  async #readTies(): Promise<void> {
    if (this.#knowsTies) return;
    this.#knowsTies = true;
    const own = await this.parts.port.list({ view: 'mine', kind: tying, limit: 200 });
    if (!('ok' in own) || !this.#knowsTies) return;
    const open = own.ok.rows.filter(
      ({ declaration: { state } }) => state !== 'withdrawn' && state !== 'expired',
    );
    const keys = open.map(({ declaration }) => giverKey(declaration.facts.giver));
    this.change({ tiedTo: new Set(keys.filter((key) => key !== null)) });
  }

  /** How much waits, without what the reviewer has done since it was counted. */
  get counts(): { waiting: number; asked: number } | null {
    const { waiting, outgoing } = this.state;
    if (waiting === null) return null;
    const kept = outgoing.filter(({ entry: { state } }) => state === 'kept').length;
    return { waiting: Math.max(0, waiting.toDecide - kept), asked: waiting.asked };
  }

  /** How much wants the reviewer's eye: what waits, and what was not taken. */
  get calling(): number {
    return (this.counts?.waiting ?? 0) + troubleIn(this.state.outgoing).length;
  }

  /** Where the list goes on by keyboard: at the row that was looked at last, or at what took its place. */
  get resumeAt(): number | null {
    const rows = this.rows ?? [];
    if (this.#last === null || rows.length === 0) return null;
    const { declaration, index } = this.#last;
    const found = rows.findIndex((row) => row.declaration.id === declaration);
    return found < 0 ? Math.min(index, rows.length - 1) : found;
  }

  narrow(changed: Partial<Narrowing>): Promise<void> {
    this.#begins = [null];
    this.#last = null;
    const narrowing = { ...this.state.narrowing, ...changed };
    this.change({ narrowing, chosen: new Set(), rows: null, place: { at: 'list' }, looked: null });
    return this.list();
  }

  showNext(): Promise<void> {
    if (this.#next === null) return Promise.resolve();
    this.#begins.push(this.#next);
    return this.#turned();
  }

  showBack(): Promise<void> {
    if (this.#begins.length > 1) this.#begins.pop();
    return this.#turned();
  }

  #turned(): Promise<void> {
    // By keyboard, one goes on at the page's first row.
    this.#last = { declaration: '', index: 0 };
    this.change({ chosen: new Set(), rows: null });
    return this.list();
  }

  /** Reads the page that is shown, and how much waits. */
  async list(): Promise<void> {
    this.#asked += 1;
    const asked = this.#asked;
    const listedAt = this.parts.now().toISOString();
    const after = this.#begins.at(-1) ?? null;
    const filter = { ...filterOf(this.state.narrowing), ...(after !== null && { after }) };
    // The rows are shown as soon as they are there, whatever else is still on the way.
    const page = this.parts.port.list(filter);
    const others = [this.#readTies(), this.count()];
    const listed = await page;
    if (asked === this.#asked) this.#listed(listed, listedAt);
    await Promise.all(others);
  }

  /** Asks how much waits. */
  async count(): Promise<void> {
    const asked = this.#stop;
    const waiting = await this.parts.port.waiting();
    // Somebody else may be here by now.
    if ('ok' in waiting && asked === this.#stop) this.change({ waiting: waiting.ok });
  }

  #listed(page: Answer<Page>, listedAt: string): void {
    if (!('ok' in page)) {
      this.change({ notice: whyNot(page), rows: this.state.rows ?? [] });
      return;
    }
    const { rows, next } = page.ok;
    this.#next = next;
    this.change({ rows, listedAt, hasNext: next !== null, hasBack: this.#begins.length > 1, notice: null });
  }

  choose(ids: readonly string[], isChosen: boolean): void {
    const chosen = new Set(this.state.chosen);
    for (const id of ids) {
      if (isChosen) chosen.add(id);
      else chosen.delete(id);
    }
    this.change({ chosen });
  }

  back(): void {
    this.change({ place: { at: 'list' }, looked: null, notice: null });
    if (this.state.rows === null) void this.list();
  }

  /** Opens a declaration, which may also come from a notification's link. */
  async look(declaration: string): Promise<void> {
    const { port, code } = this.parts;
    const index = this.rows?.findIndex((row) => row.declaration.id === declaration) ?? -1;
    this.#last = index < 0 ? this.#last : { declaration, index };
    const place: Place = { at: 'item', declaration };
    // Opened again meanwhile, be it the same, the place is another: what was asked for the one before comes too late.
    const isLate = () => this.state.place !== place;
    this.#looking = declaration;
    this.change({ place, looked: null, notice: null });
    const [read, background] = [port.read(declaration), port.background(declaration)];
    const whole = await read;
    if (isLate()) return;
    if (!('ok' in whole)) return this.#looked({ notice: whyNot(whole) });
    const looked: Looked = { whole: whole.ok, code, background: 'reading' };
    // What does not stand in the list, the background alone says whose it is.
    if (index >= 0) this.#looked({ looked });
    const [told, spoken] = await Promise.all([background, this.#codeOfDay(whole.ok.declaration)]);
    if (isLate()) return;
    this.#looked({ looked: { ...looked, code: spoken, background: 'ok' in told ? told.ok : 'failed' } });
  }

  #looked(changed: Pick<ReviewState, 'looked'> | Pick<ReviewState, 'notice'>): void {
    this.#looking = null;
    this.change(changed);
  }

  /** Takes the same step on each of these. Resolves once all are kept; they are sent in ten seconds. */
  take(declarations: readonly Standing[], step: StepWanted): Promise<void> {
    return this.#attempt(async () => {
      const { outbox, now, newId, timers, person } = this.parts;
      const notBefore = new Date(now().getTime() + holdMilliseconds).toISOString();
      for (const { id, version } of declarations) {
        const command = { ...step, id: newId() } as Step;
        const parcel = { declaration: id, person: person(), command, seen: version, notBefore };
        await outbox.add(parcel);
      }
      // By then "Undo" goes away.
      timers.after(undoMilliseconds, () => this.change({}));
      this.change({ place: { at: 'list' }, looked: null, chosen: new Set() });
      if (this.state.rows === null) void this.list();
    });
  }

  /** Takes back what has not left yet, or leaves a declaration as it is now. */
  drop(entries: readonly string[]): Promise<void> {
    return this.#attempt(async () => {
      for (const entry of entries) await this.parts.outbox.drop(entry);
      await this.list();
    });
  }

  /** Decides all the same, now that the reviewer has seen how it stands. */
  insist(entry: string): Promise<void> {
    return this.#attempt(async () => {
      await this.parts.outbox.insist(entry);
      this.back();
    });
  }

  /** Reads a file; null where it cannot be read, which is told. */
  async file(attachment: string): Promise<Uint8Array<ArrayBuffer> | null> {
    const { place } = this.state;
    if (place.at !== 'item') return null;
    const answer = await this.parts.port.file(place.declaration, attachment);
    if ('ok' in answer) return answer.ok;
    this.change({ notice: whyNot(answer) });
    return null;
  }

  async #attempt(work: () => Promise<void>): Promise<void> {
    this.change({ notice: null });
    try {
      await work();
    } catch (fault) {
      this.change({ notice: fault instanceof ProbityError ? fault.message : deskWords.unexpected });
    }
  }
}

function sentOf(outgoing: readonly Outgoing[]): number {
  return outgoing.filter(({ entry: { state } }) => state === 'sent').length;
}
