import type { ComponentChildren } from 'preact';
import { fill } from '#core/ui/noticed.ts';
import { figuresWords as words } from '../words.ts';

/** One line of a chart: a label and its parts, in the order of the series. */
export interface Drawn {
  label: string;
  parts: readonly number[];
}

export function sum(parts: readonly number[]): number {
  return parts.reduce((total, part) => total + part, 0);
}

/** A chart with the table of its numbers beside it. */
export function Chart(props: {
  id: string;
  title: string;
  series: readonly string[];
  drawing: ComponentChildren;
  children: ComponentChildren;
}) {
  const { id, title, series, drawing, children } = props;
  return (
    <section class="chart" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <figure>
        <ul class="legend" aria-hidden="true">
          {series.map((name, index) => (
            <li key={name} class={`series-${index}`}>
              <svg width="12" height="12" aria-hidden="true">
                <rect width="12" height="12" rx="2" />
              </svg>
              {name}
            </li>
          ))}
        </ul>
        {drawing}
      </figure>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on a narrow page it scrolls, by keyboard too. */}
      <section class="numbers" tabIndex={0} aria-label={fill(words.numbers, { title })}>
        {children}
      </section>
    </section>
  );
}

export function chartLabel(title: string): string {
  return fill(words.chart, { title });
}
