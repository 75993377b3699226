import type { Declaration } from '#core/declaration/declaration.ts';
import type { Addressee, DeclarationEvent } from '#core/declaration/event.ts';
import { roleInWords } from '#core/declaration/role-in-words.ts';
import type { Code } from '#core/policy/code.ts';
import type { Happening } from '#core/ui/happenings.tsx';
import { mineWords } from '#core/ui/mine/words.ts';
import { fill } from '#core/ui/noticed.ts';

/** Who is meant by an id, where the register or this device knows. */
export type NameOf = (person: string) => string | null;

/** All that happened to a declaration, oldest first, in sentences. */
export function trailOf({ events }: Declaration, code: Code, nameOf: NameOf): Happening[] {
  return events.map((event) => ({ id: event.id, at: event.at, sentence: sentenceFor(event, code, nameOf) }));
}

function sentenceFor(event: DeclarationEvent, code: Code, nameOf: NameOf): string {
  const who = (event.by === null ? null : nameOf(event.by)) ?? mineWords.somebody;
  const { events } = mineWords;
  switch (event.type) {
    case 'submitted':
      return fill(events.submitted, { to: calledIn(event.to, code, nameOf) });
    case 'amended':
      return fill(events.amended, { text: event.reason });
    case 'asked':
      return fill(events.asked, { who, text: event.question });
    case 'answered':
      return fill(events.answered, { text: event.answer });
    case 'decided':
      return decisionIn(event, who);
    case 'passed-on':
      return fill(events['passed-on'], { who, to: calledIn(event.to, code, nameOf), text: event.reason });
    case 'withdrawn':
      return event.reason === null ? events.withdrawn : fill(events.withdrawnWhy, { text: event.reason });
    case 'corrected':
      return fill(events.corrected, { who, text: event.correction });
    default:
      return events[event.type];
  }
}

function decisionIn(event: Extract<DeclarationEvent, { type: 'decided' }>, who: string): string {
  const said = fill(mineWords.decided[event.outcome], { who });
  return event.reason === null ? said : `${said} ${fill(mineWords.because, { text: event.reason })}`;
}

/** A person's name, else as the code calls their role: "your Executive Director". */
export function calledIn({ person, role }: Addressee, code: Code, nameOf: NameOf): string {
  const name = person === null ? null : nameOf(person);
  const known = role === null ? undefined : code.roles[role];
  return name ?? (known === undefined ? mineWords.manager : roleInWords(known));
}
