import { chartLabel, type Drawn, sum } from './chart.tsx';
import { scale } from './scale.ts';
import { useWidth } from './width.ts';

const height = 220;
const left = 32;
const top = 12;
const bottom = 24;
const widestColumn = 40;
const labelWidth = 32;

/** Columns over time, each of the parts on top of the one before. */
export function Months({ title, rows }: { title: string; rows: readonly Drawn[] }) {
  const [place, width] = useWidth<HTMLDivElement>();
  const depth = height - top - bottom;
  const { at, ticks } = scale(Math.max(...rows.map(({ parts }) => sum(parts)), 0), depth);
  const step = (width - left) / Math.max(rows.length, 1);
  const column = Math.min(widestColumn, step * 0.7);
  const everyLabel = Math.max(1, Math.ceil(labelWidth / step));
  const base = top + depth;
  return (
    <div ref={place}>
      <svg class="drawing" width={width} height={height} role="img" aria-label={chartLabel(title)}>
        {ticks.map((tick) => (
          <g key={tick} transform={`translate(0 ${base - at(tick)})`}>
            <line x1={left} x2={width} class={tick === 0 ? 'axis' : 'grid'} />
            <text class="tick" x={left - 6} y="4" text-anchor="end">
              {tick}
            </text>
          </g>
        ))}
        {rows.map(({ label, parts }, index) => {
          const middle = left + step * (index + 0.5);
          return (
            <g key={index}>
              {parts.map((part, series) =>
                part === 0 ? null : (
                  <rect
                    key={series}
                    class={`series-${series}`}
                    x={middle - column / 2}
                    y={base - at(sum(parts.slice(0, series + 1)))}
                    width={column}
                    height={Math.max(1, at(part) - 1)}
                    rx="1"
                  />
                ),
              )}
              {index % everyLabel === 0 && (
                <text class="tick" x={middle} y={height - 6} text-anchor="middle">
                  {label}
                </text>
              )}
            </g>
          );
        })}
      </svg>
    </div>
  );
}
