import type { ComponentChildren } from 'preact';
import { sentenceOf } from '#core/declaration/sentence.ts';
import { shownName } from '#core/party/shown-name.ts';
import type { Whole } from '#core/register/port.ts';
import { fill } from '#core/ui/noticed.ts';
import { useBackByKey } from '#core/ui/review/back-by-key.ts';
import { BackgroundPart } from '#core/ui/review/background-part.tsx';
import { Decide } from '#core/ui/review/decide.tsx';
import { Files } from '#core/ui/review/files.tsx';
import { CodeSaid, Facts, Trail } from '#core/ui/review/item-parts.tsx';
import { troubleIn } from '#core/ui/review/outgoing.ts';
import { troubleInWords } from '#core/ui/review/outgoing-strip.tsx';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import type { Looked, Reviewer } from '#core/ui/review/state.ts';
import { giverIn, type NameOf, standingOf } from '#core/ui/review/telling.ts';
import { reviewWords } from '#core/ui/review/words.ts';
import { Screen } from '#core/ui/screen.tsx';

export interface ItemScreenProps {
  reviewing: Reviewing;
  looked: Looked;
  me: Reviewer | null;
  notice: ComponentChildren;
}

/** One declaration as whoever decides sees it: what happened, what the code says, the decision, and all beneath. */
export function ItemScreen({ reviewing, looked, me, notice }: ItemScreenProps) {
  const { whole, code } = looked;
  const { declaration } = whole;
  const today = reviewing.parts.today();
  const nameOf = namesIn(looked, reviewing, me);
  const officer = shownName(nameOf(declaration.officer) ?? reviewWords.somebody);
  useBackByKey(() => reviewing.back());
  return (
    <Screen
      title={sentenceOf(declaration, officer)}
      back={{ label: reviewWords.back, onBack: () => reviewing.back() }}
    >
      {notice}
      <Changed reviewing={reviewing} declaration={declaration.id} />
      <p class="small">{standingOf(declaration, code, today, nameOf)}</p>
      <CodeSaid declaration={declaration} code={code} />
      <Decide key={declaration.version} reviewing={reviewing} looked={looked} me={me} officer={officer} />
      <Facts declaration={declaration} code={code} today={today} officer={officer} />
      <BackgroundPart looked={looked} officer={officer} />
      <Files reviewing={reviewing} attachments={whole.attachments} />
      <Trail whole={whole} code={code} today={today} nameOf={nameOf} />
      <MoreBy reviewing={reviewing} declaration={declaration} officer={officer} />
    </Screen>
  );
}

/** Somebody changed it after the reviewer decided: this is how it stands, and the decision waits for their word. */
export function Changed({ reviewing, declaration }: { reviewing: Reviewing; declaration: string }) {
  const [trouble] = troubleIn(reviewing.state.outgoing).filter(
    ({ entry }) => entry.declaration === declaration,
  );
  if (trouble === undefined) return null;
  const { entry } = trouble;
  return (
    <section class="warned" role="status">
      <p>{troubleInWords(entry)}</p>
      <div class="row">
        {entry.state === 'changed' && (
          <button type="button" onClick={() => void reviewing.insist(entry.id)}>
            {reviewWords.trouble.insist}
          </button>
        )}
        <button type="button" onClick={() => void reviewing.drop([entry.id])}>
          {reviewWords.trouble.leave}
        </button>
      </div>
    </section>
  );
}

function namesIn({ background }: Looked, reviewing: Reviewing, me: Reviewer | null): NameOf {
  const told = typeof background === 'string' ? [] : background.people;
  return (person) => {
    if (person === me?.person) return reviewWords.you;
    const row = reviewing.state.rows?.find(({ officer }) => officer.id === person);
    return told.find(({ id }) => id === person)?.name ?? row?.officer.name ?? null;
  };
}

interface MoreByProps {
  reviewing: Reviewing;
  declaration: Whole['declaration'];
  officer: string;
}

function MoreBy({ reviewing, declaration, officer }: MoreByProps) {
  const giver = giverIn(declaration);
  const { moreBy } = reviewWords;
  return (
    <div class="quiets">
      <button
        type="button"
        class="quiet"
        onClick={() =>
          void reviewing.narrow({ officer: { id: declaration.officer, name: officer }, giver: null })
        }
      >
        {fill(moreBy.officer, { name: officer })}
      </button>
      {giver !== null && (
        <button type="button" class="quiet" onClick={() => void reviewing.narrow({ officer: null, giver })}>
          {fill(moreBy.giver, { giver })}
        </button>
      )}
    </div>
  );
}
