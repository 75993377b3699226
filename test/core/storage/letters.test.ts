import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type KnownKey, trusting } from '#core/declaration/letter/trust.ts';
import { deviceKey } from '#core/storage/device-key.ts';
import { memoryStore, openStore } from '#core/storage/open.ts';
import type { Store } from '#core/storage/store.ts';
import { kept, type Person, read, somebody, subtle, written } from '#test/core/declaration/letter/people.ts';
import { declarationId } from '#test/core/declaration/sample.ts';

const now = () => new Date('2026-03-09T10:00:00.000Z');

let store: Store;
let alice: Person;
let martin: Person;
beforeEach(async () => {
  vi.stubGlobal('indexedDB', new IDBFactory());
  alice = await somebody('Alice Penrose', 'alice.penrose@westmarch.gov.uk');
  martin = await somebody('Martin Yeo', 'martin.yeo@westmarch.gov.uk');
});
afterEach(() => {
  store.close();
  vi.unstubAllGlobals();
});

function keyOf({ address, device }: Person): KnownKey {
  return { address, key: device.key };
}

describe.each([
  ['on the device', () => openStore({ name: 'probity', now })],
  ['in memory', async () => memoryStore(now)],
])('Letters kept %s', (_where, open) => {
  beforeEach(async () => {
    store = await open();
  });

  it('are the same when they are asked for again', async () => {
    const submitted = await written('submit', 1, { from: alice, to: martin, officer: alice, held: [] });
    await store.letters.keep(submitted);
    expect(await store.letters.of(declarationId)).toEqual([kept(submitted)]);
    expect(await store.letters.all()).toEqual([{ declaration: declarationId, held: [kept(submitted)] }]);
    expect(JSON.parse(await store.exportAll()).letters).toEqual([kept(submitted)]);
  });

  it('make their sender’s device known', async () => {
    const submitted = await written('submit', 1, { from: alice, to: martin, officer: alice, held: [] });
    const told = vi.fn();
    store.watch(['letters'], told);
    expect(await store.letters.takeIn(await read(submitted.text, alice))).toHaveProperty('ok');
    await store.letters.takeIn(await read(submitted.text, alice));
    expect(await store.values.get('knownKeys')).toEqual([keyOf(alice)]);
    expect(await store.letters.of(declarationId)).toHaveLength(1);
    expect(told).toHaveBeenCalled();
  });

  it('from another device are kept only once a person accepts it, whatever was known when they were read', async () => {
    const sending = { from: alice, to: martin, officer: alice, held: [] };
    const submitted = await written('submit', 1, sending);
    const onAnother = await somebody(alice.name, alice.address);
    const withdrawn = { ...sending, from: onAnother, held: [kept(submitted)] };
    const arrived = await read((await written('withdraw', 2, withdrawn)).text, alice);
    await store.values.set('knownKeys', trusting([], submitted.letter));
    expect(await store.letters.takeIn(arrived)).toMatchObject({ fault: 'another-device' });
    expect(await store.letters.of(declarationId)).toEqual([]);
    expect(await store.letters.takeIn(arrived, { accepted: true })).toHaveProperty('ok');
    expect(await store.values.get('knownKeys')).toEqual([keyOf(alice), keyOf(onAnother)]);
  });
});

describe.each([
  ['on the device', () => openStore({ name: 'probity', now })],
  ['in memory', async () => memoryStore(now)],
])('A device key kept %s', (_where, open) => {
  it('is made once, is not exported, and cannot be read out', async () => {
    store = await open();
    const keys = await Promise.all([deviceKey(store.values, subtle), deviceKey(store.values, subtle)]);
    keys.push(await deviceKey(store.values, subtle));
    expect(new Set(keys.map(({ key }) => key)).size).toBe(1);
    const pair = await store.values.get('deviceKey');
    expect(pair?.privateKey.extractable).toBe(false);
    await expect(subtle.exportKey('pkcs8', pair?.privateKey as CryptoKey)).rejects.toThrow();
    expect(JSON.parse(await store.exportAll()).values).not.toHaveProperty('deviceKey');
  });
});
