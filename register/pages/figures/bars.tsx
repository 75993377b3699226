import { chartLabel, type Drawn, sum } from './chart.tsx';
import { scale } from './scale.ts';
import { useWidth } from './width.ts';

const rowHeight = 40;
const barTop = 20;
const barHeight = 12;
/** Room for the number at the end of the longest bar. */
const numberWidth = 44;
const letterWidth = 7;
const gap = 1;

/** Bars that lie on their side, with the label above each, so that it fits a narrow page. */
export function Bars({ title, rows }: { title: string; rows: readonly Drawn[] }) {
  const [place, width] = useWidth<HTMLDivElement>();
  const { at } = scale(Math.max(...rows.map(({ parts }) => sum(parts)), 0), width - numberWidth);
  return (
    <div ref={place}>
      <svg
        class="drawing"
        width={width}
        height={rows.length * rowHeight}
        role="img"
        aria-label={chartLabel(title)}
      >
        {rows.map((row, index) => (
          <g key={row.label} transform={`translate(0 ${index * rowHeight})`}>
            <text y="13">{cut(row.label, width)}</text>
            <rect class="track" y={barTop} width={width - numberWidth} height={barHeight} rx="2" />
            {row.parts.map((part, series) => {
              const begin = at(sum(row.parts.slice(0, series)));
              return part === 0 ? null : (
                <rect
                  key={series}
                  class={`series-${series}`}
                  x={begin}
                  y={barTop}
                  width={Math.max(1, at(part) - gap)}
                  height={barHeight}
                  rx="2"
                />
              );
            })}
            <text class="value" x={at(sum(row.parts)) + 6} y={barTop + 10}>
              {sum(row.parts).toLocaleString('en-GB')}
            </text>
          </g>
        ))}
      </svg>
    </div>
  );
}

/** What fits on one line; the table beside has the whole name. */
function cut(label: string, width: number): string {
  const most = Math.floor(width / letterWidth);
  return label.length <= most ? label : `${label.slice(0, most - 1)}…`;
}
