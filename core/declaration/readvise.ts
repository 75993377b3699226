import { deadlineOf } from '#core/declaration/deadline.ts';
import type { Content, Facts } from '#core/declaration/event.ts';
import { situationOf } from '#core/declaration/situation-of.ts';
import type { Advice, DeclarationKind } from '#core/policy/advice.ts';
import { adviseOn, countPrevious } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import type { History, Profile } from '#core/policy/situation.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** What a declaration made without a prompt is judged by; a kind that may be many things is judged by none. */
const signalsByKind: Partial<Record<DeclarationKind, SignalId>> = {
  gift: 'gift-offer',
  hospitality: 'hospitality-offer',
  interest: 'personal-interest',
  'outside-work': 'outside-work',
  membership: 'membership',
  sponsorship: 'sponsorship',
  'media-contact': 'media-request',
  'supplier-contact': 'supplier-meeting',
  bequest: 'bequest',
  publication: 'publication',
};

/** The signal whose rules speak on a declaration; null for a bare question to the manager or a nil return. */
export function signalOf({ kind, signal }: Pick<Content, 'kind' | 'signal'>): SignalId | null {
  return signal ?? signalsByKind[kind] ?? null;
}

/**
 * What the code says on a declaration as it stands now: asked again whenever an answer changes, as a value or
 * a refusal may change the stance. Null where no signal is behind it.
 * @param history earlier gifts and the like on this device or from the register; null where there is none
 */
export function readvise(
  content: Content,
  code: Code,
  profile: Profile,
  history: History | null,
): Advice | null {
  const signal = signalOf(content);
  if (signal === null) return null;
  const known = situationOf(content, profile);
  const counted = history === null ? 0 : countPrevious(history, code);
  return adviseOn(signal, code, { ...known, previous: Math.max(counted, known.previous ?? 0) });
}

/** The declaration with what the code says on it now. Its kind stays: the officer chose to declare this. */
export function withAdvice(content: Content, advice: Advice): Content {
  return { ...content, code: spoken(advice) };
}

/** What a declaration keeps of an advice. */
export function spoken({ code, version, rule, stance, clauses }: Advice): Content['code'] {
  return { id: code, version, rule, stance, clauses: clauses.map(({ id }) => id) };
}

/** Whom the code sends it to, and by when. */
export interface Recipient {
  /** The code's role; null where it names nobody, and the declaration goes to the officer's manager. */
  role: string | null;
  /** ISO date; null where the code sets no limit. */
  deadline: string | null;
}

/**
 * The role of the first duty that names one, and the shortest time limit.
 * @param today ISO date
 */
export function recipientOf(
  duties: Advice['duties'],
  facts: Pick<Facts, 'receivedOn' | 'offeredOn'>,
  today: string,
): Recipient {
  const role = duties.find(({ to }) => to !== null)?.to ?? null;
  return { role, deadline: deadlineOf(duties, facts, today) };
}
