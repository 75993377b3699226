import type { Language } from '#core/language.ts';
import type { Organisation } from '#core/party/party.ts';
import type { Code } from '#core/policy/code.ts';
import { type Profile, plainProfile } from '#core/policy/situation.ts';
import type { SignalId } from '#core/signals/ids.ts';
import type { MailSite } from '../mail-sites/mail-site.ts';
import type { Site } from '../sites/site.ts';

/** Who switched the guard off on a site. */
export type OffBy = 'you' | 'organisation';

/** The employer, as far as a post needs to know it. */
export interface PostingOrganisation extends Organisation {
  /** Handles and names that the council posts under, with or without `@`. */
  handles: readonly string[];
}

/** All that pages must be told. Kept by the background in `storage.local`, checked there; the guard only reads. */
export interface GuardSettings {
  organisation: PostingOrganisation | null;
  profile: Profile;
  /** The code of conduct in force; null until one is chosen. */
  code: Code | null;
  /** By site: from when it is off no longer (milliseconds since 1970), or null for good. */
  off: Readonly<Record<string, { by: OffBy; until: number | null }>>;
  /** By site: host names beyond those it ships with, such as those of Mastodon servers. */
  hosts: Readonly<Record<string, readonly string[]>>;
  /** Corrected sites that the organisation serves; each counts where its version is higher. */
  repairs: readonly Site[];
  /** The same of sites on which mail is read. */
  mailRepairs: readonly MailSite[];
  /** In which language it speaks; null for the browser's own. */
  language: Language | null;
  /** Signals whose posts are not let out: the organisation's choice. */
  blocking: readonly SignalId[];
  /** Whether a quiet mark stands by the composer while a draft would prompt. */
  mark: boolean;
}

/** The name under which the settings lie in `storage.local`. */
export const guardSettingsKey = 'guard';

export const plainGuardSettings: GuardSettings = {
  organisation: null,
  profile: plainProfile,
  code: null,
  off: {},
  hosts: {},
  repairs: [],
  mailRepairs: [],
  language: null,
  blocking: [],
  mark: false,
};

/** Before the organisation has said who it is. */
const nobody: Organisation = { name: '', domains: [], memberDomains: [] };

/** The employer by whom drafts are judged. */
export function employerIn({ organisation }: GuardSettings): Organisation {
  return organisation ?? nobody;
}

/** Who has switched Probity off on a site, for good or for now; null where nobody has. */
export function offBy({ off }: GuardSettings, site: string): OffBy | null {
  const entry = off[site];
  return entry && (entry.until === null || entry.until > Date.now()) ? entry.by : null;
}

/** Settings as kept, with what they leave out as it is by default. */
export function guardSettingsOf(kept: unknown): GuardSettings {
  return typeof kept === 'object' && kept !== null ? { ...plainGuardSettings, ...kept } : plainGuardSettings;
}
