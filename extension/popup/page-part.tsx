import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { momentInWords } from '#core/ui/moment.ts';
import { fill } from '#core/ui/noticed.ts';
import { changeGuard } from '../background/guard-keeper.ts';
import type { BrokenNote, PageNote } from '../background/page-log.ts';
import { localDay } from '../desk/local-day.ts';
import { openMail } from '../desk/open-mail.ts';
import { everySite } from '../every-site.ts';
import type { GuardSettings } from '../settings/guard-settings.ts';
import type { Settings } from '../settings/settings.ts';
import { popupWords as words } from './words.ts';

export interface PagePartProps {
  page: PageNote | null;
  broken: BrokenNote | null;
  guard: GuardSettings;
  /** What the organisation lets officers do. */
  may: Pick<Settings, 'pauseForAnHour' | 'switchOffSites'>;
  supportAddress: string | null;
}

const hourMilliseconds = 60 * 60_000;

/** What Probity does on the page in front, and what the officer can do about it. */
export function PagePart({ page, broken, guard, may, supportAddress }: PagePartProps) {
  const site = page === null ? '' : nameOf(page.site);
  const said = page === null ? words.elsewhere : words.states[page.state];
  return (
    <section class="page" data-state={page?.state ?? 'elsewhere'} aria-labelledby="page-heading">
      <p class="small">{words.page}</p>
      <h1 id="page-heading">{said.heading}</h1>
      <p>
        {fill(said.sentence, { site })} {page && <Until page={page} guard={guard} />}
      </p>
      {page && <Switches page={page} site={site} may={may} />}
      {page && broken && <Report site={page.site} version={broken.version} supportAddress={supportAddress} />}
    </section>
  );
}

export function nameOf(site: string): string {
  return everySite.find(({ id }) => id === site)?.name ?? site;
}

function Until({ page, guard }: { page: PageNote; guard: GuardSettings }) {
  const until = guard.off[page.site]?.until ?? null;
  if (page.state !== 'off-by-you' || until === null) return null;
  const time = momentInWords(new Date(until).toISOString(), localDay(new Date()));
  return <>{fill(words.until, { time })}</>;
}

interface SwitchesProps extends Pick<PagePartProps, 'may'> {
  page: PageNote;
  site: string;
}

function Switches({ page, site, may }: SwitchesProps) {
  const { state, site: id } = page;
  if (state === 'off-by-organisation') return null;
  if (state === 'off-by-you') {
    return (
      <div class="row">
        <button type="button" onClick={() => void switchOn(id)}>
          {words.on}
        </button>
      </div>
    );
  }
  if (!may.pauseForAnHour && !may.switchOffSites) return null;
  return (
    <div class="row">
      {may.pauseForAnHour && (
        <button type="button" onClick={() => void switchOff(id, Date.now() + hourMilliseconds)}>
          {words.offHour}
        </button>
      )}
      {may.switchOffSites && (
        <button type="button" onClick={() => void switchOff(id, null)}>
          {fill(words.offSite, { site })}
        </button>
      )}
    </div>
  );
}

async function switchOff(site: string, until: number | null): Promise<void> {
  await changeGuard(({ off }) => ({ off: { ...off, [site]: { by: 'you', until } } }));
  await askAgain();
}

async function switchOn(site: string): Promise<void> {
  await changeGuard(({ off: { [site]: _, ...off } }) => ({ off }));
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
