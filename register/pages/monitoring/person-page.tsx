import { shownName } from '#core/party/shown-name.ts';
import { fill } from '#core/ui/noticed.ts';
import type { PersonOffer, PersonTold } from '#register/monitoring/person.ts';
import { inShort, vocabulary } from '#register/publish/vocabulary.ts';
import { type FigureColumn, FigureTable } from '../figures/table.tsx';
import type { Desk } from '../pages.tsx';
import { addressOf, Step } from '../shell-address.tsx';
import { Asked } from './asked.tsx';
import { Big, Headlines } from './big.tsx';
import { figure } from './lists.tsx';
import { sumOf } from './money.ts';
import { OffersTable } from './offers-table.tsx';
import { Picture } from './picture.tsx';
import { monitoringWords } from './words.ts';

const words = monitoringWords.person;

/** One person: what they were offered, their returns, what they decided. */
export function PersonPage({ desk, id }: { desk: Desk; id: string }) {
  return (
    <>
      <p class="back">
        <Step href="/people">{monitoringWords.back}</Step>
      </p>
      <Asked<PersonTold>
        desk={desk}
        path={`/api/monitoring/people/${encodeURIComponent(id)}`}
        show={(told) => <Sheet told={told} />}
      />
    </>
  );
}

function Sheet({ told }: { told: PersonTold }) {
  const { person, offers } = told;
  const { id, name, department, manager, active } = person;
  const lead = fill(manager === null ? words.leadAlone : words.lead, {
    department: department ?? words.noDepartment,
    manager: manager?.name ?? '',
  });
  const today = new Date().toISOString().slice(0, 10);
  return (
    <div class="sheet">
      <h1>
        {shownName(name)} {!active && <small>{monitoringWords.people.left}</small>}
      </h1>
      <p class="lead">
        {lead} <a href={addressOf('/register', { officer: id })}>{words.all}</a>
      </p>
      <Numbers told={told} />
      {offers.length === 0 ? (
        <p class="nothing">{words.none}</p>
      ) : (
        <section class="block" aria-labelledby="picture">
          <h2 id="picture">{words.picture}</h2>
          <p class="small">{words.pictureBy}</p>
          <Picture title={words.picture} marks={offers.map(markOf)} bands={[]} to={today} />
          <OffersTable offers={offers.map(({ giverName, ...offer }) => ({ ...offer, who: giverName }))} />
        </section>
      )}
      {told.byGiver.length > 0 && <ByGiver told={told} />}
      <div class="columns">
        <Kinds told={told} />
        <Returns told={told} today={today} />
        <Decisions told={told} />
      </div>
    </div>
  );
}

function markOf({ id, giverName, on, pence, answer }: PersonOffer) {
  return { id, lane: giverName ?? monitoringWords.picture.noGiver, on, pence, answer };
}

function Numbers({ told: { total, months, byKind, decisions } }: { told: PersonTold }) {
  const { headline } = words;
  const declared = byKind.reduce((sum, { count }) => sum + count, 0);
  const decided = decisions.approved + decisions.refused + decisions.noted;
  return (
    <Headlines>
      <Big name={headline.declared} value={figure(declared)} />
      <Big name={headline.offered} value={figure(total.all.count)} note={sumOf(total.all)} />
      {months !== null && (
        <Big
          name={headline.within}
          value={sumOf(total.within)}
          note={fill(headline.months, { months: String(months) })}
        />
      )}
      <Big
        name={headline.decided}
        value={figure(decided)}
        note={
          decisions.medianDays === null
            ? undefined
            : fill(headline.median, { days: figure(decisions.medianDays) })
        }
      />
      <Big
        name={headline.waiting}
        value={figure(decisions.waiting)}
        note={
          decisions.overdue === 0
            ? headline.onTime
            : fill(headline.overdue, { count: figure(decisions.overdue) })
        }
        urgent={decisions.overdue > 0}
      />
    </Headlines>
  );
}

type ByGiverRow = PersonTold['byGiver'][number];

/** What lies within the code's window; a code without one adds up everything. */
const windowed = (): FigureColumn<ByGiverRow>[] => [
  { name: words.columns.within, of: ({ within }) => figure(within.count), number: true },
  { name: words.columns.withinPence, of: ({ within }) => sumOf(within), number: true },
];

function ByGiver({ told: { byGiver, months } }: { told: PersonTold }) {
  const { columns } = words;
  return (
    <section class="block" aria-labelledby="givers">
      <h2 id="givers">{words.givers}</h2>
      <div class="scrolls">
        <FigureTable
          caption={words.givers}
          columns={[
            {
              name: columns.giver,
              of: ({ giver, name }) => <a href={addressOf('/givers', { giver })}>{shownName(name)}</a>,
            },
            { name: columns.count, of: ({ all }) => figure(all.count), number: true },
            { name: columns.pence, of: ({ all }) => sumOf(all), number: true },
            ...(months === null ? [] : windowed()),
            { name: columns.last, of: ({ last }) => inShort(last), number: true },
          ]}
          rows={byGiver}
        />
      </div>
    </section>
  );
}

function Kinds({ told: { byKind, person } }: { told: PersonTold }) {
  const { kindColumns } = words;
  return (
    <section aria-labelledby="kinds">
      <h2 id="kinds">{words.kinds}</h2>
      <FigureTable
        caption={words.kinds}
        columns={[
          {
            name: kindColumns.kind,
            of: ({ kind }) => (
              <a href={addressOf('/register', { officer: person.id, kind })}>
                {vocabulary.kinds[kind as keyof typeof vocabulary.kinds]}
              </a>
            ),
          },
          { name: kindColumns.count, of: ({ count }) => figure(count), number: true },
        ]}
        rows={byKind}
      />
    </section>
  );
}

function Returns({ told: { returns }, today }: { told: PersonTold; today: string }) {
  const { returnColumns } = words;
  const standing = ({ made, to }: PersonTold['returns'][number]) =>
    made ? words.made : to >= today ? words.notYet : words.notMade;
  return (
    <section aria-labelledby="returns">
      <h2 id="returns">{words.returns}</h2>
      <FigureTable
        caption={words.returns}
        columns={[
          { name: returnColumns.year, of: ({ from, to }) => `${inShort(from)} – ${inShort(to)}` },
          { name: returnColumns.made, of: standing },
        ]}
        rows={returns}
      />
    </section>
  );
}

function Decisions({ told: { decisions } }: { told: PersonTold }) {
  const { decisionColumns } = words;
  const rows = (['approved', 'refused', 'noted'] as const).map((outcome) => ({
    outcome,
    count: decisions[outcome],
  }));
  if (rows.every(({ count }) => count === 0)) return null;
  return (
    <section aria-labelledby="decisions">
      <h2 id="decisions">{words.decisions}</h2>
      <FigureTable
        caption={words.decisions}
        columns={[
          { name: decisionColumns.outcome, of: ({ outcome }) => vocabulary.outcomes[outcome] },
          { name: decisionColumns.count, of: ({ count }) => figure(count), number: true },
        ]}
        rows={rows}
      />
    </section>
  );
}
