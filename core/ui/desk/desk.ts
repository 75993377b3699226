import type { Declaration } from '#core/declaration/declaration.ts';
import type { Command, Content } from '#core/declaration/event.ts';
import { tidyAddress } from '#core/declaration/letter/person.ts';
import { ProbityError } from '#core/errors.ts';
import { type Profile, plainProfile } from '#core/policy/situation.ts';
import { bringIn } from '#core/register/mail-route/bring-in.ts';
import { isDeciders } from '#core/register/review/deciders-step.ts';
import { sync } from '#core/register/sync.ts';
import type { OwnProfile } from '#core/storage/contents.ts';
import type { Judging } from '#core/ui/declare/form-view.ts';
import { type Reviewed, sameItem } from '#core/ui/desk/begin.ts';
import { Drafts } from '#core/ui/desk/drafts.ts';
import { entriesOf, historyOf, nobodysId } from '#core/ui/desk/known.ts';
import { Letters, mailIn } from '#core/ui/desk/letters.ts';
import { reviewingByMail } from '#core/ui/desk/mail-review.ts';
import type { DeskParts, DeskRegister } from '#core/ui/desk/parts.ts';
import { followSetAside } from '#core/ui/desk/set-aside.ts';
import { type DeskState, emptyState } from '#core/ui/desk/state.ts';
import { deskWords } from '#core/ui/desk/words.ts';
import type { Entry } from '#core/ui/mine/entry.ts';
import { calledIn } from '#core/ui/mine/trail.ts';
import type { ProfileSheet } from '#core/ui/profile/sheet.ts';
import { Reviewing } from '#core/ui/review/reviewing.ts';
import type { Route } from '#core/ui/route.ts';

/**
 * The officer's desk: what is known, what is being written, what was sent. It keeps everything on the device
 * before any network is asked. Screens read `state` and call what they need; nothing here draws.
 */
export class Desk {
  readonly parts: DeskParts;
  state: DeskState;
  /** When it was opened (ISO): what was sent since is told. */
  readonly since: string;
  readonly letters: Letters;
  /** The forms that are being filled in. */
  readonly drafts: Drafts;
  /** What waits for this person's decision. */
  readonly reviewing: Reviewing;
  #hasBroughtIn = false;
  readonly #listeners = new Set<() => void>();

  constructor(parts: DeskParts) {
    this.parts = parts;
    this.since = parts.now().toISOString();
    this.state = emptyState;
    this.letters = new Letters(this);
    this.drafts = new Drafts(this);
    this.reviewing = parts.register === null ? reviewingByMail(this) : this.#reviewingAt(parts.register);
  }

