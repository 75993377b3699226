import { plainSending, type Sending } from '#core/sending/sending.ts';
import { isReadOn, isWrittenOn } from '../every-site.ts';
import type { ServedRepairs } from '../repairs/served.ts';
import type { GuardSettings, PostingOrganisation } from './guard-settings.ts';
import type { Settings } from './settings.ts';

type Off = GuardSettings['off'];

/** What the guard is told of the settings. Code and profile come from the officer's desk. */
export function guardPartOf(
  settings: Settings,
  repairs: ServedRepairs | null,
  offBefore: Off,
): Partial<GuardSettings> {
  return {
    organisation: organisationOf(settings),
    off: offNow(settings, repairs, offBefore),
    hosts: { mastodon: settings.mastodonHosts },
    repairs: repairs?.sites.filter(isWrittenOn) ?? [],
    mailRepairs: repairs?.sites.filter(isReadOn) ?? [],
    language: settings.language,
    blocking: settings.blocking,
    mark: settings.mark,
  };
}

/** The employer as judging knows it; null where nobody has said. */
export function organisationOf(settings: Settings): PostingOrganisation | null {
  const { organisationName, domains, memberDomains, handles, levels } = settings;
  if (organisationName === null && domains.length === 0 && handles.length === 0) return null;
  return {
    name: organisationName ?? '',
    domains: [...domains],
    memberDomains: [...memberDomains],
    handles,
    levels,
  };
}

/** What the organisation chose of the moment of sending. */
export function sendingOf({ sendingMode, sendingAlerts, sendingReason }: Settings): Sending {
  return { ...plainSending, mode: sendingMode, alerts: sendingAlerts, reason: sendingReason };
}

/** The organisation's word counts over the officer's, and what officers may no longer do is taken back. */
function offNow({ sitesOff, ...settings }: Settings, repairs: ServedRepairs | null, before: Off): Off {
  const own = Object.entries(before).filter(
    ([, { by, until }]) =>
      by === 'you' && (until === null ? settings.switchOffSites : settings.pauseForAnHour),
  );
  const organisations = [...sitesOff, ...(repairs?.off ?? [])];
  return {
    ...Object.fromEntries(own),
    ...Object.fromEntries(organisations.map((site) => [site, { by: 'organisation' as const, until: null }])),
  };
}
