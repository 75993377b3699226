import { shownName } from '#core/party/shown-name.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import type { GiverOffer, GiverTold } from '#register/monitoring/giver.ts';
import { inFull, inShort, vocabulary } from '#register/publish/vocabulary.ts';
import { FigureTable } from '../figures/table.tsx';
import type { Desk } from '../pages.tsx';
import { addressOf, Step } from '../shell-address.tsx';
import { Asked } from './asked.tsx';
import { Big, Headlines } from './big.tsx';
import { figure } from './lists.tsx';
import { worth } from './money.ts';
import { Picture } from './picture.tsx';
import { tieInWords, tiesOn } from './ties.ts';
import { monitoringWords } from './words.ts';

const words = monitoringWords.giver;

/** One giver: their offers over time, across departments, against contracts and tenders. */
export function GiverPage({ desk, giver }: { desk: Desk; giver: string }) {
  return (
    <>
      <p class="back">
        <Step href="/givers">{monitoringWords.back}</Step>
      </p>
      <Asked<GiverTold>
        desk={desk}
        path={addressOf('/api/monitoring/giver', { giver })}
        show={(told) => <Sheet told={told} />}
      />
    </>
  );
}

function Sheet({ told }: { told: GiverTold }) {
  const { giver, name, since, to, offers, ties } = told;
  const bands = ties.map((tie) => ({ ...tie, label: tieInWords(tie) }));
  return (
    <div class="sheet">
      <h1>{shownName(name)}</h1>
      <p class="lead">
        {fill(words.lead, { since: inFull(since), to: inFull(to) })}{' '}
        <a href={addressOf('/register', { giver })}>{words.all}</a>
      </p>
      <Numbers told={told} />
      {offers.length === 0 ? (
        <p class="nothing">{words.none}</p>
      ) : (
        <section class="block" aria-labelledby="picture">
          <h2 id="picture">{words.picture}</h2>
          <p class="small">{words.pictureBy}</p>
          <Picture title={words.picture} marks={offers.map(markOf)} bands={bands} to={to} />
        </section>
      )}
      {offers.length > 0 && <Every told={told} />}
      <Others told={told} />
    </div>
  );
}

function markOf({ id, department, on, pence, answer }: GiverOffer) {
  return { id, lane: department ?? monitoringWords.picture.noDepartment, on, pence, answer };
}

function Numbers({ told: { total, ties, to } }: { told: GiverTold }) {
  const { headline } = words;
  const { count, accepted, declined, people, departments, unvalued } = total;
  const [tie, ...more] = tiesOn(ties, to);
  return (
    <Headlines>
      <Big
        name={headline.offers}
        value={figure(count)}
        note={fill(headline.split, { accepted: figure(accepted), declined: figure(declined) })}
      />
      <Big
        name={headline.people}
        value={figure(people)}
        note={fill(headline.departments, { departments: counted(monitoringWords.departments, departments) })}
      />
      <Big
        name={headline.worth}
        value={worth(total.pence)}
        note={unvalued === 0 ? undefined : fill(headline.unvalued, { count: figure(unvalued) })}
      />
      <div>
        <dt>{headline.ties}</dt>
        {tie === undefined ? (
          <dd>{headline.noTies}</dd>
        ) : (
          [tie, ...more].map((one) => (
            <dd
              key={`${one.status} ${one.reference}`}
              class={one.status === 'contract' ? undefined : 'stands-out'}
            >
              {tieInWords(one)}
            </dd>
          ))
        )}
      </div>
    </Headlines>
  );
}

function Every({ told: { offers, more } }: { told: GiverTold }) {
  const { columns } = words;
  return (
    <section class="block" aria-labelledby="every">
      <h2 id="every">{words.table}</h2>
      {more && <p class="small">{fill(words.newest, { count: figure(offers.length) })}</p>}
      <div class="scrolls">
        <FigureTable
          caption={words.table}
          columns={[
            {
              name: columns.on,
              of: ({ id, on }) => <a href={addressOf('/register', { item: id })}>{inShort(on)}</a>,
            },
            {
              name: columns.officer,
              of: ({ officer, department }) => (
                <>
                  <a href={addressOf('/people', { person: officer.id })}>{shownName(officer.name)}</a>
                  <small>{department}</small>
                </>
              ),
            },
            {
              name: columns.what,
              of: ({ kind }) => vocabulary.kinds[kind as keyof typeof vocabulary.kinds],
            },
            { name: columns.value, of: ({ pence }) => worth(pence), number: true },
            {
              name: columns.answer,
              of: ({ answer }) => (answer === null ? '–' : vocabulary.answers[answer]),
            },
            {
              name: columns.outcome,
              of: ({ outcome }) =>
                outcome === null ? '–' : vocabulary.outcomes[outcome as keyof typeof vocabulary.outcomes],
            },
            { name: columns.reference, of: ({ reference }) => reference ?? '–' },
          ]}
          rows={offers}
        />
      </div>
    </section>
  );
}

function Others({ told: { others, giver } }: { told: GiverTold }) {
  if (others.length === 0) return null;
  return (
    <section class="block" aria-labelledby="others">
      <h2 id="others">{words.others}</h2>
      <ul class="plain">
        {others.map(({ kind, count }) => (
          <li key={kind}>
            <a href={addressOf('/register', { giver, kind })}>
              {vocabulary.kinds[kind as keyof typeof vocabulary.kinds]}
            </a>{' '}
            {figure(count)}
          </li>
        ))}
      </ul>
    </section>
  );
}
