import { useState } from 'preact/hooks';
import { declarationKinds } from '#core/policy/advice.ts';
import { fill } from '#core/ui/noticed.ts';
import type { Reviewing, ReviewTab } from '#core/ui/review/reviewing.ts';
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
            {counts[tab] !== undefined && <small>{figures.format(counts[tab])}</small>}
          </button>
        ))}
      </fieldset>
      <details class="step" open={narrowing.kind !== null || narrowing.q !== ''}>
        <Summary>{reviewWords.narrow}</Summary>
        <search class="inside narrow">
          <KindField reviewing={reviewing} />
          <WordsField key={narrowing.q} reviewing={reviewing} />
        </search>
      </details>
      <Only reviewing={reviewing} />
    </>
  );
}

const figures = new Intl.NumberFormat('en-GB');

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
            {narrowing.tab !== 'decided' && countOf(kind) > 0 && ` (${figures.format(countOf(kind))})`}
          </option>
        ))}
      </select>
    </div>
  );
}

function WordsField({ reviewing }: { reviewing: Reviewing }) {
  const [q, setQ] = useState(reviewing.state.narrowing.q);
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

function Only({ reviewing }: { reviewing: Reviewing }) {
  const { officer, giver } = reviewing.state.narrowing;
  if (officer === null && giver === null) return null;
  const said =
    officer === null
      ? fill(reviewWords.only.giver, { giver: giver ?? '' })
      : fill(reviewWords.only.officer, { name: officer.name });
  return (
    <p class="only">
      <span dir="auto">{said}</span>
      <button
        type="button"
        class="quiet"
        onClick={() => void reviewing.narrow({ officer: null, giver: null })}
      >
        {reviewWords.only.remove}
      </button>
    </p>
  );
}
