import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { changeGuard } from '../background/guard-keeper.ts';
import type { InForce } from '../desk/in-force.ts';
import type { SiteFile } from '../every-site.ts';
import { composeSites } from '../mail-sites/compose/index.ts';
import { mailSites } from '../mail-sites/index.ts';
import { type GuardSettings, guardSettingsKey, guardSettingsOf } from '../settings/guard-settings.ts';
import { sites } from '../sites/index.ts';
import { optionsWords as words } from './words.ts';

/** What Probity does on sites, and where. */
const groups = { posts: sites, mail: composeSites, reading: mailSites };
type Group = keyof typeof groups;

/** On which sites Probity asks and reads. */
export function SitesPart({ settings: { values } }: { settings: InForce }) {
  const guard = useGuard();
  if (guard === null) return null;
  const isLocked = !values.switchOffSites;
  return (
    <section class="sheet" aria-labelledby="sites-heading">
      <h2 id="sites-heading">{words.sites.heading}</h2>
      <p class="small">{isLocked ? words.sites.locked : words.sites.hint}</p>
      {(['posts', 'mail', 'reading'] as const).map((group) => (
        <SiteGroup key={group} group={group} guard={guard} isLocked={isLocked} />
      ))}
    </section>
  );
}

function SiteGroup({ group, guard, isLocked }: { group: Group; guard: GuardSettings; isLocked: boolean }) {
  return (
    <fieldset class="field">
      <legend>{words.sites.groups[group]}</legend>
      <ul class="sites">
        {groups[group].map((site: SiteFile) => (
          <SiteSwitch key={site.id} site={site} guard={guard} isLocked={isLocked} />
        ))}
      </ul>
    </fieldset>
  );
}

function SiteSwitch({ site, guard, isLocked }: { site: SiteFile; guard: GuardSettings; isLocked: boolean }) {
  const { id, name, hosts } = site;
  const off = guard.off[id];
  const byOrganisation = off?.by === 'organisation';
  const noHosts = hosts.length === 0 && (guard.hosts[id] ?? []).length === 0;
  return (
    <li>
      <label class="choice">
        <input
          type="checkbox"
          checked={off === undefined}
          disabled={byOrganisation || isLocked}
          onChange={({ currentTarget }) => void keepSwitch(id, currentTarget.checked)}
        />
        {name}
      </label>
      {byOrganisation && <p class="small indented">{words.sites.off}</p>}
      {noHosts && <p class="small indented">{words.sites.hosts}</p>}
    </li>
  );
}

function keepSwitch(site: string, isOn: boolean): Promise<void> {
  return changeGuard(({ off }) => {
    const { [site]: _, ...others } = off;
    return { off: isOn ? others : { ...others, [site]: { by: 'you', until: null } } };
  });
}

/** What the guard is told, followed. */
function useGuard(): GuardSettings | null {
  const [guard, setGuard] = useState<GuardSettings | null>(null);
  useEffect(() => {
    const read = async () => {
      const { [guardSettingsKey]: kept } = await browser.storage.local.get(guardSettingsKey);
      setGuard(guardSettingsOf(kept));
    };
    const follow = (changes: Record<string, unknown>) => {
      if (guardSettingsKey in changes) void read();
    };
    void read();
    browser.storage.local.onChanged.addListener(follow);
    return () => browser.storage.local.onChanged.removeListener(follow);
  }, []);
  return guard;
}
