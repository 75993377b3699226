import { useEffect, useRef, useState } from 'preact/hooks';
import { giverKey } from '#core/declaration/giver.ts';
import { sentenceOf } from '#core/declaration/sentence.ts';
import { shownName } from '#core/party/shown-name.ts';
import type { Code } from '#core/policy/code.ts';
import { loadCode } from '#core/policy/compile.ts';
import type { Whole } from '#core/register/port.ts';
import type { Background } from '#core/register/review/port.ts';
import { fill } from '#core/ui/noticed.ts';
import { BackgroundPart } from '#core/ui/review/background-part.tsx';
import { CodeSaid, Facts, Trail } from '#core/ui/review/item-parts.tsx';
import { giverIn, standingOf } from '#core/ui/review/telling.ts';
import type { Answered, Fault } from '../ask.ts';
import { Failed } from '../frame.tsx';
import type { Desk } from '../pages.tsx';
import { addressOf, goTo, Step } from '../shell-address.tsx';
import { words as pageWords } from '../words.ts';
import { save } from './save.ts';
import { monitoringWords } from './words.ts';

const words = monitoringWords.item;

interface Opened {
  whole: Whole;
  /** Null where the register has no such version. */
  code: Code | null;
  background: Background | 'failed';
}

interface ItemSheetProps {
  desk: Desk;
  id: string;
  /** The address of the list without it. */
  list: string;
}

/** One declaration beside the list. It takes the focus as it opens; Escape closes it. */
export function ItemSheet({ desk, id, list }: ItemSheetProps) {
  const [opened, setOpened] = useState<Answered<Opened> | null>(null);
  const { ask } = desk;
  const sheet = useRef<HTMLElement>(null);
  useEffect(() => {
    let wanted = true;
    void open(ask, id).then((answer) => wanted && setOpened(answer));
    return () => {
      wanted = false;
    };
  }, [ask, id]);
  const isThere = opened !== null;
  useEffect(() => {
    if (isThere) sheet.current?.querySelector<HTMLElement>('h1, h2')?.focus();
  }, [isThere]);
  return (
    <aside
      ref={sheet}
      class="item"
      aria-label={words.label}
      aria-busy={opened === null}
      onKeyDown={({ key }) => key === 'Escape' && goTo(list)}
    >
      <p class="closes">
        <Step href={list}>{monitoringWords.close}</Step>
      </p>
      {opened === null && <p role="status">{pageWords.loading}</p>}
      {opened?.fault && <Failed fault={opened.fault} />}
      {opened?.value && <Item desk={desk} {...opened.value} />}
    </aside>
  );
}

/** Reads a declaration, what stands around it, and the code as it spoke. */
async function open(ask: Desk['ask'], id: string): Promise<Answered<Opened>> {
  const path = `/api/declarations/${encodeURIComponent(id)}`;
  const [whole, background] = await Promise.all([ask<Whole>(path), ask<Background>(`${path}/background`)]);
  if (whole.fault) return whole;
  const { id: code, version } = whole.value.declaration.code;
  const pack = await ask<unknown>(`/api/packs/${encodeURIComponent(code)}/${encodeURIComponent(version)}`);
  return {
    value: {
      whole: whole.value,
      code: pack.fault ? null : loadCode(pack.value),
      background: background.fault ? 'failed' : background.value,
    },
    fault: null,
  };
}

function Item({ desk, whole, code, background }: Opened & { desk: Desk }) {
  const { declaration } = whole;
  const people = background === 'failed' ? [] : background.people;
  const nameOf = (id: string) => people.find((person) => person.id === id)?.name ?? null;
  const officer = shownName(nameOf(declaration.officer) ?? monitoringWords.somebody);
  const today = new Date().toISOString().slice(0, 10);
  return (
    <>
      <h2 tabIndex={-1}>{sentenceOf(declaration, officer)}</h2>
      {code === null ? (
        <p class="small">{words.codeGone}</p>
      ) : (
        <>
          <p class="small">{standingOf(declaration, code, today, nameOf)}</p>
          <CodeSaid declaration={declaration} code={code} />
          <Facts declaration={declaration} code={code} today={today} officer={officer} />
          <BackgroundPart looked={{ whole, code, background }} officer={officer} />
        </>
      )}
      <FilesPart desk={desk} whole={whole} />
      {code !== null && <Trail whole={whole} code={code} today={today} nameOf={nameOf} />}
      <Evidence desk={desk} id={declaration.id} />
      <Further whole={whole} officer={officer} />
    </>
  );
}

function FilesPart({ desk, whole }: { desk: Desk; whole: Whole }) {
  const [fault, setFault] = useState<Fault | null>(null);
  if (whole.attachments.length === 0) return null;
  return (
    <section class="part" aria-labelledby="item-files">
      <h2 id="item-files">{words.files}</h2>
      <ul class="plain">
        {whole.attachments.map(({ id, name }) => (
          <li key={id}>
            <button
              type="button"
              class="quiet"
              onClick={() =>
                void save(desk, `/api/declarations/${whole.declaration.id}/attachments/${id}`).then(setFault)
              }
            >
              {fill(words.saveFile, { name })}
            </button>
          </li>
        ))}
      </ul>
      <p role="alert" class="urgent">
        {fault?.sentence}
      </p>
    </section>
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

function Further({ whole: { declaration }, officer }: { whole: Whole; officer: string }) {
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
