import { useEffect, useState } from 'preact/hooks';
import { fill } from '#core/ui/noticed.ts';
import { dayOf } from '#register/calendar.ts';
import type { Preview } from '#register/publish/preview.ts';
import type { Rules } from '#register/publish/rules.ts';
import { inFull } from '#register/publish/vocabulary.ts';
import type { Answered, Fault } from '../ask.ts';
import { Failed } from '../frame.tsx';
import type { Desk } from '../pages.tsx';
import { useSettled } from '../settled.ts';
import { remove } from '../tagged.ts';
import { Told } from '../told.tsx';
import { publicationWords as page, words } from '../words.ts';
import { PreviewTable } from './preview-table.tsx';
import { PublishButton } from './publish-button.tsx';
import { RulesForm } from './rules-form.tsx';
import { ruleWords } from './rules-words.ts';
import { deedOf, SecondPerson } from './second-person.tsx';

/** What came of the last press. */
interface Outcome {
  fault: Fault | null;
  done: string | null;
  /** Where a publication that was just made can be read. */
  seen: string | null;
}

const nothing: Outcome = { fault: null, done: null, seen: null };
const path = '/api/publication';

/** Where the monitoring officer sees what would go public, settles by which rules, and lets it. */
export function PublicationPage(desk: Desk) {
  const [answered, setAnswered] = useState<Answered<Preview> | null>(null);
  const [outcome, setOutcome] = useState(nothing);
  const [trial, setTrial] = useState<Preview | null>(null);
  const [isChanging, setChanging] = useState(false);
  const settled = useSettled(desk);
  const load = () => desk.ask<Preview>(`${path}/preview${location.search}`).then(setAnswered);
  useEffect(() => void load(), []);
  if (answered === null) return <p role="status">{words.loading}</p>;
  if (answered.fault) return <Failed fault={answered.fault} />;
  const preview = answered.value;

  const publish = async () => {
    const { value, fault } = await desk.ask<{ id?: string }>(path, { digest: preview.digest });
    const isPublic = value?.id !== undefined;
    const done = fault === null && !isPublic ? ruleWords.proposed : null;
    setOutcome({ fault, done, seen: isPublic ? `/published/${desk.session.council.slug}/` : null });
    await load();
  };
  const withdraw = async () => {
    const fault = await remove(desk, `${path}/proposal`);
    setOutcome({ ...nothing, fault, done: ruleWords.withdrawn });
    await load();
  };
  const tryOut = async (publication: Rules) => {
    const { value, fault } = await desk.ask<Preview>(`${path}/preview`, { publication });
    setOutcome({ ...nothing, fault });
    setTrial(value);
  };
  const leave = () => {
    setChanging(false);
    setTrial(null);
  };
  const keep = async (rules: Rules, twoPeople: boolean) => {
    const fault = await settled.keep({ publication: { ...rules }, publishing: { twoPeople } });
    if (fault === null) {
      // Whoever opens the rules again is to find these.
      await load();
      leave();
    }
    setOutcome({ ...nothing, fault, done: ruleWords.kept });
  };
  return (
    <div class="publication">
      <h1>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      {!isChanging && (
        <Publish preview={preview} outcome={outcome} onPublish={publish} onWithdraw={withdraw} />
      )}
      {isChanging ? (
        <section class="changing" aria-labelledby="rules-title">
          <h2 id="rules-title">{ruleWords.title}</h2>
          <RulesForm
            rules={preview.ruled}
            twoPeople={preview.publishing?.twoPeople ?? false}
            onTry={(rules) => void tryOut(rules)}
            onKeep={(rules, two) => void keep(rules, two)}
            onDiscard={leave}
          />
          <Told fault={outcome.fault} done={trial && ruleWords.trial} />
        </section>
      ) : (
        <details class="rules">
          <summary>{page.rules}</summary>
          <ul>
            {preview.rules.map((rule) => (
              <li key={rule}>{rule}</li>
            ))}
          </ul>
          <button type="button" onClick={() => setChanging(true)}>
            {ruleWords.change}
          </button>
        </details>
      )}
      <PreviewTable preview={trial ?? preview} />
    </div>
  );
}

interface PublishProps {
  preview: Preview;
  outcome: Outcome;
  onPublish: () => Promise<void>;
  onWithdraw: () => Promise<void>;
}

/** The one press that this person has, with how things stand beside it. */
function Publish({ preview, outcome: { fault, done, seen }, onPublish, onWithdraw }: PublishProps) {
  const { newest, counts, publishing } = preview;
  const deed = publishing && deedOf(publishing);
  return (
    <div class="publish">
      {newest?.same !== true && deed !== null && (
        <PublishButton deed={deed} entries={entries(counts.public)} onPublish={onPublish} />
      )}
      <div role="status">
        {fault !== null && <p class="urgent">{fault.sentence}</p>}
        {done !== null && fault === null && <p>{done}</p>}
        {seen !== null && (
          <p>
            {page.done} <a href={seen}>{page.see}</a>.
          </p>
        )}
        <p>{standing(newest)}</p>
      </div>
      {publishing !== null && (
        <SecondPerson publishing={publishing} entries={entries} onWithdraw={() => void onWithdraw()} />
      )}
    </div>
  );
}

function standing(newest: Preview['newest']): string {
  if (newest === null) return page.never;
  const last = fill(page.last, { day: inFull(dayOf(new Date(newest.at))), count: entries(newest.rows) });
  return newest.same ? `${last} ${page.same}` : last;
}

function entries(count: number): string {
  return fill(count === 1 ? page.entries.one : page.entries.many, { count: count.toLocaleString('en-GB') });
}
