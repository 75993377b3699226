import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { changeGuard } from '../background/guard-keeper.ts';
import type { InForce } from '../desk/in-force.ts';
import { type GuardSettings, guardSettingsKey, guardSettingsOf } from '../settings/guard-settings.ts';
import { sites } from '../sites/index.ts';
import { optionsWords as words } from './words.ts';

/** On which sites Probity asks. */
export function SitesPart({ settings: { values } }: { settings: InForce }) {
  const guard = useGuard();
  if (guard === null) return null;
  const isLocked = !values.switchOffSites;
  return (
    <section class="sheet" aria-labelledby="sites-heading">
      <h2 id="sites-heading">{words.sites.heading}</h2>
      <p class="small">{isLocked ? words.sites.locked : words.sites.hint}</p>
      <ul class="sites">
        {sites.map(({ id, name, hosts }) => {
          const off = guard.off[id];
          const byOrganisation = off?.by === 'organisation';
          const noHosts = hosts.length === 0 && (guard.hosts[id] ?? []).length === 0;
          return (
            <li key={id}>
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
        })}
      </ul>
    </section>
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
