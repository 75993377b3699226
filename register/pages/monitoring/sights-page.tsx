import { dayInWords, poundsInWords } from '#core/declaration/in-words.ts';
import { shownName } from '#core/party/shown-name.ts';
import type { Measures, Reason } from '#core/register/monitoring/worth-a-look.ts';
import { fill } from '#core/ui/noticed.ts';
import { counted } from '#core/ui/plural.ts';
import type { Sights } from '#register/monitoring/sights.ts';
import { inFull } from '#register/publish/vocabulary.ts';
import type { Desk } from '../pages.tsx';
import { addressOf } from '../shell-address.tsx';
import { Asked } from './asked.tsx';
import { Ties } from './givers-page.tsx';
import { figure } from './lists.tsx';
import { sumOf } from './money.ts';
import { tiesOn } from './ties.ts';
import { monitoringWords } from './words.ts';

const words = monitoringWords.sights;

/** Givers whose offers fall together: told as counts. */
export function SightsPage(desk: Desk) {
  return (
    <>
      <h1>{words.title}</h1>
      <Asked<Sights>
        desk={desk}
        path="/api/monitoring/worth-a-look"
        show={(sights) => <List told={sights} />}
      />
    </>
  );
}

function List({ told }: { told: Sights }) {
  const { sights, since, measures, looked, more, people } = told;
  const today = new Date().toISOString().slice(0, 10);
  const nameOf = (id: string | null) =>
    people.find((person) => person.id === id)?.name ?? monitoringWords.somebody;
  return (
    <>
      <p class="lead">{fill(words.lead, { since: inFull(since) })}</p>
      <details class="rules">
        <summary>{words.how}</summary>
        <p>{measured(measures)}</p>
        <p>{counted(words.looked, looked)}</p>
      </details>
      {sights.length === 0 && <p class="nothing">{words.none}</p>}
      {more && <p class="small">{words.first}</p>}
      <ul class="sights">
        {sights.map(({ giver, name, ties, reasons }) => (
          <li key={giver}>
            <div>
              <h2>
                <a href={addressOf('/givers', { giver })}>{shownName(name)}</a>
              </h2>
              <Ties ties={tiesOn(ties, today)} />
            </div>
            <ul>
              {reasons.map((reason, index) => (
                <li key={index}>
                  <p>{reasonInWords(reason, shownName(nameOf(reason.officer)))}</p>
                  <p class="small">{worthOf(reason)}</p>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </>
  );
}

function measured({ manyPeople, onePerson, nearTender }: Measures): string {
  return fill(words.measures, {
    people: String(manyPeople.people),
    peopleDays: String(manyPeople.withinDays),
    offers: String(onePerson.offers),
    offersDays: String(onePerson.withinDays),
    near: String(nearTender.offers),
    margin: String(nearTender.marginDays),
  });
}

function reasonInWords(
  { id, from, to, offers, people, departments, tie, accepted, declined }: Reason,
  name: string,
): string {
  return fill(words.reasons[id], {
    people: counted(monitoringWords.ofPeople, people),
    departments: counted(monitoringWords.departments, departments),
    count: figure(Math.max(offers.length, accepted + declined)),
    name,
    matter: tie === null ? '' : fill(monitoringWords.matters[tie.status], { reference: tie.reference }),
    from: dayInWords(from),
    to: dayInWords(to),
  });
}

function worthOf({ accepted, declined, ...sum }: Reason): string {
  const money = sum.pence === 0 ? poundsInWords(0) : sumOf(sum);
  return fill(words.worth, { money, accepted: figure(accepted), declined: figure(declined) });
}
