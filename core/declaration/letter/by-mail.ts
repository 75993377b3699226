import type { Content, DeclarationEvent } from '#core/declaration/event.ts';
import { dayInWords } from '#core/declaration/in-words.ts';
import type { HeldLetter } from '#core/declaration/letter/letter.ts';
import { mailWords } from '#core/declaration/letter/words.ts';
import { fill } from '#core/fill.ts';
import { keptLine } from '#core/party/shown-name.ts';

/** Under this id a declaration's answers tell what happened to it by mail. */
export const byMailId = 'by-mail';

/** As long as an answer may be, and as much of one text as it repeats, in UTF-16 units. */
const longestNote = 4000;
const longestPart = 500;

/** What happened by mail, for whoever decides in the register: told by the officer, and so it says. */
export function byMailNote(events: readonly DeclarationEvent[], held: readonly HeldLetter[]): string {
  const lines = events.flatMap((event) => {
    const told = held.find(({ letter }) => letter.statement.events.some(({ id }) => id === event.id));
    return told === undefined ? [] : toldOf(event, told);
  });
  return within([mailWords.byMail.note, ...lines], longestNote).join('\n');
}

function toldOf(event: DeclarationEvent, { letter }: HeldLetter): string[] {
  const { byMail: words, outcomes } = mailWords;
  const day = dayInWords(event.at.slice(0, 10));
  const { from, to } = letter.statement;
  switch (event.type) {
    case 'submitted':
      return [fill(words.sent, { day, to: to.name })];
    case 'amended':
      return [fill(words.amended, { day })];
    case 'asked':
      return [fill(words.asked, { day, by: from.name, text: part(event.question) })];
    case 'answered':
      return [fill(words.answered, { day, text: part(event.answer) })];
    case 'passed-on':
      return [fill(words.passedOn, { day, by: from.name, to: to.name })];
    case 'decided':
      return [
        fill(words.decided, { day, by: from.name, outcome: outcomes[event.outcome] }),
        ...event.conditions.map((condition) => fill(words.condition, { text: part(condition) })),
        ...(event.reason === null ? [] : [fill(words.reason, { text: part(event.reason) })]),
      ];
    case 'renewed':
      return [fill(words.renewed, { day })];
    case 'withdrawn':
      return [fill(words.withdrawn, { day })];
    default:
      return [];
  }
}

function part(text: string): string {
  return keptLine(text, longestPart) ?? '';
}

/** As many whole lines as there is room for, the first first. */
function within(lines: readonly string[], longest: number): string[] {
  const lengths = lines.map((_, at) => lines.slice(0, at + 1).join('\n').length);
  return lines.filter((_, at) => (lengths[at] ?? 0) <= longest);
}

/** A declaration's content with what happened by mail beside what the officer tells. */
export function withNote(content: Content, note: string): Content {
  return {
    ...content,
    facts: { ...content.facts, answers: { ...content.facts.answers, [byMailId]: note } },
  };
}
