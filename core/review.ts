import type { Evidence, Finding } from '#core/finding.ts';
import type { Item, Zone } from '#core/item/item.ts';
import { offerValue } from '#core/match/offer-value.ts';
import { counterparty } from '#core/party/counterparty.ts';
import type { Setting } from '#core/party/setting.ts';
import { buildDetector } from '#core/signals/detector.ts';
import { quoteHoldings, quoteWeightiest } from '#core/signals/evidence.ts';
import { type Features, featuresOf } from '#core/signals/features.ts';
import type { SignalId } from '#core/signals/ids.ts';
import { signals } from '#core/signals/index.ts';
import { buildJudge, type Judgement, type Weights } from '#core/signals/judge.ts';
import { type Reading, readZones } from '#core/signals/reading.ts';
import { sceneOf } from '#core/signals/scene.ts';
import weights from '#core/signals/weights.json' with { type: 'json' };

export interface Review {
  /** What the officer is prompted about, surest first. */
  findings: Finding[];
  /** What is also worth a thought, shown folded. */
  hints: Finding[];
}

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

const detector = buildDetector(signals);
const judge = buildJudge(weights satisfies Weights);

/**
 * Finds the situations in an item that a code of conduct speaks of.
 * Pure: the same item and setting give the same review, on any machine. Linear in the length of the item.
 */
export function review(item: Item, setting: Setting): Review {
  const reading = readZones(item, detector.matcher);
  const features = featuresOf(reading, sceneOf(item, setting), detector.matcher, detector.frames);
  const raised = judge
    .judge(features.names)
    .filter(({ level }) => level !== 'quiet')
    .sort((a, b) => b.confidence - a.confidence);
  const party = raised.length > 0 ? counterparty(item, setting) : null;
  const worth = raised.some(({ signal }) => valued.has(signal)) ? worthOf(item) : null;
  const findingOf = ({ signal, confidence }: Judgement): Finding => {
    const evidence = evidenceFor(signal, reading, features);
    return { signal, confidence, valuePence: valued.has(signal) ? worth : null, party, evidence };
  };
  return {
    findings: raised.filter(({ level }) => level === 'prompt').map(findingOf),
    hints: raised.filter(({ level }) => level === 'hint').map(findingOf),
  };
}

/** The words of this signal's own frames, weightiest first; where none held, those that weighed most. */
function evidenceFor(signal: SignalId, reading: Reading, { names, frames }: Features): Evidence[] {
  const holdings = [...frames]
    .filter(([name]) => name.startsWith(`${signal}/`))
    .map(([name, holding]) => ({ holding, weight: judge.weightOf(`f:${name}`, signal) }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight)
    .map(({ holding }) => holding);
  return holdings.length > 0
    ? quoteHoldings(holdings, reading)
    : quoteWeightiest(reading, detector.matcher, judge.explain(names, signal));
}

const priced: ReadonlySet<Zone['kind']> = new Set(['subject', 'body', 'forwarded']);

/** What is offered in the whole item, in pence. An item seldom holds two offers, and then they go together. */
function worthOf({ zones }: Item): number | null {
  const text = zones
    .filter(({ kind }) => priced.has(kind))
    .map((zone) => zone.text)
    .join('\n\n');
  return offerValue(text, [{ start: 0, end: text.length }]);
}
