import type { JWK } from 'jose';
import { browser } from 'wxt/browser';
import { everySite } from '../every-site.ts';
import { readSettled } from '../settings/in-force.ts';
import type { Settings } from '../settings/settings.ts';
import { fetchServed } from './fetch-served.ts';
import { nothingServed, type Served, type ServedBy, servedKey } from './served.ts';
import { publicKeyIn } from './signed.ts';
import { takeRepairs, takeSettings } from './take.ts';
import { repairsWords } from './words.ts';

/** Which settings say where to look, and what to check it with. */
export type ServedFrom = Pick<Settings, 'settingsUrl' | 'repairsUrl' | 'signingKey'>;

/** What was taken last; nothing where that was elsewhere, or with another key. */
export async function readServed({ settingsUrl, repairsUrl, signingKey }: ServedFrom): Promise<Served> {
  const { [servedKey]: value } = await browser.storage.local.get(servedKey);
  const kept = { ...nothingServed, ...(value as Partial<Served> | undefined) };
  const isFrom = (by: ServedBy | null, url: string | null) => by?.url === url && by?.key === signingKey;
  return {
    ...kept,
    settings: isFrom(kept.settings, settingsUrl) ? kept.settings : null,
    repairs: isFrom(kept.repairs, repairsUrl) ? kept.repairs : null,
  };
}

/**
 * Looks for what the organisation serves, checks it and keeps it. What is not to be taken leaves what was taken before
 * in force, and is said in `faults`. Asks nobody where no address is set.
 */
export async function lookForServed(now: () => Date): Promise<void> {
  await navigator.locks.request('probity-served', async () => {
    const from = (await readSettled()).values;
    await browser.storage.local.set({ [servedKey]: await lookedFor(from, await readServed(from), now) });
  });
}

async function lookedFor(from: ServedFrom, before: Served, now: () => Date): Promise<Served> {
  const { settingsUrl, repairsUrl, signingKey } = from;
  if (settingsUrl === null && repairsUrl === null) return nothingServed;
  const looked = { ...before, lookedAt: now().toISOString() };
  if (signingKey === null) return { ...looked, faults: [repairsWords.noKey] };
  const key = await publicKeyIn(signingKey).catch(() => null);
  if (key === null) return { ...looked, faults: [repairsWords.wrongKey] };
  const faults: string[] = [];
  const take = <Taken extends ServedBy>(
    url: string | null,
    last: Taken | null,
    read: (text: string, key: JWK, by: ServedBy) => Promise<Taken>,
  ): Promise<Taken | null> => {
    if (url === null) return Promise.resolve(null);
    return fetchServed(url)
      .then((text) => read(text, key, { url, key: signingKey }))
      .catch((fault: Error) => {
        faults.push(fault.message);
        return last;
      });
  };
  const settings = await take(settingsUrl, before.settings, (text, key, by) =>
    takeSettings(text, key, by, before.settings),
  );
  const repairs = await take(repairsUrl, before.repairs, (text, key, by) =>
    takeRepairs(text, key, by, everySite, before.repairs),
  );
  return { ...looked, settings, repairs, faults };
}
