import { keptLine } from '#core/party/shown-name.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import { subjectOf } from '#core/policy/sentences.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** What each kind of declaration is about, to stand alone or after "offered you". */
const nouns: Record<Exclude<DeclarationKind, 'flag' | 'nil-return'>, string> = {
  gift: 'A gift',
  hospitality: 'Hospitality',
  interest: 'A personal interest',
  relationship: 'A relationship',
  'outside-work': 'Work outside the council',
  membership: 'A membership',
  sponsorship: 'Sponsorship',
  'media-contact': 'Contact with the media',
  'supplier-contact': 'Contact with a supplier',
  bequest: 'Something in a will',
  publication: 'Writing or speaking in public',
};

/** Where a signal says more than the kind it is declared as. */
const closer: Partial<Record<SignalId, string>> = {
  'preferential-rate': 'A special rate',
  'management-buyout': 'A part in a management buy-out',
  'recruitment-conflict': 'A tie with an applicant or colleague',
  'close-relationship': 'A close relationship at work',
  'supplier-relationship': 'A tie with a supplier',
};

/** What a kind of declaration is about, in a few words of ours. */
export function nounFor(kind: DeclarationKind, signal: SignalId | null): string {
  if (kind === 'nil-return') return 'Nothing to declare';
  if (kind === 'flag') return signal === null ? 'Advice wanted' : `Advice wanted on ${subjectOf(signal)}`;
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
