import { useState } from 'preact/hooks';
import { adviseOn } from '#core/policy/advise.ts';
import { asksAbout } from '#core/policy/compare.ts';
import type { Condition } from '#core/policy/condition.ts';
import { plainProfile, plainSituation, type Situation } from '#core/policy/situation.ts';
import { type SignalId, signalIds } from '#core/signals/ids.ts';
import { Clauses } from '#core/ui/clause.tsx';
import { Duties } from '#core/ui/duties.tsx';
import { fill } from '#core/ui/noticed.ts';
import { Stance } from '#core/ui/prompt.tsx';
import { vocabulary } from '#register/publish/vocabulary.ts';
import { signalNames } from '../signal-names.ts';
import type { ViewProps } from './codes-page.tsx';
import { codeWords } from './words.ts';

const words = codeWords.situation;

/** Choices among which a rule may ask, by the part of the situation that they stand for. */
const choices = {
  answer: ['answer', 'answer', words.answers],
  status: ['partyStatus', 'status', words.statuses],
  event: ['event', 'event', words.events],
  guests: ['guests', 'guests', words.guestKinds],
  gift: ['gift', 'gift', words.gifts],
  sponsor: ['sponsor', 'sponsor', words.sponsors],
} as const satisfies Partial<
  Record<keyof Condition, readonly [keyof Situation, keyof typeof words, Record<string, string>]>
>;

const onProfile = ['politicallyRestricted', 'spokesperson', 'unionRepresentative', 'manager'] as const;

/** A situation made up by hand, and what the code says of it. */
export function SituationView({ pack: { code } }: ViewProps) {
  const [signal, setSignal] = useState<SignalId>('gift-offer');
  const [known, setKnown] = useState<Situation>(plainSituation);
  const asked = asksAbout(signal, [code]);
  const set = (change: Partial<Situation>) => setKnown({ ...known, ...change });
  const advice = adviseOn(signal, code, known);
  return (
    <section class="trying">
      <form onSubmit={(event) => event.preventDefault()}>
        <p class="lead">{words.lead}</p>
        <div class="field">
          <label for="signal">{words.signal}</label>
          <select
            id="signal"
            value={signal}
            onChange={({ currentTarget }) => {
              setSignal(currentTarget.value as SignalId);
              setKnown(plainSituation);
            }}
          >
            {signalIds.map((id) => (
              <option key={id} value={id}>
                {signalNames[id]}
              </option>
            ))}
          </select>
        </div>
        {asked.has('value') && (
          <Amount
            id="value"
            label={words.value}
            step={0.01}
            onAmount={(pounds) => set({ valuePence: pounds === null ? null : Math.round(pounds * 100) })}
          />
        )}
        {asked.has('count') && (
          <Amount
            id="previous"
            label={words.previous}
            step={1}
            onAmount={(count) => set({ previous: count ?? 0 })}
          />
        )}
        {asked.has('grade') && (
          <Amount
            id="grade"
            label={words.grade}
            step={1}
            onAmount={(grade) => set({ profile: { ...known.profile, grade } })}
          />
        )}
        {Object.entries(choices).map(
          ([condition, [key, label, named]]) =>
            (asked.has(condition as keyof Condition) || (key === 'partyStatus' && asked.has('party'))) && (
              <div key={key} class="field">
                <label for={key}>{words[label]}</label>
                <select
                  id={key}
                  value={known[key] ?? ''}
                  onChange={({ currentTarget }) => set(chosen(key, currentTarget.value))}
                >
                  {Object.entries(named).map(([value, name]) => (
                    <option key={value} value={value}>
                      {name}
                    </option>
                  ))}
                </select>
              </div>
            ),
        )}
        {asked.has('relative') && (
          <Tick
            label={words.ticks.relative}
            isTicked={known.relative}
            onTick={(relative) => set({ relative })}
          />
        )}
        {onProfile.map(
          (post) =>
            asked.has(post) && (
              <Tick
                key={post}
                label={words.ticks[post]}
                isTicked={known.profile[post]}
                onTick={(is) => set({ profile: { ...plainProfile, ...known.profile, [post]: is } })}
              />
            ),
        )}
      </form>
      <section class="answer prompt" data-stance={advice.stance} aria-labelledby="says" aria-live="polite">
        <h2 id="says">{words.answerTitle}</h2>
        <Stance stance={advice.stance} />
        {!advice.silent && advice.because !== null && <p>{advice.because}</p>}
        <Clauses prompt={advice} codeTitle={code.title} />
        <Duties duties={advice.duties.map(({ sentence }) => sentence)} />
        <p class="small">
          {advice.declaration === null
            ? words.declaresNothing
            : fill(words.declares, { kind: vocabulary.kinds[advice.declaration] })}{' '}
          {codeWords.fill}
        </p>
      </section>
    </section>
  );
}

function chosen(key: (typeof choices)[keyof typeof choices][0], value: string): Partial<Situation> {
  if (key !== 'partyStatus') return { [key]: value === '' ? null : value };
  const status = value === '' ? null : (value as Situation['partyStatus']);
  return { partyStatus: status, partyKind: status === null ? null : 'supplier' };
}

function Amount(props: {
  id: string;
  label: string;
  step: number;
  onAmount: (amount: number | null) => void;
}) {
  return (
    <div class="field">
      <label for={props.id}>{props.label}</label>
      <input
        id={props.id}
        type="number"
        min={0}
        step={props.step}
        onInput={({ currentTarget: { valueAsNumber: given } }) =>
          props.onAmount(Number.isNaN(given) || given < 0 ? null : given)
        }
      />
    </div>
  );
}

function Tick({
  label,
  isTicked,
  onTick,
}: {
  label: string;
  isTicked: boolean;
  onTick: (is: boolean) => void;
}) {
  return (
    <label class="tick">
      <input
        type="checkbox"
        checked={isTicked}
        onChange={({ currentTarget }) => onTick(currentTarget.checked)}
      />
      {label}
    </label>
  );
}
