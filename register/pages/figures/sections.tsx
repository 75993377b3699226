import { poundsInWords } from '#core/declaration/in-words.ts';
import { fill } from '#core/ui/noticed.ts';
import type { Figures, Tally } from '#register/figures/figures.ts';
import { inFull, inShort, vocabulary } from '#register/publish/vocabulary.ts';
import { figuresWords as words } from '../words.ts';
import type { Filters } from './address.ts';
import { Bars } from './bars.tsx';
import { Chart, type Drawn } from './chart.tsx';
import { number } from './headline.tsx';
import { Months } from './months.tsx';
import { type FigureColumn, FigureTable } from './table.tsx';

interface Section {
  figures: Figures;
}

interface Narrowing extends Section {
  /** The address of the same figures, narrowed down. */
  narrowed: (more: Filters) => string;
}

const { sections, columns } = words;
const answerSeries = () => [words.series.accepted, words.series.declined, words.series.other];
/** A chart of more bars than these tells nothing; the table has them all. */
const mostBars = 10;

const counts = (): FigureColumn<Tally>[] => [
  { name: columns.count, of: ({ count }) => number(count), number: true },
  { name: columns.accepted, of: ({ accepted }) => number(accepted), number: true },
  { name: columns.declined, of: ({ declined }) => number(declined), number: true },
];
const worth = (): FigureColumn<Tally> => ({
  name: columns.pence,
  of: ({ pence }) => poundsInWords(pence),
  number: true,
});

function drawn(label: string, { count, accepted, declined }: Tally): Drawn {
  return { label, parts: [accepted, declined, count - accepted - declined] };
}

export function ByMonth({ figures: { byMonth } }: Section) {
  const rows = byMonth.map((row) => drawn(shortMonth(row.month), row));
  const name = (row: Figures['byMonth'][number]) => longMonth.format(firstOf(row.month));
  return (
    <Chart
      id="by-month"
      title={sections.month}
      series={answerSeries()}
      drawing={<Months title={sections.month} rows={rows} />}
    >
      <FigureTable
        caption={sections.month}
        columns={[{ name: columns.month, of: name }, ...counts(), worth()]}
        rows={byMonth}
      />
    </Chart>
  );
}

export function ByKind({ figures: { byKind }, narrowed }: Narrowing) {
  const name = ({ kind }: Figures['byKind'][number]) => vocabulary.kinds[kind];
  const link = (row: Figures['byKind'][number]) => <a href={narrowed({ kind: row.kind })}>{name(row)}</a>;
  return (
    <Answers
      id="by-kind"
      title={sections.kind}
      rows={byKind}
      name={name}
      columns={[{ name: columns.kind, of: link }, ...counts(), worth()]}
    />
  );
}

export function ByDepartment({ figures: { byDepartment }, narrowed }: Narrowing) {
  type Row = Figures['byDepartment'][number];
  const name = (row: Row) => row.name ?? words.noDepartment;
  const link = (row: Row) =>
    row.id === null ? name(row) : <a href={narrowed({ department: row.id })}>{name(row)}</a>;
  return (
    <Answers
      id="by-department"
      title={sections.department}
      rows={byDepartment}
      name={name}
      columns={[{ name: columns.department, of: link }, ...counts(), worth()]}
    />
  );
}

export function ByGiver({ figures: { byGiver }, narrowed }: Narrowing) {
  type Row = Figures['byGiver'][number];
  const link = ({ key, name }: Row) => <a href={narrowed({ giver: key })}>{name}</a>;
  return (
    <Answers
      id="by-giver"
      title={sections.giver}
      rows={byGiver}
      name={({ name }) => name}
      columns={[
        { name: columns.giver, of: link },
        ...counts(),
        worth(),
        { name: columns.last, of: ({ last }) => inShort(last), number: true },
      ]}
    />
  );
}

/** Bars of what was accepted and declined, with their table. */
function Answers<T extends Tally>(props: {
  id: string;
  title: string;
  rows: readonly T[];
  name: (row: T) => string;
  columns: FigureColumn<T>[];
}) {
  const { id, title, rows, name } = props;
  const bars = rows.slice(0, mostBars).map((row) => drawn(name(row), row));
  return (
    <Chart id={id} title={title} series={answerSeries()} drawing={<Bars title={title} rows={bars} />}>
      <FigureTable caption={title} columns={props.columns} rows={rows} />
    </Chart>
  );
}

export function Waits({ figures: { waiting } }: Section) {
  const { due, overdue } = words.waitingSeries;
  type Row = Figures['waiting'][number];
  const name = ({ manager }: Row) => manager?.name ?? words.anyKeeper;
  const bars = waiting
    .slice(0, mostBars)
    .map((row) => ({ label: name(row), parts: [row.waiting - row.overdue, row.overdue] }));
  if (waiting.length === 0) {
    return (
      <section class="chart">
        <h2>{sections.waiting}</h2>
        <p>{words.nobodyWaits}</p>
      </section>
    );
  }
  return (
    <Chart
      id="waiting"
      title={sections.waiting}
      series={[due, overdue]}
      drawing={<Bars title={sections.waiting} rows={bars} />}
    >
      <FigureTable
        caption={sections.waiting}
        columns={[
          { name: columns.manager, of: name },
          { name: columns.waiting, of: (row) => number(row.waiting), number: true },
          { name: columns.overdue, of: (row) => number(row.overdue), number: true },
          { name: columns.oldest, of: (row) => inShort(row.oldest), number: true },
        ]}
        rows={waiting}
      />
    </Chart>
  );
}

export function Returns({ figures: { returns } }: Section) {
  const { from, to, byDepartment, people, returned, missing } = returns;
  const title = fill(sections.returns, { from: inFull(from), to: inFull(to) });
  type Row = (typeof byDepartment)[number];
  const name = ({ department }: Row) => department ?? words.noDepartment;
  const bars = byDepartment.map((row) => ({
    label: name(row),
    parts: [row.returned, row.people - row.returned],
  }));
  return (
    <Chart
      id="returns"
      title={title}
      series={[words.returnsSeries.returned, words.returnsSeries.missing]}
      drawing={<Bars title={title} rows={bars} />}
    >
      <FigureTable
        caption={title}
        columns={[
          { name: columns.department, of: name },
          { name: columns.people, of: (row) => number(row.people), number: true },
          { name: columns.returned, of: (row) => number(row.returned), number: true },
          { name: columns.missing, of: (row) => number(row.people - row.returned), number: true },
        ]}
        rows={byDepartment}
      />
      <Missing count={people - returned} people={missing} />
    </Chart>
  );
}

function Missing({ count, people }: { count: number; people: Figures['returns']['missing'] }) {
  if (count === 0) return null;
  const { one, many } = words.missingNames;
  return (
    <details class="missing">
      <summary>{fill(count === 1 ? one : many, { count: number(count) })}</summary>
      {people.length < count && <p class="small">{fill(words.firstOf, { shown: number(people.length) })}</p>}
      <ul>
        {people.map(({ id, name, department }) => (
          <li key={id}>
            {name} <small>{department}</small>
          </li>
        ))}
      </ul>
    </details>
  );
}

const longMonth = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });
const monthAlone = new Intl.DateTimeFormat('en-GB', { month: 'short', timeZone: 'UTC' });

function firstOf(month: string): Date {
  return new Date(`${month}-01T00:00:00Z`);
}

/** A year begins with its number: 2026, Feb, Mar … */
function shortMonth(month: string): string {
  return month.endsWith('-01') ? month.slice(0, 4) : monthAlone.format(firstOf(month)).slice(0, 3);
}
