import { dayInWords, dayNear } from '#core/declaration/in-words.ts';
import type { Return } from '#core/ui/mine/entry.ts';
import { mineWords } from '#core/ui/mine/words.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';

export interface ReturnCardProps {
  due: Return;
  today: string;
  onReturn: (due: Return) => void;
}

/** What the organisation asks every officer from time to time: one button answers it. */
export function ReturnCard({ due, today, onReturn }: ReturnCardProps) {
  const { returns } = mineWords;
  const isNil = due.kind === 'nil';
  return (
    <section class="card" aria-labelledby="return-heading">
      <h2 id="return-heading">{isNil ? returns.nilTitle : returns.yearlyTitle}</h2>
      <p>{questionIn(due)}</p>
      <p class="small">{fill(returns.due, { day: dayNear(due.due, today) })}</p>
      <button type="button" class="primary" onClick={() => onReturn(due)}>
        {isNil ? returns.nilButton : returns.yearlyButton}
      </button>
    </section>
  );
}

function questionIn(due: Return): string {
  const { returns } = mineWords;
  if (due.kind === 'nil') return fill(returns.nil, { from: dayInWords(due.from), to: dayInWords(due.to) });
  return due.holding === 0 ? returns.yearlyNone : counted(returns.yearly, due.holding);
}
