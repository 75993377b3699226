import type { DeclarationEvent } from '#core/declaration/event.ts';
import { locale } from '#core/language.ts';
import type { Code } from '#core/policy/code.ts';
import type { Whole } from '#core/register/port.ts';
import type { Happening } from '#core/ui/happenings.tsx';
import { fill } from '#core/ui/noticed.ts';
import { addresseeIn, type NameOf } from '#core/ui/review/telling.ts';
import { reviewWords } from '#core/ui/review/words.ts';

/** All that happened to a declaration, oldest first, in sentences. */
export function trailOf(
  { declaration, events }: Pick<Whole, 'declaration' | 'events'>,
  code: Pick<Code, 'roles'>,
  nameOf: NameOf,
): Happening[] {
  const name = nameOf(declaration.officer) ?? reviewWords.somebody;
  return events.map((event) => ({
    id: event.id,
    at: event.at,
    sentence: capitalised(fill(sentenceFor(event), { name, ...slotsOf(event, code, nameOf) })),
  }));
}

function sentenceFor(event: DeclarationEvent): string {
  const { events } = reviewWords;
  if (event.type !== 'decided') return events[event.type];
  return event.reason === null ? events[event.outcome] : `${events[event.outcome]} ${events.because}`;
}

function slotsOf(event: DeclarationEvent, code: Pick<Code, 'roles'>, nameOf: NameOf): Record<string, string> {
  return {
    who: whoIn(event, nameOf),
    text: textIn(event) ?? '',
    to: 'to' in event ? addresseeIn(event.to, code, nameOf) : '',
  };
}

/** Who did it, and in whose right. */
function whoIn({ by, onBehalfOf }: DeclarationEvent, nameOf: NameOf): string {
  const { somebody, events } = reviewWords;
  const called = (id: string | null) => (id === null ? null : nameOf(id)) ?? somebody;
  return onBehalfOf === null
    ? called(by)
    : fill(events.onBehalf, { who: called(by), name: called(onBehalfOf) });
}

function textIn(event: DeclarationEvent): string | null {
  switch (event.type) {
    case 'asked':
      return event.question;
    case 'answered':
      return event.answer;
    case 'corrected':
      return event.correction;
    default:
      return 'reason' in event ? event.reason : null;
  }
}

function capitalised(sentence: string): string {
  return sentence.charAt(0).toLocaleUpperCase(locale()) + sentence.slice(1);
}
