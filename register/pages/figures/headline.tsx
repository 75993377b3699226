import { fill } from '#core/ui/noticed.ts';
import type { Figures } from '#register/figures/figures.ts';
import { figuresWords } from '../words.ts';

const words = figuresWords.headline;

/** The five numbers to know first. */
export function Headline({ figures }: { figures: Figures }) {
  const { total, decisions, waiting, returns } = figures;
  const overdue = waiting.reduce((all, row) => all + row.overdue, 0);
  const waits = waiting.reduce((all, row) => all + row.waiting, 0);
  const missing = returns.people - returns.returned;
  const { medianDays, p90Days } = decisions;
  return (
    <dl class="headline">
      <Big name={words.declared} value={number(total.count)} />
      <Big
        name={words.declined}
        value={number(total.declined)}
        note={fill(words.ofOffers, { count: number(total.accepted + total.declined) })}
      />
      <Big
        name={words.decided}
        value={medianDays === null ? '–' : number(medianDays)}
        note={p90Days === null ? words.noneDecided : fill(words.nine, { days: number(p90Days) })}
      />
      <Big
        name={words.waiting}
        value={number(waits)}
        note={overdue === 0 ? words.noneOverdue : fill(words.overdue, { count: number(overdue) })}
        urgent={overdue > 0}
      />
      <Big
        name={words.returns}
        value={`${number(returns.returned)} / ${number(returns.people)}`}
        note={missing === 0 ? words.noneMissing : fill(words.missing, { count: number(missing) })}
      />
    </dl>
  );
}

function Big(props: { name: string; value: string; note?: string; urgent?: boolean }) {
  return (
    <div>
      <dt>{props.name}</dt>
      <dd class="big">{props.value}</dd>
      {props.note !== undefined && <dd class={props.urgent ? 'small urgent' : 'small'}>{props.note}</dd>}
    </div>
  );
}

export function number(value: number): string {
  return value.toLocaleString('en-GB');
}
