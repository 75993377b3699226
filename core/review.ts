import type { Evidence, Finding } from '#core/finding.ts';
import type { Item, Zone } from '#core/item/item.ts';
import { offerValue } from '#core/match/worth/offer-value.ts';
import { counterparty } from '#core/party/counterparty.ts';
import type { Setting } from '#core/party/setting.ts';
import { type Assessment, assess, judge, numbering } from '#core/signals/assess.ts';
import { quoteHoldings, quoteWeightiest } from '#core/signals/evidence.ts';
import { frameFeature } from '#core/signals/features.ts';
import type { SignalId } from '#core/signals/ids.ts';
import type { Judgement } from '#core/signals/judge.ts';
import { shown } from '#core/signals/levels.ts';

export interface Review {
  /** What the officer is prompted about, surest first. */
  findings: Finding[];
  /** What is also worth a thought, shown folded. */
  hints: Finding[];
}

/** More than these nobody reads; the surest are kept. */
const mostHints = 3;

/** Signals with which something of value is offered or begged. */
const valued: ReadonlySet<SignalId> = new Set([
  'gift-offer',
  'bequest',
  'preferential-rate',
  'hospitality-offer',
  'outside-work',
  'inducement',
  'sponsorship',
  'publication',
]);

/**
 * Finds the situations in an item that a code of conduct speaks of.
 * Pure: the same item and setting give the same review, on any machine. Linear in the length of the item.
 */
export function review(item: Item, setting: Setting): Review {
  const assessment = assess(item, setting);
  const noticed = assessment.judgements.filter(isRaised);
  const raised = shown(noticed, setting.organisation).filter(isRaised);
  const party = raised.length > 0 ? counterparty(item, setting) : null;
  const isRate = raised.some(({ signal }) => signal === 'preferential-rate');
  const worth = raised.some(({ signal }) => valued.has(signal)) ? worthOf(item, isRate) : null;
  const findingOf = ({ signal, confidence }: Judgement): Finding => {
    const evidence = evidenceFor(signal, assessment);
    return { signal, confidence, valuePence: valued.has(signal) ? worth : null, party, evidence };
  };
  return {
    findings: raised.filter(({ level }) => level === 'prompt').map(findingOf),
    hints: raised
      .filter(({ level }) => level === 'hint')
      .slice(0, mostHints)
      .map(findingOf),
  };
}

function isRaised({ level }: Judgement): boolean {
  return level !== 'quiet';
}

/** The words of this signal's own frames, weightiest first; where none held, those that weighed most. */
function evidenceFor(signal: SignalId, { features, numbers }: Assessment): Evidence[] {
  const holdings = [...features.frames]
    .filter(([frame]) => frame.signal === signal)
    .map(([{ name }, holding]) => ({ holding, weight: judge.weightOf(frameFeature(name), signal) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ holding }) => holding);
  return holdings.length > 0
    ? quoteHoldings(holdings, features.reading)
    : quoteWeightiest(features.reading, numbering, judge.weigher(numbers, signal));
}

const priced: ReadonlySet<Zone['kind']> = new Set(['subject', 'body', 'forwarded']);
const answered: ReadonlySet<Zone['kind']> = new Set(['quoted']);

/**
 * What is offered in the whole item, in pence. An item seldom holds two offers, and then they go together. Where the
 * writer states nothing, what they answer may: "Go on then".
 */
function worthOf({ zones }: Item, isRate: boolean): number | null {
  const statedIn = (kinds: ReadonlySet<Zone['kind']>): number | null => {
    const text = zones
      .filter(({ kind }) => kinds.has(kind))
      .map((zone) => zone.text)
      .join('\n\n');
    return offerValue(text, [{ start: 0, end: text.length }], isRate);
  };
  return statedIn(priced) ?? statedIn(answered);
}
