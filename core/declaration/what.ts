import { whatWords } from '#core/declaration/what-words.ts';
import { fill } from '#core/fill.ts';
import { keptLine } from '#core/party/shown-name.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import { subjectOf } from '#core/policy/sentences.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** What a kind of declaration is about, in a few words of ours. */
export function nounFor(kind: DeclarationKind, signal: SignalId | null): string {
  const { nouns, advice, adviceOn } = whatWords;
  const closer: Partial<Record<SignalId, string>> = whatWords.closer;
  if (kind === 'flag') return signal === null ? advice : fill(adviceOn, { subject: subjectOf(signal) });
  return (signal !== null && closer[signal]) || nouns[kind];
}

/** Longest subject repeated, in UTF-16 units. */
const longestSubject = 90;

/** A few words on what is declared: ours, with the item's subject to tell it from others. */
export function whatIsIt(kind: DeclarationKind, signal: SignalId, subject: string | null): string {
  const noun = nounFor(kind, signal);
  const told = bare(subject ?? '');
  return told === '' ? noun : `${noun} (“${told}”)`;
}

/** What advice is wanted on: "hospitality (“Two seats in our box”)". */
export function adviceMatter(signal: SignalId, subject: string | null): string {
  const told = bare(subject ?? '');
  return told === '' ? subjectOf(signal) : `${subjectOf(signal)} (“${told}”)`;
}

/** A subject without what mail programs put before it. */
function bare(subject: string): string {
  let rest = subject.trim();
  for (let mark = replyMark.exec(rest); mark !== null; mark = replyMark.exec(rest)) {
    rest = rest.slice(mark[0].length);
  }
  return isEmpty(rest) ? '' : (keptLine(rest, longestSubject) ?? '');
}

/** What mail programs write where nobody did. */
function isEmpty(subject: string): boolean {
  return subject.toLowerCase() === '(no subject)';
}

const replyMark = /^(?:re|fw|fwd)\s*:\s*/i;
