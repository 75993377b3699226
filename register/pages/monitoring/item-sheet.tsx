import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { giverKey } from '#core/declaration/giver.ts';
import { sentenceOf } from '#core/declaration/sentence.ts';
import { shownName } from '#core/party/shown-name.ts';
import { fill } from '#core/ui/noticed.ts';
import { useBackByKey } from '#core/ui/review/back-by-key.ts';
import { BackgroundPart } from '#core/ui/review/background-part.tsx';
import { Decide } from '#core/ui/review/decide.tsx';
import { Files } from '#core/ui/review/files.tsx';
import { CodeSaid, Facts, Trail } from '#core/ui/review/item-parts.tsx';
import { Changed } from '#core/ui/review/item-screen.tsx';
import type { Looked } from '#core/ui/review/state.ts';
import { giverIn, type NameOf, standingOf } from '#core/ui/review/telling.ts';
import { useReviewing } from '#core/ui/review/use-reviewing.ts';
import { reviewWords } from '#core/ui/review/words.ts';
import type { Fault } from '../ask.ts';
import type { Deciding } from '../deciding/open-deciding.ts';
import { useDeciding } from '../deciding/use-deciding.ts';
import { Failed } from '../frame.tsx';
import type { Desk } from '../pages.tsx';
import { addressOf, goTo, Step } from '../shell-address.tsx';
import { words as pageWords } from '../words.ts';
import { save } from './save.ts';
import { monitoringWords } from './words.ts';

const words = monitoringWords.item;

interface ItemSheetProps {
  desk: Desk;
  id: string;
  /** The address of the list without it. */
  list: string;
}

/** One declaration beside the list, to read and to decide. Escape closes it. */
export function ItemSheet({ desk, id, list }: ItemSheetProps) {
  const deciding = useDeciding(desk);
  useBackByKey(() => goTo(list));
  return (
    <aside class="item" aria-label={words.label} aria-busy={deciding === null}>
      <p class="closes">
        <Step href={list}>{monitoringWords.close}</Step>
      </p>
      {deciding === null && <p role="status">{pageWords.loading}</p>}
      {deciding?.fault && <Failed fault={deciding.fault} isPart />}
      {deciding?.value && <Sheet desk={desk} deciding={deciding.value} id={id} list={list} />}
    </aside>
  );
}

/** Reads the declaration, and closes once something was decided: what can be taken back stands above the list. */
function Sheet({ desk, deciding, id, list }: ItemSheetProps & { deciding: Deciding }) {
  const { reviewing } = deciding;
  const { place, looked, notice } = useReviewing(reviewing);
  useEffect(() => {
    void reviewing.look(id);
    return reviewing.subscribe(() => reviewing.state.place.at === 'list' && goTo(list));
  }, [reviewing, id]);
  const isHere = place.at === 'item' && place.declaration === id;
  return (
    <>
      <div role="alert" class={notice === null ? undefined : 'warned'}>
        {notice !== null && <p>{notice}</p>}
      </div>
      {isHere && looked !== null && <Item desk={desk} deciding={deciding} looked={looked} />}
      {!(isHere && looked) && notice === null && <p role="status">{pageWords.loading}</p>}
    </>
  );
}

/** It takes the focus as it opens. */
function Item({
  desk,
  deciding: { reviewing, me },
  looked,
}: {
  desk: Desk;
  deciding: Deciding;
  looked: Looked;
}) {
  const { whole, code, background } = looked;
  const { declaration } = whole;
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  const people = typeof background === 'string' ? [] : background.people;
  const nameOf: NameOf = (id) =>
    id === me.person ? reviewWords.you : (people.find((person) => person.id === id)?.name ?? null);
  const officer = shownName(nameOf(declaration.officer) ?? monitoringWords.somebody);
  const today = reviewing.parts.today();
  const isGone = background !== 'reading' && code.version !== declaration.code.version;
  return (
    <>
      <h2 ref={heading} tabIndex={-1}>
        {sentenceOf(declaration, officer)}
      </h2>
      <Changed reviewing={reviewing} declaration={declaration.id} />
      <p class="small">{standingOf(declaration, code, today, nameOf)}</p>
      {isGone ? <p class="small">{words.codeGone}</p> : <CodeSaid declaration={declaration} code={code} />}
      <Decide key={declaration.version} reviewing={reviewing} looked={looked} me={me} officer={officer} />
      <Facts declaration={declaration} code={code} today={today} officer={officer} />
      <BackgroundPart looked={looked} officer={officer} />
      <Files reviewing={reviewing} attachments={whole.attachments} />
      <Trail whole={whole} code={code} today={today} nameOf={nameOf} />
      <Evidence desk={desk} id={declaration.id} />
      <Further looked={looked} officer={officer} />
    </>
  );
}

function Evidence({ desk, id }: { desk: Desk; id: string }) {
  const [told, setTold] = useState<Fault | 'saved' | null>(null);
  const take = async () => setTold((await save(desk, `/api/declarations/${id}/evidence`)) ?? 'saved');
  return (
    <section class="part">
      <button type="button" onClick={() => void take()}>
        {words.evidence}
      </button>
      <p class="small">{words.evidenceHint}</p>
      <p role="status" class={told === 'saved' ? undefined : 'urgent'}>
        {told === 'saved' ? words.taken : told?.sentence}
      </p>
    </section>
  );
}

function Further({ looked: { whole }, officer }: { looked: Looked; officer: string }) {
  const { declaration } = whole;
  const giver = giverIn(declaration);
  const key = giverKey(declaration.facts.giver);
  return (
    <p class="further-links">
      <a href={addressOf('/people', { person: declaration.officer })}>
        {fill(words.person, { name: officer })}
      </a>
      {giver !== null && key !== null && (
        <a href={addressOf('/givers', { giver: key })}>{fill(words.giver, { giver })}</a>
      )}
    </p>
  );
}
