import type { ComponentChildren } from 'preact';
import type { Item, Zone } from '#core/item/item.ts';
import type { ItemState } from '../host/item-state.ts';
import type { Answer } from './drafts.ts';
import { NoticeBars } from './notice-bars.tsx';
import { bodyZones, type OpenedItem, zoneText } from './opened-item.ts';
import { type Response, responses, responseWords } from './responses.ts';
import { eventWhen, longDate, personLine, personName } from './wording.ts';

interface ReadingViewProps {
  opened: OpenedItem;
  /** What the pane has put on the item. */
  state: ItemState;
  /** What the officer has answered to the invite. */
  response: Response | null;
  /** The draft that is being written about it. */
  writing: ComponentChildren;
  onAnswer(answer: Answer): void;
  onRespond(response: Response): void;
  onFlag(): void;
  onClose(): void;
}

/** What Outlook offers to do with the open item: an invite is answered, a message is replied to. */
function ItemActions({ opened, response, onAnswer, onRespond, onFlag }: ReadingViewProps) {
  const isInvite = opened.item.event?.method === 'REQUEST' || opened.outlook.kind === 'appointment';
  return (
    <div class="actions" role="toolbar" aria-label="Actions">
      {isInvite &&
        responses.map((one) => (
          <button type="button" key={one} aria-pressed={response === one} onClick={() => onRespond(one)}>
            {responseWords[one]}
          </button>
        ))}
      {(isInvite ? inviteAnswers : messageAnswers).map(([answer, label]) => (
        <button type="button" key={answer} onClick={() => onAnswer(answer)}>
          {label}
        </button>
      ))}
      <button type="button" onClick={onFlag}>
        Flag for advice
      </button>
    </div>
  );
}

const messageAnswers: [Answer, string][] = [
  ['reply', 'Reply'],
  ['reply-all', 'Reply all'],
  ['forward', 'Forward'],
];
const inviteAnswers: [Answer, string][] = [
  ['new-time', 'Propose new time'],
  ['forward', 'Forward'],
];

function People({ label, people }: { label: string; people: Item['to'] }) {
  if (people.length === 0) return null;
  return (
    <p class="soft">
      {label} <span title={people.map(personLine).join('\n')}>{people.map(personName).join(', ')}</span>
    </p>
  );
}

function Event({ item }: { item: Item }) {
  if (!item.event) return null;
  const place = zoneText(item, 'place');
  return (
    <dl class="event">
      <dt>When</dt>
      <dd>{eventWhen(item.event)}</dd>
      {place && <dt>Where</dt>}
      {place && <dd>{place}</dd>}
    </dl>
  );
}

function Attachments({ item }: { item: Item }) {
  const names = item.zones.filter(({ kind }) => kind === 'attachment');
  if (names.length === 0) return null;
  return (
    <ul class="attachments" aria-label="Attachments">
      {names.map(({ id, text }) => (
        <li key={id}>{text}</li>
      ))}
    </ul>
  );
}

/** Zones that stand next to each other and are all quoted, or are all not. */
function runs(zones: Zone[]): Zone[][] {
  const found: Zone[][] = [];
  for (const zone of zones) {
    const run = found.at(-1);
    if (run && (run[0]?.kind === 'quoted') === (zone.kind === 'quoted')) run.push(zone);
    else found.push([zone]);
  }
  return found;
}

function Run({ zones }: { zones: Zone[] }) {
  const texts = zones.map(({ id, kind, text }) => (
    <p class={`text zone-${kind}`} key={id}>
      {text}
    </p>
  ));
  if (zones[0]?.kind !== 'quoted') return <>{texts}</>;
  return (
    <details>
      <summary>Earlier messages</summary>
      {texts}
    </details>
  );
}

/** The open message or invite, as text. */
export function ReadingView(props: ReadingViewProps) {
  const { opened, state, writing, onClose } = props;
  const { item, subject, date } = opened;
  return (
    <article class="message" aria-labelledby="subject">
      <NoticeBars state={state} onAction={() => {}} />
      <header class="heading">
        <div>
          <h1 id="subject">{subject}</h1>
          {[...state.categories].map((category) => (
            <span class="tag" key={category}>
              {category}
            </span>
          ))}
        </div>
        <button type="button" class="quiet" onClick={onClose} aria-keyshortcuts="Escape">
          Close
        </button>
      </header>
      <div class="letterhead">
        <p>
          <b>{personName(item.from)}</b> {item.from?.name && <span class="soft">{item.from.address}</span>}
        </p>
        <time class="soft">{longDate(date)}</time>
        <People label="To" people={item.to} />
        <People label="Copy" people={item.cc} />
      </div>
      <Event item={item} />
      <Attachments item={item} />
      <ItemActions {...props} />
      {writing}
      <div class="body">
        {runs(bodyZones(item)).map((zones) => (
          <Run zones={zones} key={zones[0]?.id} />
        ))}
      </div>
      {item.notes.map(({ code, sentence }) => (
        <p class="soft" key={code}>
          {sentence}
        </p>
      ))}
    </article>
  );
}
