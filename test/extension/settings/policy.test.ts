import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { ownKey, readSettled } from '../../../extension/settings/in-force.ts';
import { keepSettings } from '../../../extension/settings/keep-settings.ts';
import { policyAlarm } from '../../../extension/settings/policy.ts';

type Kept = Record<string, unknown>;
type OnChanged = (changes: Record<string, { newValue?: unknown }>, area: string) => void;

/** A browser's storage and alarms, which answers about its policy only when a test has it answer. */
const fake = vi.hoisted(() => {
  const areas: Record<'local' | 'session', Kept> = { local: {}, session: {} };
  const onChanged: OnChanged[] = [];
  const onAlarm: ((alarm: { name: string }) => void)[] = [];
  const alarms = new Set<string>();
  const area = (name: keyof typeof areas) => ({
    get: async (keys: string | string[]) =>
      Object.fromEntries(
        [keys].flat().flatMap((key) => (key in areas[name] ? [[key, areas[name][key]]] : [])),
      ),
    set: async (values: Kept) => {
      Object.assign(areas[name], values);
      const changes = Object.fromEntries(
        Object.entries(values).map(([key, newValue]) => [key, { newValue }]),
      );
      for (const heard of onChanged) heard(changes, name);
    },
  });
  const none = { addListener: () => undefined };
  const state = { askPolicy: (): Promise<unknown> => new Promise(() => undefined) };
  const browser = {
    storage: {
      local: area('local'),
      session: area('session'),
      managed: { get: () => state.askPolicy() },
      onChanged: { addListener: (listener: OnChanged) => void onChanged.push(listener) },
    },
    alarms: {
      onAlarm: { addListener: (listener: (alarm: { name: string }) => void) => void onAlarm.push(listener) },
      create: async (name: string) => void alarms.add(name),
      clear: async (name: string) => alarms.delete(name),
      get: async () => undefined,
    },
    permissions: { onAdded: none, onRemoved: none },
    runtime: { getManifest: () => ({}) },
  };
  return { areas, onChanged, onAlarm, alarms, state, browser };
});
vi.mock('wxt/browser', () => ({ browser: fake.browser }));

const policy = { organisationName: 'Westmarch County Council', code: 'derbyshire' };

const silent = () => new Promise<unknown>(() => undefined);

/** Lets time go on until all that goes on of itself is done, the lock let go last. */
async function untilQuiet(): Promise<void> {
  let isFree = false;
  void navigator.locks.request('probity-settings', () => {
    isFree = true;
  });
  for (let seconds = 0; !isFree && seconds < 600; seconds += 1) await vi.advanceTimersByTimeAsync(1000);
  expect(isFree).toBe(true);
}

/** As the browser starts the extension anew: what is kept stays, but not for the session. */
async function start(askPolicy: () => Promise<unknown>): Promise<void> {
  fake.state.askPolicy = askPolicy;
  fake.areas.session = {};
  fake.onChanged.length = 0;
  fake.onAlarm.length = 0;
  fake.alarms.clear();
  keepSettings();
  await vi.advanceTimersByTimeAsync(0);
  await untilQuiet();
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  fake.areas.local = {};
});
afterEach(() => vi.useRealTimers());

describe('a browser that does not answer about its policy', () => {
  it('leaves the organisation’s settings in force, and the officer’s can be changed', async () => {
    await start(async () => policy);
    await start(silent);
    await fake.browser.storage.local.set({ [ownKey]: { code: 'cumbria', language: 'cy' } });
    await untilQuiet();
    const { values, by } = await readSettled();
    expect(values).toMatchObject({ ...policy, language: 'cy' });
    expect(by).toMatchObject({ code: 'organisation', language: 'officer' });
  });

  it('is no reason for an officer’s settings to wait where there never was a policy', async () => {
    await start(silent);
    await fake.browser.storage.local.set({ [ownKey]: { code: 'cumbria' } });
    await untilQuiet();
    expect((await readSettled()).values.code).toBe('cumbria');
  });

  it('is asked again by an alarm', async () => {
    await start(silent);
    expect([...fake.alarms]).toContain(policyAlarm);
    fake.state.askPolicy = async () => policy;
    for (const ring of fake.onAlarm) ring({ name: policyAlarm });
    await untilQuiet();
    expect((await readSettled()).values).toMatchObject(policy);
  });

  it('has its policy in force as soon as it answers after all', async () => {
    let answer: (policy: unknown) => void = () => undefined;
    const asked = new Promise<unknown>((resolve) => {
      answer = resolve;
    });
    await start(() => asked);
    expect((await readSettled()).values.code).toBeNull();
    answer(policy);
    await vi.advanceTimersByTimeAsync(0);
    await untilQuiet();
    expect((await readSettled()).values).toMatchObject(policy);
  });
});

describe('a browser that answers', () => {
  it('has a policy that was taken away in force no longer', async () => {
    await start(async () => policy);
    await start(async () => ({}));
    expect((await readSettled()).values.code).toBeNull();
    expect([...fake.alarms]).toEqual([]);
  });

  it('and knows of no policy leaves all to the officer', async () => {
    await start(() => Promise.reject(new Error('There is no policy.')));
    await fake.browser.storage.local.set({ [ownKey]: { code: 'cumbria' } });
    await untilQuiet();
    expect((await readSettled()).values.code).toBe('cumbria');
  });
});
