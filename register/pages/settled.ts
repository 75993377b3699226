import { useEffect, useState } from 'preact/hooks';
import type { CouncilSettings } from '#register/council-settings.ts';
import type { Answered, Fault } from './ask.ts';
import type { Desk } from './pages.tsx';
import { put, readTagged, type Tagged } from './tagged.ts';

/** What the council has settled, with its name and code. */
export interface Settled {
  name: string;
  slug: string;
  code: string;
  settings: CouncilSettings;
}

export interface SettledDesk {
  /** Null until it is there. */
  answered: Answered<Tagged<Settled>> | null;
  /** Keeps these instead of what stands there, unless somebody has changed it since it was read. */
  keep: (change: Partial<CouncilSettings>) => Promise<Fault | null>;
}

const path = '/api/settings';

/** Reads the council's settings, and keeps changes of some of them beside the others as they were read. */
export function useSettled(desk: Desk): SettledDesk {
  const [answered, setAnswered] = useState<SettledDesk['answered']>(null);
  const load = async () => {
    const read = await readTagged<Settled>(desk, path);
    setAnswered(read);
    return read;
  };
  useEffect(() => void load(), []);
  const keep: SettledDesk['keep'] = async (change) => {
    // Whoever presses before the settings are there waits for them: nothing is told as kept that was not.
    const read = answered ?? (await load());
    if (read.fault !== null) return read.fault;
    const { value, tag } = read.value;
    const fault = await put(desk, path, { body: { ...value.settings, ...change }, tag });
    if (fault === null) await load();
    return fault;
  };
  return { answered, keep };
}
