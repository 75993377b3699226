import { fingerprint } from '#core/fingerprint.ts';
import { composeItem } from '#core/item/compose.ts';
import type { Item, Person } from '#core/item/item.ts';
import { directoryOf } from '#core/party/directory.ts';
import { isOutside, partyOf } from '#core/party/party-of.ts';
import type { Setting } from '#core/party/setting.ts';
import { shownName } from '#core/party/shown-name.ts';
import { type Advice, stances } from '#core/policy/advice.ts';
import { advise, adviseOn } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import { codeInForce } from '#core/policy/compile.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { settle } from '#core/remember.ts';
import { type Review, review } from '#core/review.ts';
import { fill, noticed } from '#core/ui/noticed.ts';
import type { SendMode } from '../../manifest/events.ts';
import type { Alert, AlertContext } from './alert.ts';
import type { EventCouncil } from './council.ts';
import type { Draft, Settled } from './draft.ts';
import { type RecipientRule, recipientRules } from './recipient-rules.ts';
import { type AlertId, byStrictness, modeOf, type Sending, stopsDraft } from './sending.ts';
import { eventWords } from './words.ts';

/** Judges drafts for one council; whatever stands in an alert was found on this machine. */
export type DraftJudge = (draft: Draft) => Alert | null;

/** More of a draft is not read, in UTF-16 units: the new text stands first, and the officer is waiting. */
const longestText = 100_000;

/**
 * Prepares the judgement of drafts.
 *
 * @param today ISO date: which version of the code is in force
 * @throws Error where the council has no code in force; mail then goes as after any other fault
 */
export function draftJudge(
  { organisation, suppliers, codes, sending }: EventCouncil,
  today: string,
): DraftJudge {
  const code = codeInForce(codes, today);
  if (code === null) throw new Error(`No version of the code is in force on ${today}.`);
  const setting: Setting = { organisation, suppliers: directoryOf(suppliers) };
  return ({ parts, officer, settled }) => {
    const item = composeItem({ ...parts, text: (parts.text ?? '').slice(0, longestText) });
    const reasons = [
      ...ofFindings(review(item, setting), settled, item, code, setting),
      ...recipientRules.flatMap((rule) => ofRule(rule, settled, item, officer, code, setting)),
    ];
    return alertOf(reasons.flatMap((reason) => stopFor(reason, sending)));
  };
}

/** What the officer has settled goes, unless the organisation lets nobody settle it. */
function stopFor({ id, isSettled, ...stop }: Reason, sending: Sending): Stop[] {
  const mode = modeOf(id, sending);
  return mode === 'pass' || (isSettled && mode !== 'block') ? [] : [{ ...stop, mode }];
}

/** One reason to stop, before the organisation's mode is known. */
interface Reason {
  id: AlertId;
  noticed: string;
  advice: Advice;
  context: AlertContext;
  isSettled: boolean;
}
type Stop = Omit<Reason, 'id' | 'isSettled'> & { mode: SendMode };

function ofFindings(
  found: Review,
  settled: readonly Settled[],
  item: Item,
  code: Code,
  setting: Setting,
): Reason[] {
  const open = new Set(settle(found, { dismissed: settled, prompted: [] }).findings);
  const goesOutside = [...item.to, ...item.cc, ...item.bcc].some((person) =>
    isOutside(partyOf(person, setting)),
  );
  const { findings } = found;
  const advice = advise(findings, code, plainProfile, null, { itemKind: item.kind });
  return findings.flatMap((finding, index) => {
    const said = advice[index];
    if (said === undefined || !stopsDraft(finding.signal, goesOutside)) return [];
    const context = { finding: fingerprint(finding) };
    const isSettled = !open.has(finding);
    return [{ id: finding.signal, noticed: noticed(finding, item), advice: said, context, isSettled }];
  });
}

function ofRule(
  rule: RecipientRule,
  settled: readonly Settled[],
  item: Item,
  officer: Person,
  code: Code,
  setting: Setting,
): Reason[] {
  const people = rule.level === 'prompt' ? rule.breach(item, officer, setting) : [];
  const [first] = people;
  if (first === undefined) return [];
  const values = { count: String(people.length), address: shownName(first.address) };
  const advice = adviseOn(rule.clausesOf, code, { itemKind: item.kind });
  const context = { finding: null, rule: rule.id };
  const isSettled = settled.includes(rule.id);
  return [{ id: rule.id, noticed: fill(rule.sentence, values), advice, context, isSettled }];
}

/** The strictest mode first, then the strongest stance; what the code does not speak of comes last. */
function alertOf(stops: Stop[]): Alert | null {
  const [first, ...others] = stops.sort(
    (a, b) => byStrictness(a.mode, b.mode) || rank(a.advice) - rank(b.advice),
  );
  if (first === undefined) return null;
  const { advice, context, mode } = first;
  return {
    mode,
    sentences: [
      first.noticed,
      clauseSentence(advice),
      dutySentence(advice),
      moreSentence(others.length),
    ].filter((sentence) => sentence !== ''),
    context,
  };
}

function rank({ stance, silent }: Advice): number {
  return stances.indexOf(stance) + (silent ? stances.length : 0);
}

function clauseSentence({ silent, because, clauses: [clause] }: Advice): string {
  if (silent || clause === undefined) return because ?? '';
  const { number, heading, summary } = clause;
  return fill(number === null ? eventWords.unnumberedClause : eventWords.clause, {
    number: number ?? '',
    heading,
    summary,
  });
}

function dutySentence({ duties }: Advice): string {
  return duties[0]?.sentence ?? '';
}

function moreSentence(count: number): string {
  if (count === 0) return '';
  return fill(count === 1 ? eventWords.more.one : eventWords.more.many, { count: String(count) });
}
