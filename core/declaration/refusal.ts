import type { Content } from '#core/declaration/event.ts';
import {
  type LetterTemplate,
  type Refusable,
  type RefusalWords,
  refusable,
  refusalLanguages,
  refusalWords,
} from '#core/declaration/refusal-words.ts';
import { shownName } from '#core/party/shown-name.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** A plain-text message for the officer to look over and send. */
export interface Letter {
  subject: string;
  text: string;
}

/** Whom it goes to and from; null where it is not known. */
export interface RefusalParts {
  name: string | null;
  officer: string;
  council: string | null;
  /** Who speaks for the council: "our press office". */
  team: string | null;
  /** Subject of the item that is answered. */
  subject: string | null;
}

/** An organisation's own words in place of ours. */
export type RefusalWording = Partial<Record<Refusable, LetterTemplate>>;

/** Whether there is a kind way to turn this down. */
export function isRefusable(signal: SignalId): signal is Refusable {
  return refusable.some((one) => one === signal);
}

/** A tactful refusal in the officer's name: no blame, no motive guessed at, nothing promised. */
export function refusalFor(signal: Refusable, parts: RefusalParts, wording: RefusalWording = {}): Letter {
  const { subject, text } = wording[signal] ?? refusalWords.letters[signal];
  const values = valuesOf(parts, refusalWords);
  const ours = () =>
    refusalLanguages().map((words) => filled(words.letters[signal].text, valuesOf(parts, words)));
  return {
    subject: filled(subject, values),
    text: wording[signal] === undefined ? ours().join(betweenLanguages) : filled(text, values),
  };
}

const betweenLanguages = '\n\n* * *\n\n';

function valuesOf(parts: RefusalParts, { unsaid }: Pick<RefusalWords, 'unsaid'>): Record<string, string> {
  return {
    name: shownName(parts.name ?? ''),
    officer: shownName(parts.officer),
    council: shownName(parts.council ?? '') || unsaid.council,
    team: shownName(parts.team ?? '') || unsaid.team,
    subject: withoutReplyMark(shownName(parts.subject ?? '')) || unsaid.subject,
  };
}

/** A place that we do not know stays as it is, for the officer to see before anything is sent. */
function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template
    .replace(/ ?\{(\w+)\}/g, (place, name: string) => {
      const value = values[name];
      if (value === undefined) return place;
      // Without a name, "Hello {name}," is a plain "Hello,".
      return value === '' ? '' : `${place.startsWith(' ') ? ' ' : ''}${value}`;
    })
    .trim();
}

function withoutReplyMark(subject: string): string {
  return subject.replace(/^re\s*:\s*/i, '');
}

/** The declaration once the officer has said no, to be recorded in the same step. */
export function declined(content: Content): Content {
  return { ...content, facts: { ...content.facts, answer: 'declined' } };
}
