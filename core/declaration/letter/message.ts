import type { DeclarationEvent, Facts } from '#core/declaration/event.ts';
import { dayInWords, poundsInWords } from '#core/declaration/in-words.ts';
import { type HeldLetter, letterName, letterType, longestLetter } from '#core/declaration/letter/letter.ts';
import { mailWords } from '#core/declaration/letter/words.ts';
import type { Written } from '#core/declaration/letter/write.ts';
import { sentenceOf } from '#core/declaration/sentence.ts';
import { fill } from '#core/fill.ts';
import { keptLine } from '#core/party/shown-name.ts';

/** A message to be looked over and sent by its writer. */
export interface LetterMessage {
  to: string;
  /** The officer learns of it where it goes to somebody else; null where it is theirs or goes to them. */
  cc: string | null;
  /** Names nobody: it may be seen on a locked screen. */
  subject: string;
  /** Plain text, lines ending in `\n`. */
  text: string;
  attachment: { name: string; type: string; text: string };
}

/** How the code calls things, where it is at hand. */
export interface Titles {
  /** The code of conduct: "Derbyshire code of conduct (2006)". */
  code: string;
  /** Clauses as they are printed: "14.4". */
  clauses: string;
  /** In which role the addressee decides: "Head of Service"; null where the code names none. */
  role: string | null;
}

/** The message that carries a letter, with a summary that needs no Probity to be read. */
export function letterMessage({ letter, text }: Written, titles: Titles): LetterMessage {
  const words = mailWords;
  const { from, to, officer, events } = letter.statement;
  const last = events.at(-1);
  if (last === undefined) throw new TypeError('A letter holds one event at least.');
  const byOfficer = from.address === officer.address;
  const due =
    last.type === 'submitted' && last.deadline !== null
      ? fill(words.by, { day: dayInWords(last.deadline) })
      : '';
  const goesOn = !byOfficer && to.address !== officer.address;
  const paragraphs = [
    fill(words.greeting, { name: to.name }),
    ...events.map((event) => toldIn(event, letter.statement, titles)),
    `${words.toDo}\n${byOfficer || goesOn ? words.managerSteps : words.officerSteps}`,
    fill(words.attached, { name: letterName }),
    `${words.regards}\n${from.name}`,
  ];
  return {
    to: to.address,
    cc: goesOn ? officer.address : null,
    subject: `${words.subject[last.type] ?? words.about}${due}`,
    text: `${paragraphs.filter((paragraph) => paragraph !== '').join('\n\n')}\n`,
    attachment: { name: letterName, type: letterType, text },
  };
}

type Line = [label: string, value: string | null];

function toldIn(
  event: DeclarationEvent,
  { officer, to }: HeldLetter['letter']['statement'],
  titles: Titles,
): string {
  const { lines, ...words } = mailWords;
  const recipient: Line = [lines.to, called(to.name, titles.role)];
  switch (event.type) {
    case 'submitted':
    case 'amended':
      return listed([
        [lines.declaration, sentenceOf(event.content, officer.name)],
        ...factLines(event.content.facts),
        [
          lines.clause,
          titles.clauses && fill(words.clauseIn, { clauses: titles.clauses, code: titles.code }),
        ],
        recipient,
        event.type === 'submitted'
          ? [lines.by, event.deadline && dayInWords(event.deadline)]
          : [lines.reason, event.reason],
      ]);
    case 'asked':
      return listed([[lines.question, event.question]]);
    case 'answered':
      return listed([[lines.reply, event.answer]]);
    case 'decided':
      return listed([
        [lines.outcome, words.outcomes[event.outcome]],
        ...event.conditions.map((condition): Line => [lines.condition, condition]),
        [lines.reason, event.reason],
        [lines.until, event.until && dayInWords(event.until)],
      ]);
    case 'passed-on':
      return listed([recipient, [lines.reason, event.reason]]);
    case 'withdrawn':
      return listed([[lines.reason, event.reason]]);
    default:
      return '';
  }
}

function called(name: string, title: string | null): string {
  return title === null ? name : fill(mailWords.recipientAs, { name, title });
}

function factLines(facts: Facts): Line[] {
  const { lines, ...words } = mailWords;
  const { giver, valuePence, answer } = facts;
  const name = giver?.organisation ?? giver?.name ?? giver?.address ?? null;
  return [
    [lines.what, facts.what],
    [lines.giver, name ?? (giver?.privatePerson ? words.privatePerson : null)],
    [lines.value, valuePence === null ? words.noValue : poundsInWords(valuePence)],
    [lines.answer, answer && words.answers[answer]],
    [lines.day, dayOf(facts)],
  ];
}

function dayOf({ eventOn, receivedOn, offeredOn }: Facts): string | null {
  const day = eventOn ?? receivedOn ?? offeredOn;
  return day && dayInWords(day);
}

/** As long as the longest text of a declaration. */
const longestValue = 4000;

/** One line each: what somebody wrote cannot make itself look like a line of ours. */
function listed(lines: readonly Line[]): string {
  return lines
    .flatMap(([label, value]) => {
      const told = keptLine(value ?? '', longestValue);
      return told === null ? [] : `${label}: ${told}`;
    })
    .join('\n');
}

/**
 * The attachment of a message that may be a declaration by mail; null where there is none. Only its name and
 * size (bytes) are looked at: `readDeclarationLetter` says what it is.
 */
export function letterAmong<T extends { name: string; size: number }>(attachments: readonly T[]): T | null {
  // A letter of longest length may take four bytes for each two of its units, or three for one.
  return attachments.find(({ name, size }) => isLetterName(name) && size <= 3 * longestLetter) ?? null;
}

/** Mail programs number files of one name. */
function isLetterName(name: string): boolean {
  return /^declaration(?: ?\(\d{1,3}\))?\.json$/i.test(name.trim());
}
