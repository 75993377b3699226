import { browser } from 'wxt/browser';

/** The registration of the guard on servers that the manifest does not know. */
const registration = 'named-hosts';

/**
 * Guards servers that settings name, as far as the officer has allowed it: the manifest asks for none of them.
 * Pages that stand open are guarded once they are loaded anew.
 */
export async function guardNamedHosts(hosts: readonly string[]): Promise<void> {
  const guard = shippedGuard();
  if (guard === null) return;
  const wanted = hosts.map(patternOf).filter((pattern) => !guard.matches.includes(pattern));
  const allowed = await Promise.all(
    wanted.map((origin) => browser.permissions.contains({ origins: [origin] })),
  );
  const matches = wanted.filter((_, at) => allowed[at]);
  const [before] = await browser.scripting.getRegisteredContentScripts({ ids: [registration] });
  if (String(before?.matches ?? []) === String(matches)) return;
  if (before) await browser.scripting.unregisterContentScripts({ ids: [registration] });
  if (matches.length === 0) return;
  await browser.scripting.registerContentScripts([
    { ...guard, id: registration, matches, persistAcrossSessions: true },
  ]);
}

/** Those of the named servers that Probity may not stand beside yet: the officer has to allow each once. */
export async function hostsToAllow(hosts: readonly string[]): Promise<string[]> {
  const known = shippedGuard()?.matches ?? [];
  const allowed = await Promise.all(
    hosts.map(
      async (host) =>
        known.includes(patternOf(host)) || browser.permissions.contains({ origins: [patternOf(host)] }),
    ),
  );
  return hosts.filter((_, at) => !allowed[at]);
}

/** Has the browser ask the officer. Only from a press: browsers refuse it otherwise. */
export function askForHosts(hosts: readonly string[]): Promise<boolean> {
  return browser.permissions.request({ origins: hosts.map(patternOf) });
}

function patternOf(host: string): string {
  return `https://${host}/*`;
}

interface ShippedScript {
  js?: string[];
  matches?: string[];
}

/** The guard as the manifest has it, so that it runs elsewhere just as there. */
function shippedGuard() {
  const scripts: readonly ShippedScript[] = browser.runtime.getManifest().content_scripts ?? [];
  const guard = scripts.find(({ js }) => js?.some((file) => file.endsWith('guard.js')));
  if (guard === undefined) return null;
  return {
    js: guard.js ?? [],
    matches: guard.matches ?? [],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_start' as const,
  };
}
