import { useId } from 'preact/hooks';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import { selectedWords as said } from '#core/ui/selected-words.ts';
import { Summary } from '#core/ui/summary.tsx';

/** One of several selected messages, with what was found in it. */
export interface Offer {
  id: string;
  subject: string;
  /** The situation in one sentence. */
  noticed: string;
  /** Begun, declared or set aside already: it cannot be begun once more. */
  isKnown: boolean;
  isTicked: boolean;
  /** What would be sent, where nothing is left to be told; null where the officer must look at it first. */
  ready: Ready | null;
}

/** A declaration that can go as it is. */
export interface Ready {
  /** "to your Executive Director, by Friday 18 December". */
  recipientWords: string;
  /** All that it tells, each as a name and what is told. */
  lines: readonly (readonly [name: string, told: string])[];
}

/** How far the reading of several selected messages has come, and what was found. */
export interface Selection {
  count: number;
  /** How many have been read so far, those that could not be read with them. */
  read: number;
  unread: number;
  offers: readonly Offer[];
  onTick: (offer: string, isTicked: boolean) => void;
  /** Begins a declaration for each ticked offer. */
  onBegin: () => void;
  /** Sends those that are ready, each as a declaration of its own, and begins the others. */
  onSend: () => void;
}

/** Several messages at once: what in them needs a declaration, and one button for all of it. */
export function Selected({ count, read, unread, offers, onTick, onBegin, onSend }: Selection) {
  const isDone = read === count;
  return (
    <section class="selected">
      <h1>{counted(said.heading, count)}</h1>
      {!isDone && <p class="small">{progress(read, count)}</p>}
      {unread > 0 && <p class="small">{counted(said.unread, unread)}</p>}
      {isDone && offers.length === 0 && <p>{said.none}</p>}
      {offers.length > 0 && (
        <>
          <p>{said.lead}</p>
          <fieldset>
            <legend class="unseen">{said.legend}</legend>
            {offers.map((offer) => (
              <OfferLine key={offer.id} offer={offer} onTick={onTick} />
            ))}
          </fieldset>
          <Deeds offers={offers} isDone={isDone} onBegin={onBegin} onSend={onSend} />
        </>
      )}
    </section>
  );
}

type DeedsProps = Pick<Selection, 'offers' | 'onBegin' | 'onSend'> & { isDone: boolean };

/** The button says how many go at once; whoever wants to look at all of them first begins drafts alone. */
function Deeds({ offers, isDone, onBegin, onSend }: DeedsProps) {
  const ticked = offers.filter(({ isTicked, isKnown }) => isTicked && !isKnown);
  const ready = ticked.filter((offer) => offer.ready !== null).length;
  const rest = ticked.length - ready;
  const isOff = !isDone || ticked.length === 0;
  if (ready === 0) {
    return (
      <button type="button" class="primary" disabled={isOff} onClick={onBegin}>
        {counted(said.begin, ticked.length)}
      </button>
    );
  }
  return (
    <div class="deeds">
      <button type="button" class="primary" disabled={isOff} onClick={onSend}>
        {counted(said.send, ready)}
        {rest > 0 && ` ${counted(said.beginRest, rest)}`}
      </button>
      <button type="button" disabled={isOff} onClick={onBegin}>
        {said.beginAll}
      </button>
    </div>
  );
}

function OfferLine({ offer, onTick }: { offer: Offer } & Pick<Selection, 'onTick'>) {
  const id = useId();
  const { subject, noticed, isKnown, isTicked, ready } = offer;
  return (
    <div class="offer">
      <label class="choice">
        <input
          type="checkbox"
          checked={isTicked && !isKnown}
          disabled={isKnown}
          aria-describedby={id}
          onChange={({ currentTarget }) => onTick(offer.id, currentTarget.checked)}
        />
        <span dir="auto">{subject || said.noSubject}</span>
      </label>
      <p class="small indented" id={id}>
        {isKnown ? said.known : noticed}
      </p>
      {!isKnown && ready !== null && <ReadyPart {...ready} />}
    </div>
  );
}

/** Nothing goes that could not be read first. */
function ReadyPart({ recipientWords, lines }: Ready) {
  return (
    <details class="small indented">
      <Summary>{fill(said.ready, { recipient: recipientWords })}</Summary>
      <dl class="lines">
        {lines.map(([name, told]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd dir="auto">{told}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}

/** What a screen reader says of a selection as it goes on. */
export function selectionInWords({ count, read, offers }: Selection): string {
  if (read < count) return counted(said.heading, count);
  return offers.length === 0 ? said.none : counted(said.found, offers.length);
}

function progress(read: number, all: number): string {
  return fill(said.reading, { count: String(read), all: String(all) });
}
