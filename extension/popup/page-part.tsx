import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { momentInWords } from '#core/ui/moment.ts';
import { fill } from '#core/ui/noticed.ts';
import { changeGuard } from '../background/guard-keeper.ts';
import type { BrokenNote, PageNote } from '../background/page-log.ts';
import { localDay } from '../desk/local-day.ts';
import { openMail } from '../desk/open-mail.ts';
import { everySite } from '../every-site.ts';
import type { PageState } from '../messages.ts';
import { type GuardSettings, offBy } from '../settings/guard-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { popupWords as words } from './words.ts';

export interface PagePartProps {
  page: PageNote | null;
  /** The sites on whose page what is opened is read. */
  reads: readonly string[];
  broken: BrokenNote | null;
  guard: GuardSettings;
  /** What the organisation lets officers do. */
  may: Pick<Settings, 'pauseForAnHour' | 'switchOffSites'>;
  supportAddress: string | null;
}

const hourMilliseconds = 60 * 60_000;

/** What Probity does on the page in front, and what the officer can do about it. */
export function PagePart({ page, reads, broken, guard, may, supportAddress }: PagePartProps) {
  const sites = [...(page ? [page.site] : []), ...reads];
  const [first] = sites;
  const site = first === undefined ? '' : nameOf(first);
  const state = page?.state ?? stateOf(first, guard);
  const said = saidOf(state);
  const readsToo = page !== null && reads.some((each) => offBy(guard, each) === null);
  return (
    <section class="page" data-state={state} aria-labelledby="page-heading">
      <p class="small">{words.page}</p>
      <h1 id="page-heading">{said.heading}</h1>
      <p>
        {fill(said.sentence, { site })} {first !== undefined && <Until site={first} guard={guard} />}
      </p>
      {readsToo && <p>{words.reading.too}</p>}
      {sites.length > 0 && <Switches sites={sites} state={state} name={site} may={may} />}
      {page && broken && <Report site={page.site} version={broken.version} supportAddress={supportAddress} />}
    </section>
  );
}

/** What a page is to Probity: beside what the guard says, one that is only read. */
type Shown = PageState | 'reading' | 'elsewhere';

function stateOf(site: string | undefined, guard: GuardSettings): Shown {
  if (site === undefined) return 'elsewhere';
  const by = offBy(guard, site);
  return by === null ? 'reading' : `off-by-${by}`;
}

function saidOf(state: Shown): { heading: string; sentence: string } {
  return state === 'reading' || state === 'elsewhere' ? words[state] : words.states[state];
}

export function nameOf(site: string): string {
  return everySite.find(({ id }) => id === site)?.name ?? site;
}

function Until({ site, guard }: { site: string; guard: GuardSettings }) {
  const until = guard.off[site]?.until ?? null;
  if (until === null || offBy(guard, site) !== 'you') return null;
  const time = momentInWords(new Date(until).toISOString(), localDay(new Date()));
  return <>{fill(words.until, { time })}</>;
}

interface SwitchesProps extends Pick<PagePartProps, 'may'> {
  /** All that stand beside this page: those who ask and those who read are switched together. */
  sites: readonly string[];
  state: Shown;
  name: string;
}

function Switches({ sites, state, name, may }: SwitchesProps) {
  if (state === 'off-by-organisation') return null;
  if (state === 'off-by-you') {
    return (
      <div class="row">
        <button type="button" onClick={() => void switchOn(sites)}>
          {words.on}
        </button>
      </div>
    );
  }
  if (!may.pauseForAnHour && !may.switchOffSites) return null;
  return (
    <div class="row">
      {may.pauseForAnHour && (
        <button type="button" onClick={() => void switchOff(sites, Date.now() + hourMilliseconds)}>
          {words.offHour}
        </button>
      )}
      {may.switchOffSites && (
        <button type="button" onClick={() => void switchOff(sites, null)}>
          {fill(words.offSite, { site: name })}
        </button>
      )}
    </div>
  );
}

/** What the organisation has switched off stays so. */
async function switchOff(sites: readonly string[], until: number | null): Promise<void> {
  await changeGuard(({ off }) => {
    const own = sites.filter((site) => off[site]?.by !== 'organisation');
    return { off: { ...off, ...Object.fromEntries(own.map((site) => [site, { by: 'you', until }])) } };
  });
  await askAgain();
}

async function switchOn(sites: readonly string[]): Promise<void> {
  await changeGuard(({ off }) => ({
    off: Object.fromEntries(
      Object.entries(off).filter(([site, { by }]) => by === 'organisation' || !sites.includes(site)),
    ),
  }));
  await askAgain();
}

/** The guard follows its settings by itself; how things stand it tells when asked. */
async function askAgain(): Promise<void> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  await browser.tabs.sendMessage(tab.id, { type: 'tell-state' }, { frameId: 0 }).catch(() => undefined);
}

interface ReportProps {
  site: string;
  version: number;
  supportAddress: string | null;
}

/** Shows all that a report would hold before anything is done with it. */
function Report({ site, version, supportAddress }: ReportProps) {
  const [isOpen, setOpen] = useState(false);
  const [isCopied, setCopied] = useState(false);
  const said = words.report;
  const product = browser.runtime.getManifest().version;
  const line = fill(said.line, { site, version: String(version), product });
  if (!isOpen) {
    return (
      <button type="button" class="quiet" onClick={() => setOpen(true)}>
        {said.open}
      </button>
    );
  }
  return (
    <div class="card">
      <p class="reported">{line}</p>
      <p class="small">{said.what}</p>
      <div class="row">
        {supportAddress !== null && (
          <button
            type="button"
            onClick={() =>
              void openMail({ to: [supportAddress], subject: fill(said.subject, { site }), text: line })
            }
          >
            {said.mail}
          </button>
        )}
        <button
          type="button"
          onClick={() => void navigator.clipboard.writeText(line).then(() => setCopied(true))}
        >
          {said.copy}
        </button>
      </div>
      <p class="small" role="status">
        {isCopied && said.copied}
      </p>
    </div>
  );
}
