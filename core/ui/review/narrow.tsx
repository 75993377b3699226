import { useLayoutEffect, useState } from 'preact/hooks';
import { perLocale } from '#core/language.ts';
import { declarationKinds } from '#core/policy/advice.ts';
import { fill } from '#core/ui/noticed.ts';
import { ColleagueField } from '#core/ui/review/colleague-field.tsx';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import type { Narrowing, ReviewTab } from '#core/ui/review/state.ts';
import { giverIn } from '#core/ui/review/telling.ts';
import { reviewWords } from '#core/ui/review/words.ts';
import { Summary } from '#core/ui/summary.tsx';

const tabs: readonly ReviewTab[] = ['waiting', 'asked', 'decided'];

/** What the list shows: how it stands, of which kind, and words to look for. */
export function Narrow({ reviewing }: { reviewing: Reviewing }) {
  const { narrowing } = reviewing.state;
  const counts: Partial<Record<ReviewTab, number>> = reviewing.counts ?? {};
  return (
    <>
      <fieldset class="switch">
        <legend class="unseen">{reviewWords.tabsLabel}</legend>
        {tabs.map((tab) => (
          <button
            key={tab}
            type="button"
            aria-pressed={tab === narrowing.tab}
            onClick={() => void reviewing.narrow({ tab })}
          >
            {reviewWords.tabs[tab]}{' '}
            {counts[tab] !== undefined && <small>{figures().format(counts[tab])}</small>}
          </button>
        ))}
      </fieldset>
      <details class="step" open={isNarrowed(narrowing)}>
        <Summary>{reviewWords.narrow}</Summary>
        <search class="inside narrow">
          <KindField reviewing={reviewing} />
          <WordsField reviewing={reviewing} />
          <GiverField reviewing={reviewing} />
          {!reviewing.parts.isByMail && <OfficerField reviewing={reviewing} />}
        </search>
      </details>
      <Only reviewing={reviewing} />
    </>
  );
}

function isNarrowed({ kind, q, officer, giver }: Narrowing): boolean {
  return kind !== null || q !== '' || officer !== null || giver !== null;
}

const figures = perLocale((locale) => new Intl.NumberFormat(locale));

function KindField({ reviewing }: { reviewing: Reviewing }) {
  const { narrowing, waiting } = reviewing.state;
  const countOf = (kind: string) => waiting?.byKind.find((one) => one.kind === kind)?.count ?? 0;
  return (
    <div class="field">
      <label for="review-kind">{reviewWords.kind}</label>
      <select
        id="review-kind"
        value={narrowing.kind ?? ''}
        onChange={({ currentTarget }) =>
          void reviewing.narrow({
            kind: declarationKinds.find((kind) => kind === currentTarget.value) ?? null,
          })
        }
      >
        <option value="">{reviewWords.all}</option>
        {declarationKinds.map((kind) => (
          <option key={kind} value={kind}>
            {reviewWords.kinds[kind]}
            {narrowing.tab !== 'decided' && countOf(kind) > 0 && ` (${figures().format(countOf(kind))})`}
          </option>
        ))}
      </select>
    </div>
  );
}

function WordsField({ reviewing }: { reviewing: Reviewing }) {
  const { narrowing } = reviewing.state;
  const [q, setQ] = useState(narrowing.q);
  useLayoutEffect(() => setQ(narrowing.q), [narrowing.q]);
  const find = (event: Event) => {
    event.preventDefault();
    void reviewing.narrow({ q });
  };
  return (
    <form class="field" onSubmit={find}>
      <label for="review-words">{reviewWords.search}</label>
      <span class="find">
        <input
          id="review-words"
          type="search"
          autocomplete="off"
          maxLength={200}
          value={q}
          onInput={({ currentTarget }) => setQ(currentTarget.value)}
        />
        <button type="submit">{reviewWords.find}</button>
      </span>
    </form>
  );
}

/** By whom it was declared: one of the council's people, found by their name. */
function OfficerField({ reviewing }: { reviewing: Reviewing }) {
  return (
    <ColleagueField
      id="review-officer"
      label={reviewWords.officer}
      reviewing={reviewing}
      leaveOut={reviewing.parts.person()}
      chosen={reviewing.state.narrowing.officer?.id ?? null}
      isMissing={false}
      onChoose={({ id, name }) => void reviewing.narrow({ officer: { id, name } })}
    />
  );
}

/** From whom it came; the givers on this page are offered. */
function GiverField({ reviewing }: { reviewing: Reviewing }) {
  const { narrowing } = reviewing.state;
  const [giver, setGiver] = useState(narrowing.giver ?? '');
  useLayoutEffect(() => setGiver(narrowing.giver ?? ''), [narrowing.giver]);
  const named = (reviewing.state.rows ?? []).flatMap(({ declaration }) => giverIn(declaration) ?? []);
  const find = (event: Event) => {
    event.preventDefault();
    void reviewing.narrow({ giver: giver.trim() || null });
  };
  return (
    <form class="field" onSubmit={find}>
      <label for="review-giver">{reviewWords.giver}</label>
      <span class="find">
        <input
          id="review-giver"
          list="review-givers"
          autocomplete="off"
          maxLength={200}
          value={giver}
          onInput={({ currentTarget }) => setGiver(currentTarget.value)}
        />
        <button type="submit">{reviewWords.find}</button>
      </span>
      <datalist id="review-givers">
        {[...new Set(named)].map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </form>
  );
}

/** What the list is narrowed down to, where that is not seen elsewhere, each with the way back. */
function Only({ reviewing }: { reviewing: Reviewing }) {
  const { officer, giver } = reviewing.state.narrowing;
  const { only } = reviewWords;
  const told = [
    ...(officer === null ? [] : [{ name: officer.name, text: only.officer, back: { officer: null } }]),
    ...(giver === null ? [] : [{ name: giver, text: only.giver, back: { giver: null } }]),
  ];
  return told.map(({ name, text, back }) => (
    <p class="only" key={text}>
      <span dir="auto">{fill(text, { name, giver: name })}</span>
      <button
        type="button"
        class="quiet"
        aria-label={fill(only.removeThis, { name })}
        onClick={() => void reviewing.narrow(back)}
      >
        {only.remove}
      </button>
    </p>
  ));
}
