import type { Item } from '#core/item/item.ts';
import type { Setting } from '#core/party/setting.ts';
import { assess, detector, judge } from '#core/signals/assess.ts';
import { namesOf } from '#core/signals/features.ts';
import type { Bar, Contribution, Judgement, Reason } from '#core/signals/judge.ts';
import { shown } from '#core/signals/levels.ts';

/** Why a signal is raised on an item, or why not. */
export interface Explanation extends Judgement, Bar {
  /** What counted for and against it, strongest first; with `bias` they sum up to the judge's score. */
  contributions: Contribution[];
  /** What the scores of all signals then said of this one, strongest first; they sum up to the log odds of its confidence. */
  secondLook: Reason[];
}

/**
 * Tells for every signal how sure the judge is of it and what that rests on, surest first: also for those that
 * stay quiet, so that "why not?" has an answer. Pure, like `review`, and of the same opinion.
 */
export function explainReview(item: Item, setting: Setting): Explanation[] {
  const { features, judgements } = assess(item, setting);
  const names = namesOf(features, detector);
  return shown(judgements, setting.organisation).map((judgement) => ({
    ...judgement,
    ...judge.barOf(judgement.signal),
    contributions: judge.explain(names, judgement.signal),
    secondLook: judge.secondLook(judgements, judgement.signal),
  }));
}
