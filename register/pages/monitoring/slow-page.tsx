import { daysLeft } from '#core/declaration/deadline.ts';
import { shownName } from '#core/party/shown-name.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import type { Decider, Slow, Waiter } from '#register/monitoring/slow.ts';
import { inFull, inShort, vocabulary } from '#register/publish/vocabulary.ts';
import { FigureTable } from '../figures/table.tsx';
import type { Desk } from '../pages.tsx';
import { addressOf } from '../shell-address.tsx';
import { Asked } from './asked.tsx';
import { Big, Headlines } from './big.tsx';
import { figure } from './lists.tsx';
import { monitoringWords } from './words.ts';

const words = monitoringWords.slow;
const mostItems = 100;

/** Where decisions wait, for how long, and how long they took. */
export function SlowPage(desk: Desk) {
  return (
    <>
      <h1>{words.title}</h1>
      <Asked<Slow> desk={desk} path="/api/monitoring/slow-decisions" show={(slow) => <Sheet told={slow} />} />
    </>
  );
}

function Sheet({ told }: { told: Slow }) {
  const { since, waiting, overdue, medianDays, p90Days, items } = told;
  const { headline } = words;
  return (
    <div class="sheet">
      <p class="lead">{fill(words.lead, { since: inFull(since) })}</p>
      <Headlines>
        <Big
          name={headline.waiting}
          value={figure(waiting)}
          note={overdue === 0 ? headline.onTime : fill(headline.overdue, { count: figure(overdue) })}
          urgent={overdue > 0}
        />
        <Big
          name={headline.median}
          value={medianDays === null ? '–' : figure(medianDays)}
          note={p90Days === null ? headline.none : fill(headline.nine, { days: figure(p90Days) })}
        />
      </Headlines>
      <Deciders told={told} />
      {items.length === 0 ? <p class="nothing">{words.nothing}</p> : <Items told={told} />}
    </div>
  );
}

function Items({ told: { items, today } }: { told: Slow }) {
  const { itemColumns: columns } = words;
  return (
    <section class="block" aria-labelledby="items">
      <h2 id="items">{words.items}</h2>
      {items.length >= mostItems && <p class="small">{words.newest}</p>}
      <div class="scrolls">
        <FigureTable
          caption={words.items}
          columns={[
            { name: columns.waits, of: ({ declared }) => counted(words.days, daysLeft(today, declared)) },
            {
              name: columns.what,
              of: ({ id, kind, giver }) => (
                <>
                  <a href={addressOf('/register', { item: id, sort: 'deadline', state: 'submitted' })}>
                    {vocabulary.kinds[kind as keyof typeof vocabulary.kinds]}
                  </a>
                  <small>{giver && shownName(giver)}</small>
                </>
              ),
            },
            {
              name: columns.officer,
              of: ({ officer }) => (
                <a href={addressOf('/people', { person: officer.id })}>{shownName(officer.name)}</a>
              ),
            },
            { name: columns.with, of: withWhom },
            { name: columns.deadline, of: (item) => <Deadline item={item} today={today} />, number: true },
          ]}
          rows={items}
        />
      </div>
    </section>
  );
}

function withWhom({ state, officer, approver }: Waiter): string {
  if (state === 'returned') return fill(words.withOfficer, { name: shownName(officer.name) });
  return approver === null ? words.anyKeeper : shownName(approver);
}

function Deadline({ item: { deadline }, today }: { item: Waiter; today: string }) {
  if (deadline === null) return <>–</>;
  return (
    <>
      {inShort(deadline)}
      {deadline < today && <small class="late">{monitoringWords.register.late}</small>}
    </>
  );
}

function Deciders({ told: { deciders } }: { told: Slow }) {
  const { columns } = words;
  const days = (count: number | null) => (count === null ? '–' : counted(words.days, count));
  const name = ({ id, name: called }: Decider) =>
    id === null ? (
      words.anyKeeper
    ) : (
      <a href={addressOf('/people', { person: id })}>{shownName(called ?? '')}</a>
    );
  return (
    <section class="block" aria-labelledby="deciders">
      <h2 id="deciders">{words.deciders}</h2>
      <div class="scrolls">
        <FigureTable
          caption={words.deciders}
          columns={[
            { name: columns.name, of: name },
            { name: columns.waiting, of: ({ waiting }) => figure(waiting), number: true },
            { name: columns.overdue, of: ({ overdue }) => figure(overdue), number: true },
            {
              name: columns.oldest,
              of: ({ oldest }) => (oldest === null ? '–' : inShort(oldest)),
              number: true,
            },
            { name: columns.decided, of: ({ decided }) => figure(decided), number: true },
            { name: columns.median, of: ({ medianDays }) => days(medianDays), number: true },
            { name: columns.p90, of: ({ p90Days }) => days(p90Days), number: true },
          ]}
          rows={deciders}
        />
      </div>
    </section>
  );
}
