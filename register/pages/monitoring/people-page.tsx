import { shownName } from '#core/party/shown-name.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import type { People } from '#register/monitoring/people.ts';
import { inFull, inShort } from '#register/publish/vocabulary.ts';
import type { Desk } from '../pages.tsx';
import { Step, useSearch } from '../shell-address.tsx';
import { Asked } from './asked.tsx';
import { asking, FiguresHead, figure, Pager } from './lists.tsx';
import { worth } from './money.ts';
import { DepartmentChosen, Narrow, Typed } from './narrow.tsx';
import { PersonPage } from './person-page.tsx';
import { monitoringWords } from './words.ts';

const columns = ['name', 'declared', 'pence', 'decided', 'last'] as const;
const path = '/people';
const words = monitoringWords.people;

/** Everybody with what they declared and decided; or one of them. */
export function PeoplePage(desk: Desk) {
  const search = useSearch();
  const person = search.get('person');
  if (person !== null) return <PersonPage desk={desk} id={person} />;
  const asked = asking('/api/monitoring/people', search, ['q', 'department', 'sort', 'order', 'page']);
  return (
    <>
      <h1>{words.title}</h1>
      <Asked<People> desk={desk} path={asked} show={(people) => <List people={people} search={search} />} />
    </>
  );
}

function List({ people, search }: { people: People; search: URLSearchParams }) {
  const { rows, total, since, departments } = people;
  const { names } = monitoringWords;
  const sorted = { path, search, usual: 'last' };
  return (
    <>
      <p class="lead">{fill(words.lead, { since: inFull(since) })}</p>
      <Narrow path={path} search={search} kept={['sort', 'order']}>
        <Typed name="q" label={names.name} search={search} />
        <DepartmentChosen search={search} departments={departments} />
      </Narrow>
      <p class="counts" role="status">
        <b>{counted(monitoringWords.ofPeople, total)}</b>
      </p>
      <div class="scrolls">
        <table class="rows">
          <caption class="unseen">{words.title}</caption>
          <FiguresHead {...sorted} columns={columns} called={words.columns} />
          <tbody>
            {rows.map(({ id, name, department, active, declared, pence, last, decided }) => (
              <tr key={id}>
                <td>
                  <Step class="opens" href={`${path}?person=${id}`}>
                    {shownName(name)}
                  </Step>
                  <small>{[department, active ? null : words.left].filter(Boolean).join(' · ')}</small>
                </td>
                <td class="number">{figure(declared)}</td>
                <td class="number">{worth(pence)}</td>
                <td class="number">{figure(decided)}</td>
                <td class="number">{last === null ? words.never : inShort(last)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <Pager path={path} search={search} paged={people} />
    </>
  );
}
