import type { Finding } from '#core/finding.ts';
import type { Advice } from '#core/policy/advice.ts';
import type { Scanned } from './scan.ts';

/** One item as one line of JSON. Money leaves the program in pounds. */
export function scanLine({ file, item, review, advice }: Scanned): string {
  return JSON.stringify({
    file,
    kind: item.kind,
    findings: review.findings.map(findingJson),
    hints: review.hints.map(findingJson),
    ...(advice && { advice: advice.map(adviceJson) }),
    ...(item.notes.length > 0 && { notes: item.notes }),
  });
}

function findingJson({ signal, confidence, valuePence, party, evidence }: Finding): object {
  return {
    signal,
    confidence: Math.round(confidence * 100) / 100,
    value: valuePence === null ? null : valuePence / 100,
    party,
    evidence,
  };
}

export function adviceJson(advice: Advice): object {
  const { signal, code, version, stance, silent, because, clauses, duties, declaration } = advice;
  return { signal, code, version, stance, silent, because, clauses, duties, declaration };
}
