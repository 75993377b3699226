import { useEffect, useState } from 'preact/hooks';
import type { Code } from '#core/policy/code.ts';
import { loadCode } from '#core/policy/compile.ts';
import { fill } from '#core/ui/noticed.ts';
import type { ListedPack } from '#register/packs/store.ts';
import { inFull } from '#register/publish/vocabulary.ts';
import type { Answered } from '../ask.ts';
import { Failed } from '../frame.tsx';
import type { Desk } from '../pages.tsx';
import type { Settled } from '../settled.ts';
import { addressOf, Step, useSearch } from '../shell-address.tsx';
import { readTagged, type Tagged } from '../tagged.ts';
import { words as all } from '../words.ts';
import { ChangesView } from './changes-view.tsx';
import { CoverageView } from './coverage-view.tsx';
import { SituationView } from './situation-view.tsx';
import { TextView } from './text-view.tsx';
import { VersionView } from './version-view.tsx';
import { WordingView } from './wording-view.tsx';
import { codeWords as words } from './words.ts';

const views = ['coverage', 'wording', 'changes', 'bring-in', 'situation', 'text'] as const;

/** One version of a code of conduct, opened. */
export interface OpenPack {
  listed: ListedPack;
  code: Code;
  tag: string;
}

export interface ViewProps {
  desk: Desk;
  pack: OpenPack;
  /** All versions of the code, the oldest first. */
  versions: readonly ListedPack[];
  onChanged: () => Promise<void>;
}

export const packPath = ({ code, version }: Pick<ListedPack, 'code' | 'version'>) =>
  `/api/packs/${encodeURIComponent(code)}/${encodeURIComponent(version)}`;

/** The code of conduct that officers are advised by, in all its versions. */
export function CodesPage(desk: Desk) {
  const [answered, setAnswered] = useState<Answered<{ packs: ListedPack[]; code: string }> | null>(null);
  const [pack, setPack] = useState<Answered<OpenPack> | null>(null);
  const search = useSearch();
  const view = views.find((one) => one === search.get('view')) ?? 'coverage';
  const load = () => loadList(desk).then(setAnswered);
  useEffect(() => void load(), []);

  const { packs = [], code = '' } = answered?.value ?? {};
  const versions = packs.filter((one) => one.code === code);
  const wanted = search.get('version');
  const listed =
    versions.find(({ version }) => version === wanted) ??
    versions.find(({ inForce }) => inForce) ??
    versions[0];
  const digest = listed?.digest;
  useEffect(() => {
    let wanted = true;
    if (listed !== undefined) void openPack(desk, listed).then((opened) => wanted && setPack(opened));
    return () => {
      wanted = false;
    };
  }, [digest]);

  if (answered === null) return <p role="status">{all.loading}</p>;
  if (answered.fault) return <Failed fault={answered.fault} />;
  if (listed === undefined) return <p class="nothing">{words.none}</p>;
  return (
    <div class="codes">
      <h1>{words.title}</h1>
      <p class="lead">{words.lead}</p>
      <ul class="versions" aria-label={words.versions}>
        {versions.map((one) => (
          <Version key={one.version} pack={one} isCurrent={one === listed} view={view} />
        ))}
      </ul>
      <nav class="tabs" aria-label={words.views}>
        {views.map((one) => (
          <Step
            key={one}
            href={addressOf('/codes', { version: wanted ?? undefined, view: one === 'coverage' ? '' : one })}
            current={one === view}
          >
            {words.tabs[one]}
          </Step>
        ))}
      </nav>
      {pack === null && <p role="status">{all.loading}</p>}
      {pack?.fault && <Failed fault={pack.fault} isPart />}
      {pack?.value && (
        <View key={view} view={view} desk={desk} pack={pack.value} versions={versions} onChanged={load} />
      )}
    </div>
  );
}

function View({ view, ...props }: ViewProps & { view: (typeof views)[number] }) {
  switch (view) {
    case 'wording':
      return <WordingView {...props} />;
    case 'changes':
      return <ChangesView {...props} />;
    case 'bring-in':
      return <VersionView {...props} />;
    case 'situation':
      return <SituationView {...props} />;
    case 'text':
      return <TextView {...props} />;
    default:
      return <CoverageView {...props} />;
  }
}

function Version({ pack, isCurrent, view }: { pack: ListedPack; isCurrent: boolean; view: string }) {
  const { version, title, inForce, inForceFrom, official } = pack;
  const begins =
    inForceFrom === null
      ? words.always
      : fill(inForce ? words.since : words.from, { day: inFull(inForceFrom) });
  return (
    <li>
      <Step
        href={addressOf('/codes', { version, view: view === 'coverage' ? '' : view })}
        current={isCurrent}
        class="version"
      >
        <b>{fill(words.version, { version })}</b>
        {inForce && <span class="badge">{words.inForce}</span>}
        <span>{title}</span>
        <small>{begins}</small>
        {!official && <small>{words.notOfficial}</small>}
      </Step>
    </li>
  );
}

async function loadList(desk: Desk): Promise<Answered<{ packs: ListedPack[]; code: string }>> {
  const [packs, settled] = await Promise.all([
    desk.ask<{ packs: ListedPack[] }>('/api/packs'),
    desk.ask<Settled>('/api/settings'),
  ]);
  if (packs.fault) return packs;
  if (settled.fault) return settled;
  return { value: { packs: packs.value.packs, code: settled.value.code }, fault: null };
}

/** Loads one version, as officers' programs do. */
export async function openPack(desk: Desk, listed: ListedPack): Promise<Answered<OpenPack>> {
  const { value, fault }: Answered<Tagged<unknown>> = await readTagged(desk, packPath(listed));
  if (fault) return { value: null, fault };
  return { value: { listed, code: loadCode(value.value), tag: value.tag }, fault: null };
}