  #reviewingAt({ port, outbox, timers }: DeskRegister): Reviewing {
    const { code, now, today, newId, surface } = this.parts;
    const person = () => this.state.me?.person ?? null;
    const { saveFile } = surface;
    return new Reviewing({ port, outbox, timers, code, person, now, today, newId, saveFile });
  }

  /** Reads what is kept, follows it from then on, and asks the register where somebody is signed in already. */
  async open(): Promise<void> {
    const { store, register } = this.parts;
    await this.#readKept();
    store.watch(['drafts', 'dismissals', 'history', 'letters', 'values'], () => void this.#readKept());
    store.watch(['letters'], () => void this.letters.refresh());
    void this.letters.open();
    store.watch('condition', () => this.change({}));
    // What somebody decides on others' declarations is told where they review.
    register?.outbox.subscribe((all) => this.change({ outbox: all.filter((entry) => !isDeciders(entry)) }));
    this.reviewing.subscribe(() => this.change({}));
    if (register === null) {
      this.reviewing.open();
      store.watch(['letters'], () => this.reviewing.open());
    }
    void this.follow();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  change(changed: Partial<DeskState>): void {
    this.state = { ...this.state, ...changed };
    for (const listener of this.#listeners) listener();
  }

  go(route: Route): void {
    this.change({ route, notice: null, whole: null });
  }

  /** Another item, or none, has been opened: forms stay as they are, everything else makes room for it. */
  turn(): void {
    const { route } = this.state;
    const isReviewing = route.screen === 'review' && this.reviewing.state.place.at !== 'list';
    const stays = isReviewing || ['declare', 'decline', 'flag', 'amend'].includes(route.screen);
    this.change({
      reviewed: null,
      dismissedHere: [],
      linking: null,
      ...(!stays && { route: { screen: 'message' } }),
    });
    void this.letters.open();
  }

  /** What prompts are about from now on. Whoever calls this draws. */
  see(reviewed: Reviewed): void {
    this.state = { ...this.state, reviewed };
  }

  /** Does what the officer asked; what goes wrong is told, never thrown. */
  async attempt(work: () => Promise<void>): Promise<void> {
    this.change({ notice: null });
    try {
      await work();
    } catch (fault) {
      this.change({ notice: fault instanceof ProbityError ? fault.message : deskWords.unexpected });
    }
  }

  /** Whether anything is theirs to decide, as far as is known by now. */
  get isReviewer(): boolean {
    const { me, route } = this.state;
    const { counts, calling } = this.reviewing;
    const isEntitled =
      me !== null &&
      (me.profile.manager || me.standsInFor.length > 0 || me.roles.includes('monitoring-officer'));
    // Whoever followed a link there must find the way back.
    return isEntitled || calling > 0 || (counts?.asked ?? 0) > 0 || route.screen === 'review';
  }

  get profile(): Profile {
    return this.state.me?.profile ?? this.state.own?.profile ?? plainProfile;
  }

  get officerName(): string {
    const { officer } = this.parts.surface;
    return this.state.me?.name ?? (officer.name || officer.address);
  }

  get officerId(): string {
    const { me, mailedAs } = this.state;
    return me?.person ?? (this.parts.register === null ? mailedAs : nobodysId);
  }

  /** Declarations and drafts, each once. */
  get entries(): Entry[] {
    return entriesOf(this.state, { officer: this.officerId, called: this.called });
  }

  called = (to: Declaration['to']): string => calledIn(to, this.parts.code, this.nameOf);

  nameOf = (person: string): string | null => {
    const { me } = this.state;
    return (
      [me?.manager, ...(me?.standsInFor ?? []), me && { id: me.person, name: me.name }].find(
        (one) => one?.id === person,
      )?.name ??
      this.state.correspondents.get(person) ??
      null
    );
  };

  /** By what a declaration is judged: what was declared before counts, the declaration itself and its item do not. */
  judging(about: { id: string | null; item: Content['facts']['item'] }): Judging {
    const { code } = this.parts;
    const today = this.parts.today();
    const events = historyOf(
      this.entries,
      ({ id, facts }) => id === about.id || sameItem(facts.item, about.item),
    );
    return { code, profile: this.profile, history: { today, events }, today };
  }

  /** Has the open item ready as a file, should the officer want to send it along. */
  async fetchFile(declaration: string): Promise<void> {
    const file = await this.parts.surface.file().catch(() => null);
    if (file) this.change({ files: new Map([...this.state.files, [declaration, file]]) });
  }

  /** Saves all that this device holds as a file. */
  saveAll(): Promise<void> {
    return this.attempt(async () => {
      const { store, surface } = this.parts;
      const written = this.drafts.areKept ? await store.exportAll() : null;
      const text =
        written ?? JSON.stringify({ drafts: this.state.drafts, outbox: this.state.outbox }, null, 2);
      surface.saveFile(deskWords.savedAs, 'application/json', text);
    });
  }

  /** Keeps what the officer says of their own post. */
  keepProfile({ department, manager, post }: ProfileSheet): Promise<void> {
    return this.attempt(async () => {
      const own: OwnProfile = {
        code: this.parts.code.id,
        department,
        manager: manager && { name: manager.name, address: manager.address ?? '' },
        profile: post,
      };
      this.change({ own });
      await this.parts.store.values.set('profile', own);
    });
  }

  /** Hands a command to the outbox, which keeps it before it is sent. */
  async send(declaration: string, command: Command, seen: number | null): Promise<void> {
    const { register, store } = this.parts;
    await register?.outbox.add({ declaration, command, seen });
    // Asked for now that there is something to keep: some browsers put the question to the person.
    void store.persist();
  }

  /** Asks the register who is signed in and how things stand. Silent: where nobody is, nothing happens. */
  async follow(): Promise<void> {
    const { register, surface, store, now } = this.parts;
    if (register === null || surface.signIn === null) return;
    const token = await surface.signIn.token().catch(() => null);
    this.change({ signedIn: token !== null });
    if (token === null) return;
    void register.outbox.wake();
    const [me, settings] = await Promise.all([
      register.port.me(),
      register.port.settings(null),
      sync(store.history, register.port, now).then(
        (heard) => ('ok' in heard ? this.#bringInMail() : null),
        () => null,
      ),
    ]);
    if ('ok' in me) {
      // Nothing of what somebody else was shown stays.
      if (this.state.me !== null && this.state.me.person !== me.ok.person) this.reviewing.close();
      this.change({ me: me.ok });
      this.reviewing.open();
      await store.values.set('me', me.ok).catch(() => {});
      await followSetAside(this).catch(() => {});
    }
    if ('ok' in settings && settings.ok !== 'unchanged') {
      this.change({ settings: settings.ok.value });
      await store.values.set('settings', settings.ok).catch(() => {});
    }
  }

  /** What went by mail before there was a register goes there too. */
  async #bringInMail(): Promise<void> {
    const { register, store, surface } = this.parts;
    if (this.#hasBroughtIn) return;
    this.#hasBroughtIn = true;
    const brought = await bringIn(store, {
      address: tidyAddress(surface.officer.address),
      encode: (text) => new TextEncoder().encode(text),
    }).catch(() => []);
    if (brought.length > 0) await register?.outbox.wake();
  }

  signIn = (): Promise<void> =>
    this.attempt(async () => {
      await this.parts.surface.signIn?.signIn();
      await this.follow();
    });

  /** Whoever uses this device next is neither taken for the officer nor shown what the register said of them. */
  signOut = (): Promise<void> =>
    this.attempt(async () => {
      this.parts.surface.signIn?.signOut();
      this.reviewing.close();
      const { values } = this.parts.store;
      await Promise.all([values.set('me', null), values.set('setAside', null), values.set('untold', null)]);
      this.change({ me: null, signedIn: false });
      await this.parts.register?.outbox.wake();
    });

  /** Fetches what happened to a declaration, for its page. */
  async fetchWhole(declaration: string): Promise<void> {
    const answer = await this.parts.register?.port.read(declaration);
    const { route } = this.state;
    const isWanted = 'declaration' in route && route.declaration === declaration;
    if (answer && 'ok' in answer && isWanted) this.change({ whole: answer.ok });
  }

  async #readKept(): Promise<void> {
    const { store } = this.parts;
    try {
      const { officer } = this.parts.surface;
      const [drafts, dismissals, standings, mail, me, own, settings, setAside] = await Promise.all([
        store.drafts.all(),
        store.dismissals.all(),
        store.history.all(),
        mailIn(store.letters, officer.address),
        store.values.get('me'),
        store.values.get('profile'),
        store.values.get('settings'),
        store.values.get('setAside'),
      ]);
      this.change({
        drafts: this.drafts.withUnkept(drafts),
        dismissed: dismissals.map(({ print }) => print),
        standings,
        ...mail,
        // Somebody else may be signed in in another window of the same mailbox.
        me: this.state.signedIn ? (this.state.me ?? me) : me,
        own,
        settings: settings?.value ?? null,
        setAside,
      });
    } catch {
      // The store warns by itself; what was read before stays.
      this.change({});
    }
  }
}
