import type { Entry, EntryKind } from './entries.ts';
import { type Described, type SettingName, type Settings, settingNames, settings } from './settings.ts';

/** Where a value comes from. What comes first counts first. */
export const layers = ['policy', 'served', 'officer'] as const;
export type Layer = (typeof layers)[number];

/** Something in the settings that was left out, and why; `words.ts` has its sentence. */
export interface SettingFault {
  layer: Layer;
  /** Null where there is no setting of that name. */
  setting: SettingName | null;
  /** What was written, shortened. */
  entry: string;
  why: EntryKind | 'not-a-list' | 'not-a-table' | 'unknown' | 'not-yours' | 'not-served';
  /** Whether the setting's other entries count. */
  restCounts: boolean;
}

export interface ReadLayer {
  values: Partial<Settings>;
  faults: SettingFault[];
}

type Why = SettingFault['why'];
type Complain = (entry: unknown, why: Why, restCounts?: boolean) => void;

/** What is left out has no value, even where `null` is one. */
const leftOut = Symbol('left out');

const longestShown = 80;

/** Reads one layer of settings. What is wrong is left out and said; it never takes the rest with it. */
export function readLayer(written: unknown, layer: Layer): ReadLayer {
  const faults: SettingFault[] = [];
  const values: Record<string, unknown> = {};
  for (const [name, value] of entriesOf(parsed(written)) ?? []) {
    const setting = settingNames.find((known) => known === name) ?? null;
    const complain: Complain = (entry, why, restCounts = false) =>
      faults.push({ layer, setting, entry: shown(entry), why, restCounts });
    if (setting === null) complain(name, 'unknown');
    else if (layer === 'officer' && !settings[setting].officers) complain(name, 'not-yours');
    else if (layer === 'served' && !settings[setting].served) complain(name, 'not-served');
    else {
      const read = readValue(value, settings[setting], complain);
      if (read !== leftOut) values[setting] = read;
    }
  }
  return { values, faults };
}

function readValue(written: unknown, described: Described<unknown>, complain: Complain): unknown {
  const { form, entry } = described;
  if (form === 'one') return readEntry(written, entry, (text, why) => complain(text, why));
  const value = parsed(written);
  if (form === 'list') {
    if (!Array.isArray(value)) return refused(written, 'not-a-list', complain);
    return value
      .map((each: unknown) => readEntry(parsed(each), entry, (text, why) => complain(text, why, true)))
      .filter((each) => each !== leftOut);
  }
  const rows = entriesOf(value);
  if (rows === null) return refused(written, 'not-a-table', complain);
  const note: Complain = (text, why) => complain(text, why, true);
  const read = rows.map(([key, each]) => [readEntry(key, described.key, note), readEntry(each, entry, note)]);
  return Object.fromEntries(read.filter((row) => !row.includes(leftOut)));
}

function readEntry(written: unknown, { kind, schema }: Entry<unknown>, complain: Complain): unknown {
  const { success, data } = schema.safeParse(written);
  return success ? data : refused(written, kind, complain);
}

function refused(written: unknown, why: Why, complain: Complain): typeof leftOut {
  complain(written, why);
  return leftOut;
}

/** Group policy has text only, where elsewhere lists and tables stand: they are written as JSON there. */
function parsed(value: unknown): unknown {
  if (typeof value !== 'string' || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

function entriesOf(value: unknown): [string, unknown][] | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}

function shown(entry: unknown): string {
  const text = typeof entry === 'string' ? entry : (JSON.stringify(entry) ?? String(entry));
  return text.length > longestShown ? `${text.slice(0, longestShown - 1)}…` : text;
}
