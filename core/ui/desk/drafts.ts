import type { Draft } from '#core/declaration/draft.ts';
import type { Content } from '#core/declaration/event.ts';
import { readvise, recipientOf } from '#core/declaration/readvise.ts';
import type { KeptDraft } from '#core/storage/contents.ts';
import { judged } from '#core/ui/declare/form-view.ts';
import type { Desk } from '#core/ui/desk/desk.ts';

/** The forms on the officer's desk: begun, kept as they are filled in, and thrown away. */
export class Drafts {
  readonly #desk: Desk;
  /** Forms on which the officer has changed nothing since a press began them, by their id. */
  readonly #untouched = new Set<string>();
  /** Forms that the device could not keep yet, by their id. */
  readonly #unkept = new Map<string, KeptDraft>();

  constructor(desk: Desk) {
    this.#desk = desk;
  }

  /** Begins a form. It can be filled in and sent even where the device keeps nothing. */
  begin({ id, draft, print }: Omit<KeptDraft, 'changedAt'>): Promise<void> {
    const kept = this.keep(id, draft.content, print);
    this.#untouched.add(id);
    return kept;
  }

  /** Keeps a form as it stands. */
  async keep(id: string, content: Content, print: string | null): Promise<void> {
    const { store, now } = this.#desk.parts;
    this.#untouched.delete(id);
    const kept = { id, draft: this.#draftOf(id, content), print };
    const stays = { ...kept, changedAt: now().toISOString() };
    this.#unkept.set(id, stays);
    this.#desk.change({ saved: 'saving', drafts: this.withUnkept(this.#desk.state.drafts) });
    try {
      await store.drafts.keep(kept);
      if (this.#unkept.get(id) === stays) this.#unkept.delete(id);
      this.#desk.change({ saved: 'saved' });
    } catch {
      // The strip tells why; the form stays as it is.
      this.#desk.change({ saved: 'failed' });
    }
  }

  /** Throws a draft away where the officer has changed nothing on it: it would only wait to be finished. */
  async discardUntouched(id: string): Promise<void> {
    if (this.#untouched.has(id)) await this.discard(id);
  }

  /** Throws a draft away. */
  discard(id: string): Promise<void> {
    return this.#desk.attempt(async () => {
      this.#unkept.delete(id);
      this.#desk.change({ drafts: this.#desk.state.drafts.filter((draft) => draft.id !== id) });
      await this.#desk.parts.store.drafts.remove(id);
    });
  }

  /** What the device keeps, and what it could not keep yet, each in its latest form. */
  withUnkept(drafts: readonly KeptDraft[]): KeptDraft[] {
    return [...this.#unkept.values(), ...drafts.filter(({ id }) => !this.#unkept.has(id))];
  }

  /** Whether the device holds each form as the officer sees it. */
  get areKept(): boolean {
    return this.#unkept.size === 0;
  }

  #draftOf(id: string, content: Content): Draft {
    const { code, profile, history, today } = this.#desk.judging({ id, item: content.facts.item });
    const now = judged(content, { code, profile, history, today });
    const duties = readvise(content, code, profile, history)?.duties ?? [];
    return { content: now, unknown: [], ...recipientOf(duties, content.facts, today) };
  }
}
