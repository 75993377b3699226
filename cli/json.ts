import type { Explanation } from '#core/explain.ts';
import type { Finding } from '#core/finding.ts';
import type { Advice } from '#core/policy/advice.ts';
import { featureWords, reasonWords } from '#core/signals/feature-words.ts';
import type { Scanned } from './scan.ts';

/** One item as one line of JSON. Money leaves the program in pounds. */
export function scanLine({ file, item, claim, review, advice, explain }: Scanned): string {
  return JSON.stringify({
    file,
    kind: item.kind,
    findings: review.findings.map(findingJson),
    hints: review.hints.map(findingJson),
    ...(advice && { advice: advice.map(adviceJson) }),
    ...(explain && { explain: explain.map(explanationJson) }),
    ...(claim && { claim }),
    ...(item.notes.length > 0 && { notes: item.notes }),
  });
}

function findingJson({ signal, confidence, valuePence, party, evidence }: Finding): object {
  return {
    signal,
    confidence: hundredths(confidence),
    value: valuePence === null ? null : valuePence / 100,
    party,
    evidence,
  };
}

function explanationJson({
  signal,
  level,
  confidence,
  bias,
  contributions,
  score,
  secondLook,
}: Explanation): object {
  return {
    signal,
    level,
    confidence: hundredths(confidence),
    start: hundredths(bias),
    features: contributions.map(({ feature, weight }) => ({
      feature,
      weight: hundredths(weight),
      meaning: featureWords(feature),
    })),
    score: hundredths(score),
    secondLook: secondLook.map((reason) => ({
      of: reason.of,
      weight: hundredths(reason.weight),
      meaning: reasonWords(reason),
    })),
  };
}

function hundredths(number: number): number {
  return Math.round(number * 100) / 100;
}

export function adviceJson(advice: Advice): object {
  const { signal, code, version, stance, silent, because, clauses, duties, declaration } = advice;
  return { signal, code, version, stance, silent, because, clauses, duties, declaration };
}
