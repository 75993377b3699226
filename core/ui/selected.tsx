import { useId } from 'preact/hooks';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import { selectedWords as said } from '#core/ui/selected-words.ts';

/** One of several selected messages, with what was found in it. */
export interface Offer {
  id: string;
  subject: string;
  /** The situation in one sentence. */
  noticed: string;
  /** Begun, declared or set aside already: it cannot be begun once more. */
  isKnown: boolean;
  isTicked: boolean;
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
}

/** Several messages at once: what in them needs a declaration, and one button for all of it. */
export function Selected({ count, read, unread, offers, onTick, onBegin }: Selection) {
  const isDone = read === count;
  const ticked = offers.filter(({ isTicked, isKnown }) => isTicked && !isKnown).length;
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
          <button type="button" class="primary" disabled={!isDone || ticked === 0} onClick={onBegin}>
            {counted(said.begin, ticked)}
          </button>
        </>
      )}
    </section>
  );
}

function OfferLine({ offer, onTick }: { offer: Offer } & Pick<Selection, 'onTick'>) {
  const id = useId();
  const { subject, noticed, isKnown, isTicked } = offer;
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
    </div>
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
