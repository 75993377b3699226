import { render } from 'preact';
import type { PromptAction } from '#core/ui/prompt-actions.ts';
import { stanceWords } from '#core/ui/stance-words.ts';
import { words as house } from '#core/ui/words.ts';
import type { ItemDeed, Message } from '../../messages.ts';
import type { CardPrompt } from '../card-view.ts';
import type { Noticed } from '../reader.ts';
import { canReply, openReply } from '../reply.ts';
import { CardSheet, type Room } from './card.tsx';
import { type CardPlace, cardPlace } from './card-host.ts';
import { placeFor } from './place.ts';
import type { CardDeeds, Step } from './prompt-deeds.tsx';
import { surroundingsOf } from './surroundings.ts';

/** Where a page still moves, a card waits so long before it looks for a place again, in milliseconds. */
const restsFor = 150;

/** Has the background do something; false where it cannot be reached. */
export type Tell = (message: Message) => Promise<boolean>;

/** The one card of a page. It stands only as long as there is something to say. */
export class CardOnPage implements CardDeeds {
  private readonly tell: Tell;
  private place: CardPlace | null = null;
  private noticed: readonly Noticed[] = [];
  private current: Noticed | null = null;
  /** What the person has closed; it comes back when it is opened again. */
  private readonly closed = new WeakSet<Noticed>();
  private steps = new WeakMap<CardPrompt, Step>();
  /** The person wants cards folded: the next ones come so too. */
  private wantsFolded = false;
  /** As much of the card as fits beside the site's controls. */
  private room: Room = 'whole';
  /** The person has unfolded it, whatever it covers. */
  private isHeldOpen = false;
  private resting = 0;
  private readonly size = new ResizeObserver(() => this.stand());

  constructor(tell: Tell) {
    this.tell = tell;
  }

  /** Shows the latest of these; takes the card away where there is none. */
  show(noticed: readonly Noticed[], latest: Noticed | null): void {
    this.noticed = noticed;
    const open = this.open();
    const stays = this.current !== null && open.includes(this.current) && latest === this.current;
    if (!stays) this.turnTo(latest && open.includes(latest) ? latest : (open.at(-1) ?? null));
    else this.draw();
  }

  /** Whether a message holds what the card covers, so that it must look for another place. */
  moved(): void {
    if (this.place === null) return;
    clearTimeout(this.resting);
    this.resting = window.setTimeout(() => this.stand(), restsFor);
  }

  close(): void {
    if (this.current === null) return;
    this.closed.add(this.current);
    this.turnTo(this.open().at(-1) ?? null);
  }

  get canReply(): boolean {
    return this.current !== null && canReply(this.current);
  }

  stepOf(prompt: CardPrompt): Step {
    return this.steps.get(prompt) ?? 'offered';
  }

  onAct(prompt: CardPrompt, action: PromptAction): void {
    const refuses = action === 'decline' || action === 'hand-over';
    if (refuses && prompt.letter !== null) this.go(prompt, 'declining');
    else this.begin(prompt, action === 'declare' || action === 'decline' ? action : 'flag');
  }

  onDeclined(prompt: CardPrompt): void {
    this.begin(prompt, 'decline');
  }

  async onReply(prompt: CardPrompt): Promise<void> {
    const { current } = this;
    if (current === null || prompt.letter === null) return;
    const copied = await copy(prompt.letter.text);
    if (!copied) return this.go(prompt, 'not-copied');
    this.go(prompt, openReply(current) ? 'reply-opened' : 'copied');
  }

  onBack(prompt: CardPrompt): void {
    this.go(prompt, 'offered');
  }

  onDismiss(prompt: CardPrompt): void {
    void this.tell({ type: 'dismiss', print: prompt.print, reason: '' }).then((taken) =>
      this.go(prompt, taken ? 'dismissed' : 'not-opened'),
    );
  }

  onRestore(prompt: CardPrompt): void {
    void this.tell({ type: 'restore', print: prompt.print }).then(() => this.go(prompt, 'offered'));
  }

  /** At once, since the browser opens a panel only upon a press. */
  private begin(prompt: CardPrompt, type: ItemDeed): void {
    if (this.current === null) return;
    const { item, prompts } = this.current.card;
    const { signal, confidence, valuePence, party } = prompt.view.advised.finding;
    const told = this.tell({
      type,
      item,
      finding: { signal, confidence, valuePence, party },
      alongside: prompts.map(({ view }) => view.advised.finding.signal),
    });
    void told.then((taken) => this.go(prompt, taken ? 'opening' : 'not-opened'));
  }

  private go(prompt: CardPrompt, step: Step): void {
    this.steps.set(prompt, step);
    this.draw();
    this.place?.focusMain();
  }

  private open(): readonly Noticed[] {
    return this.noticed.filter((each) => !this.closed.has(each));
  }

  private turnTo(noticed: Noticed | null): void {
    this.current = noticed;
    this.room = 'whole';
    this.isHeldOpen = false;
    if (noticed === null) {
      this.takeAway();
      return;
    }
    if (this.place === null) {
      this.place = cardPlace(() => this.close());
      this.size.observe(this.place.card);
    }
    this.draw();
    this.stand();
    const [main] = noticed.card.prompts;
    if (main) this.place.say(`${house.product}. ${stanceWords[main.view.stance]}. ${main.view.noticed}`);
  }

  private takeAway(): void {
    if (this.place === null) return;
    clearTimeout(this.resting);
    this.size.disconnect();
    render(null, this.place.card);
    this.place.remove();
    this.place = null;
  }

  private draw(): void {
    const { current, place } = this;
    if (current === null || place === null) return;
    const open = this.open();
    render(
      <CardSheet
        noticed={current}
        at={open.indexOf(current) + 1}
        count={open.length}
        room={this.wantsFolded ? 'folded' : this.room}
        deeds={this}
        onFold={(isFolded) => {
          this.wantsFolded = isFolded;
          if (!isFolded) this.room = 'whole';
          this.isHeldOpen = !isFolded;
          this.draw();
          place.focusMain();
        }}
        onNext={() => this.turnTo(open[(open.indexOf(current) + 1) % open.length] ?? current)}
        onClose={() => this.close()}
      />,
      place.card,
    );
  }

  /** Finds a place for the card, which is made smaller where the page leaves no room for the whole of it. */
  private stand(): void {
    const { current, place } = this;
    if (current === null || place === null) return;
    const around = surroundingsOf(current.message, current.view);
    let found = placeFor(place.size(), around);
    // Where the person holds it open, or works in it, it stays as it is.
    const mayShrink = !this.wantsFolded && !this.isHeldOpen && !place.hasFocus();
    const isTight = () => found.covers > 0 || (this.room === 'whole' && found.hides > 0);
    while (mayShrink && this.room !== 'folded' && isTight()) {
      this.room = this.room === 'whole' ? 'compact' : 'folded';
      this.draw();
      found = placeFor(place.size(), around);
    }
    place.moveTo(found);
  }
}

async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
