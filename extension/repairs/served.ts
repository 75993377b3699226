import type { SiteFile } from '../every-site.ts';
import type { RepairNote } from './repair-sites.ts';

/** Where it was taken from: what comes from elsewhere, or by another key, counts versions anew. */
export interface ServedBy {
  url: string;
  key: string;
}

/** Corrected sites, as taken last. */
export interface ServedRepairs extends ServedBy {
  version: number;
  /** Only those that were corrected. */
  sites: SiteFile[];
  off: string[];
  notes: RepairNote[];
}

/** The organisation's settings, as taken last; read with the others. */
export interface ServedSettings extends ServedBy {
  version: number;
  values: unknown;
}

/** Everything that the organisation serves, as the background keeps it in `storage.local`. */
export interface Served {
  settings: ServedSettings | null;
  repairs: ServedRepairs | null;
  /** When it was last looked for, ISO 8601; null where there is nothing to look for. */
  lookedAt: string | null;
  /** Why something was not taken, as sentences. */
  faults: string[];
}

export const servedKey = 'served';

export const nothingServed: Served = { settings: null, repairs: null, lookedAt: null, faults: [] };
