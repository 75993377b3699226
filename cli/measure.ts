import type { Finding } from '#core/finding.ts';
import { type SignalId, signalIds } from '#core/signals/ids.ts';
import type { Label } from './evaluate.ts';

/** One item with what was found and what should have been. */
export interface Judged {
  label: Label;
  findings: readonly Finding[];
}

export interface Score {
  right: number;
  wrong: number;
  missed: number;
  precision: number;
  recall: number;
  f1: number;
}

/** A share with what it is a share of. */
export interface Share {
  of: number;
  count: number;
}

export interface Measured {
  items: number;
  signals: Partial<Record<SignalId, Score>>;
  micro: Score;
  /** Mean F1 over the signals that the corpus holds. */
  macroF1: number;
  /** Innocent items that raised a prompt. */
  prompted: { ordinary: Share; hard: Share };
  /** Items that state a value and raised a finding for which a value is asked: how many had it right. */
  values: Share;
}

/** Precision, recall and F1 where nothing was asked are 1: nothing was done wrong. */
function scoreOf(right: number, wrong: number, missed: number): Score {
  const share = (part: number, whole: number): number => (whole === 0 ? 1 : part / whole);
  return {
    right,
    wrong,
    missed,
    precision: share(right, right + wrong),
    recall: share(right, right + missed),
    f1: share(2 * right, 2 * right + wrong + missed),
  };
}

/** Scores judged items. Signals that a label calls optional are neither right nor wrong. */
export function measure(judged: readonly Judged[]): Measured {
  const signals: Partial<Record<SignalId, Score>> = {};
  const total = { right: 0, wrong: 0, missed: 0 };
  for (const signal of signalIds) {
    const score = scoreSignal(signal, judged);
    if (score.right + score.wrong + score.missed === 0) continue;
    signals[signal] = score;
    total.right += score.right;
    total.wrong += score.wrong;
    total.missed += score.missed;
  }
  const held = Object.values(signals).filter(({ right, missed }) => right + missed > 0);
  const innocent = judged.filter(({ label }) => label.signals.length === 0 && label.optional.length === 0);
  return {
    items: judged.length,
    signals,
    micro: scoreOf(total.right, total.wrong, total.missed),
    macroF1: held.reduce((sum, { f1 }) => sum + f1, 0) / Math.max(1, held.length),
    prompted: {
      ordinary: promptedOf(innocent.filter(({ label }) => !label.hard)),
      hard: promptedOf(innocent.filter(({ label }) => label.hard)),
    },
    values: valuesRight(judged),
  };
}

function scoreSignal(signal: SignalId, judged: readonly Judged[]): Score {
  let right = 0;
  let wrong = 0;
  let missed = 0;
  for (const { label, findings } of judged) {
    if (label.optional.includes(signal)) continue;
    const found = findings.some((finding) => finding.signal === signal);
    const there = label.signals.includes(signal);
    if (found && there) right += 1;
    else if (found) wrong += 1;
    else if (there) missed += 1;
  }
  return scoreOf(right, wrong, missed);
}

function promptedOf(innocent: readonly Judged[]): Share {
  return { of: innocent.length, count: innocent.filter(({ findings }) => findings.length > 0).length };
}

/** Only items that were noticed at all count: a missed item is already counted as missed. */
function valuesRight(judged: readonly Judged[]): Share {
  const stated = judged.filter(({ label, findings }) => label.value !== null && findings.length > 0);
  const right = stated.filter(({ label, findings }) =>
    findings.some(({ valuePence }) => valuePence === Math.round((label.value ?? 0) * 100)),
  );
  return { of: stated.length, count: right.length };
}
