import { fill } from '#core/ui/noticed.ts';
import { useWidth } from '../figures/width.ts';
import { type Band, lanesOf, type Mark, monthsIn, placeOf, radiusOf, type Span, spanOf } from './timeline.ts';
import { monitoringWords } from './words.ts';

const words = monitoringWords.picture;
const laneHeight = 48;
const labelHeight = 18;
const bandHeight = 30;
const barHeight = 8;
const axisHeight = 28;
/** Room at both sides for half a mark. */
const side = 13;
const mostLanes = 8;
const monthWidth = 64;
const letterWidth = 6.6;

export interface PictureProps {
  title: string;
  marks: readonly Mark[];
  bands: readonly Band[];
  /** The last day (ISO). */
  to: string;
}

/** Offers over time, a lane for each giver or department, with what ties the giver to the council above them. */
export function Picture({ title, marks, bands, to }: PictureProps) {
  const [place, width] = useWidth<HTMLDivElement>();
  const span = spanOf(marks, to);
  const lanes = lanesOf(marks, mostLanes, words.others);
  const top = bands.length * bandHeight;
  const bottom = top + lanes.length * laneHeight;
  const inner = width - 2 * side;
  const at = (day: string) => side + inner * placeOf(day, span);
  return (
    <figure class="picture">
      <Legend />
      <div ref={place}>
        <svg
          class="drawing"
          width={width}
          height={bottom + axisHeight}
          role="img"
          aria-label={fill(words.label, { title })}
        >
          {monthsIn(span, Math.max(2, Math.floor(inner / monthWidth))).map((month) => (
            <g key={month} transform={`translate(${at(month)} 0)`}>
              <line class="grid" y1={0} y2={bottom + 4} />
              <text class="tick" y={bottom + 20} text-anchor={at(month) > width - 40 ? 'end' : 'middle'}>
                {monthName(month)}
              </text>
            </g>
          ))}
          {bands.map((band, index) => (
            <BandBar
              key={index}
              band={band}
              span={span}
              at={at}
              y={index * bandHeight}
              bottom={bottom}
              width={width}
            />
          ))}
          {lanes.map(({ lane, marks: theirs }, index) => (
            <g key={lane} transform={`translate(0 ${top + index * laneHeight})`}>
              <text class="lane" y="13">
                {cut(lane, width)}
              </text>
              <line class="axis" x2={width} y1={labelHeight + 15} y2={labelHeight + 15} />
              {theirs.map(({ id, on, pence, answer }) => (
                <circle
                  key={id}
                  class={`mark ${answer ?? 'undecided'}`}
                  cx={at(on)}
                  cy={labelHeight + 15}
                  r={radiusOf(pence)}
                />
              ))}
            </g>
          ))}
        </svg>
      </div>
    </figure>
  );
}

interface BandBarProps {
  band: Band;
  span: Span;
  at: (day: string) => number;
  y: number;
  bottom: number;
  width: number;
}

/** A bar for what lasts; what wants a second look shades the days beneath it as well. */
function BandBar({ band, span, at, y, bottom, width }: BandBarProps) {
  const { label, status, from, until } = band;
  const [begin, end] = [from ?? span.from, until ?? span.to];
  if (begin > span.to || end < span.from) return null;
  const [x, length] = [at(begin), Math.max(3, at(end) - at(begin))];
  const undated = from === null && until === null;
  return (
    <g>
      {status !== 'contract' && !undated && (
        <rect class={`shade ${status}`} x={x} y={y + 18} width={length} height={bottom - y - 18} />
      )}
      <rect class={`band ${status}`} x={x} y={y + 18} width={length} height={barHeight} rx="2" />
      <text class="lane" x={Math.min(x, Math.max(0, width - label.length * letterWidth))} y={y + 13}>
        {cut(undated ? fill(words.undated, { tie: label }) : label, width)}
      </text>
    </g>
  );
}

function Legend() {
  return (
    <ul class="legend" aria-hidden="true">
      {(['accepted', 'declined', 'undecided'] as const).map((answer) => (
        <li key={answer}>
          <svg width="14" height="14" aria-hidden="true">
            <circle class={`mark ${answer}`} cx="7" cy="7" r="5.5" />
          </svg>
          {words[answer]}
        </li>
      ))}
      <li>{words.size}</li>
    </ul>
  );
}

/** What fits on one line; the table has the whole name. */
function cut(label: string, width: number): string {
  const most = Math.floor(width / letterWidth);
  return label.length <= most ? label : `${label.slice(0, most - 1)}…`;
}

const month = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

/** A year begins with its number: 2026, Feb, Mar … */
function monthName(day: string): string {
  return day.slice(5, 7) === '01' ? day.slice(0, 4) : month.format(Date.parse(day)).slice(0, 3);
}
