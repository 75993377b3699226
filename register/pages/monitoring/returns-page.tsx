import { shownName } from '#core/party/shown-name.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import type { Returns } from '#register/monitoring/returns.ts';
import { inFull, inShort } from '#register/publish/vocabulary.ts';
import { Bars } from '../figures/bars.tsx';
import { Chart } from '../figures/chart.tsx';
import { FigureTable } from '../figures/table.tsx';
import type { Desk } from '../pages.tsx';
import { useSearch } from '../shell-address.tsx';
import { Asked } from './asked.tsx';
import { asking, figure, Pager } from './lists.tsx';
import { Chosen, DepartmentChosen, Narrow, Typed } from './narrow.tsx';
import { monitoringWords } from './words.ts';

const path = '/returns';
const words = monitoringWords.returns;

/** Who has not made the yearly return. */
export function ReturnsPage(desk: Desk) {
  const search = useSearch();
  const asked = asking('/api/monitoring/returns', search, ['year', 'q', 'department', 'page']);
  return (
    <>
      <h1>{words.title}</h1>
      <Asked<Returns> desk={desk} path={asked} show={(returns) => <Sheet told={returns} search={search} />} />
    </>
  );
}

function Sheet({ told, search }: { told: Returns; search: URLSearchParams }) {
  const { from, to, people, returned, asked, departments } = told;
  const { names } = monitoringWords;
  const days = { from: inFull(from), to: inFull(to) };
  return (
    <>
      <p class="lead">{fill(words.lead, { returned: figure(returned), people: figure(people), ...days })}</p>
      {!asked && <p class="small">{words.unasked}</p>}
      <Narrow path={path} search={search}>
        <Chosen name="year" label={names.year} search={search} choices={Object.entries(words.years)} />
        <Typed name="q" label={names.name} search={search} />
        <DepartmentChosen search={search} departments={departments} />
      </Narrow>
      <Missing told={told} search={search} />
      <ByDepartment told={told} />
    </>
  );
}

function Missing({ told, search }: { told: Returns; search: URLSearchParams }) {
  const { rows, total } = told;
  if (rows.length === 0) return <p class="nothing">{words.none}</p>;
  const { columns } = words;
  return (
    <section class="block" aria-labelledby="missing">
      <h2 id="missing">
        {words.missing}: {counted(monitoringWords.ofPeople, total)}
      </h2>
      <FigureTable
        caption={words.missing}
        columns={[
          {
            name: columns.name,
            of: ({ id, name, department }) => (
              <>
                <a href={`/people?person=${id}`}>{shownName(name)}</a>
                <small>{department}</small>
              </>
            ),
          },
          { name: columns.manager, of: ({ manager }) => (manager === null ? '–' : shownName(manager)) },
          {
            name: columns.last,
            of: ({ last }) => (last === null ? monitoringWords.people.never : inShort(last)),
            number: true,
          },
        ]}
        rows={rows}
      />
      <Pager path={path} search={search} paged={told} />
    </section>
  );
}

function ByDepartment({ told: { byDepartment } }: { told: Returns }) {
  const { departmentColumns: columns } = words;
  const name = (department: string | null) => department ?? monitoringWords.picture.noDepartment;
  return (
    <Chart
      id="departments"
      title={words.departments}
      series={words.series}
      drawing={
        <Bars
          title={words.departments}
          rows={byDepartment.map(({ department, people, returned }) => ({
            label: name(department),
            parts: [returned, people - returned],
          }))}
        />
      }
    >
      <FigureTable
        caption={words.departments}
        columns={[
          { name: columns.department, of: ({ department }) => name(department) },
          { name: columns.people, of: ({ people }) => figure(people), number: true },
          { name: columns.made, of: ({ returned }) => figure(returned), number: true },
          { name: columns.missing, of: ({ people, returned }) => figure(people - returned), number: true },
        ]}
        rows={byDepartment}
      />
    </Chart>
  );
}
