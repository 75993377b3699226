import type { Finding } from '#core/finding.ts';
import { type Fingerprint, fingerprint } from '#core/fingerprint.ts';
import type { Item, Person } from '#core/item/item.ts';
import { isOutside, partyOf } from '#core/party/party-of.ts';
import type { Setting } from '#core/party/setting.ts';
import { shownName } from '#core/party/shown-name.ts';
import { type Advice, stances } from '#core/policy/advice.ts';
import { advise, adviseOn } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import type { Profile } from '#core/policy/situation.ts';
import { type Memory, settle } from '#core/remember.ts';
import { review } from '#core/review.ts';
import type { RecipientRuleId } from '#core/sending/recipient-rule-ids.ts';
import { type RecipientRule, recipientRules } from '#core/sending/recipient-rules.ts';
import { recipientWords } from '#core/sending/recipient-words.ts';
import {
  type AlertId,
  byStrictness,
  modeOf,
  type Sending,
  type SendMode,
  stopsDraft,
} from '#core/sending/sending.ts';
import { fill, noticed } from '#core/ui/noticed.ts';

/** A finding, or a rule of recipients, of which the officer has said that the draft goes all the same. */
export type Settled = Fingerprint | RecipientRuleId;

/** One reason to hold a draft back. */
export interface Stop {
  /** Null for what was found in the words. */
  rule: RecipientRuleId | null;
  /** What was found; for a rule of recipients, whom it is about. */
  finding: Finding;
  /** The situation in one sentence. */
  sentence: string;
  /** Null where no code of conduct is in force. */
  advice: Advice | null;
  mode: SendMode;
}

/** What a draft is judged by. */
export interface SendingMeasure {
  setting: Setting;
  code: Code | null;
  profile: Profile;
  sending: Sending;
  /** Whose mailbox it is. */
  officer: Person;
  /** What the officer has dealt with; rules of recipients by their names. */
  memory: Memory & { dismissed: Iterable<Settled> };
}

/**
 * Why a draft that is about to be sent should wait: the strictest mode first, then the strongest stance; what the code
 * does not speak of comes last. What the officer has settled goes, unless the organisation lets nobody settle it.
 */
export function stopsIn(draft: Item, measure: SendingMeasure): Stop[] {
  const found = ofFindings(draft, measure);
  const told = new Set(found.map(({ stop }) => stop.finding.signal));
  const rules = recipientRules.filter(({ yields, clausesOf }) => !yields || !told.has(clausesOf));
  return [...found, ...rules.flatMap((rule) => ofRule(rule, draft, measure))]
    .flatMap((reason) => stopFor(reason, measure.sending))
    .sort((a, b) => byStrictness(a.mode, b.mode) || rank(a.advice) - rank(b.advice));
}

/** A stop before the organisation has had its say. */
interface Reason {
  id: AlertId;
  isSettled: boolean;
  stop: Omit<Stop, 'mode'>;
}

function stopFor({ id, isSettled, stop }: Reason, sending: Sending): Stop[] {
  const mode = modeOf(id, sending);
  return mode === 'pass' || (isSettled && mode !== 'block') ? [] : [{ ...stop, mode }];
}

function ofFindings(draft: Item, { setting, code, profile, memory }: SendingMeasure): Reason[] {
  const found = review(draft, setting);
  const { findings } = found;
  const open = new Set(settle(found, memory).findings);
  const goesOutside = recipients(draft).some((person) => isOutside(partyOf(person, setting)));
  const advice = code && advise(findings, code, profile, null, { itemKind: draft.kind });
  return findings.flatMap((finding, index) => {
    if (!stopsDraft(finding.signal, goesOutside)) return [];
    const sentence = noticed(finding, draft);
    const stop = { rule: null, finding, sentence, advice: advice?.[index] ?? null };
    return [{ id: finding.signal, isSettled: !open.has(finding), stop }];
  });
}

function ofRule(rule: RecipientRule, draft: Item, measure: SendingMeasure): Reason[] {
  const { setting, code, officer, memory } = measure;
  const people = rule.level === 'prompt' ? rule.breach(withAddresses(draft), officer, setting) : [];
  const [first] = people;
  if (first === undefined) return [];
  const { id, clausesOf: signal } = rule;
  const party = partyOf(first, setting);
  const sentence = fill(recipientWords[id], {
    count: String(people.length),
    address: shownName(first.address),
    name: shownName(party.name || first.address),
  });
  const finding: Finding = { signal, confidence: 1, valuePence: null, party, evidence: [] };
  const advice = code && adviseOn(signal, code, { itemKind: draft.kind });
  return [
    { id, isSettled: [...memory.dismissed].includes(id), stop: { rule: id, finding, sentence, advice } },
  ];
}

/** How a stop is named among what was settled. */
export function settledAs({ rule, finding }: Pick<Stop, 'rule' | 'finding'>): Settled {
  return rule ?? fingerprint(finding);
}

function recipients({ to, cc, bcc }: Item): Person[] {
  return [...to, ...cc, ...bcc];
}

/** Rules of recipients go by addresses; of a name alone nobody knows whose it is. */
function withAddresses(draft: Item): Item {
  const seen = (people: Person[]) => people.filter(({ address }) => address !== '');
  return { ...draft, to: seen(draft.to), cc: seen(draft.cc), bcc: seen(draft.bcc) };
}

function rank(advice: Advice | null): number {
  if (advice === null) return 2 * stances.length;
  return stances.indexOf(advice.stance) + (advice.silent ? stances.length : 0);
}
