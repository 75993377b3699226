import { beforeEach, describe, expect, it } from 'vitest';
import type { KeyedPrints } from '#core/keyed-print.ts';
import { memoryRegister } from '#core/register/memory.ts';
import type { RegisterPort } from '#core/register/port.ts';
import { memoryStore } from '#core/storage/open.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { followSetAside, memoryOf, shareSetAside, sharesSetAside } from '#core/ui/desk/set-aside.ts';
import type { DeskState } from '#core/ui/desk/state.ts';
import { member } from '#test/core/ui/desk/somebody.ts';

const now = () => new Date('2026-03-09T10:00:00Z');
const print = 'gift-offer 0a1b2c3d 11111111,22222222;';

/** As much of a desk as this needs, on a device of its own; `line.cut` takes it off the network. */
function device(port: RegisterPort) {
  const line = { cut: false };
  const cut = async () => ({ unreachable: { why: 'offline', sentence: '', retryAfter: null } }) as never;
  const reached: Pick<RegisterPort, 'setAside' | 'markSetAside'> = {
    setAside: () => (line.cut ? cut() : port.setAside()),
    markSetAside: (...asked) => (line.cut ? cut() : port.markSetAside(...asked)),
  };
  const store = memoryStore(now);
  const state = { signedIn: true, me: member, setAside: null, dismissed: [], dismissedHere: [] };
  const desk = { state, parts: { store, register: { port: reached } } } as unknown as Desk;
  const read = async () => {
    const setAside = await store.values.get('setAside');
    desk.state = { ...desk.state, setAside };
    return setAside;
  };
  const follow = async () => {
    await followSetAside(desk);
    return read();
  };
  return { desk, line, follow, read, store };
}

let one: ReturnType<typeof device>;
let other: ReturnType<typeof device>;
beforeEach(async () => {
  const port = memoryRegister({ members: [{ ...member, offices: [] }], now }).as(member.person);
  one = device(port);
  other = device(port);
  await one.follow();
  await other.follow();
});

const prints = (kept: KeyedPrints | null) => kept?.prints.length ?? 0;

describe('what an officer sets aside', () => {
  it('is known on their other devices, until they take it back', async () => {
    await shareSetAside(one.desk, print, true);
    expect(prints(await one.follow())).toBe(1);
    expect(prints(await other.follow())).toBe(1);
    await shareSetAside(other.desk, print, false);
    await other.follow();
    expect(prints(await one.follow())).toBe(0);
  });

  it('tells the register nothing of what it is', async () => {
    await shareSetAside(one.desk, print, true);
    expect(JSON.stringify(await one.follow())).not.toContain('gift');
    expect(JSON.stringify(await one.read())).not.toContain('11111111');
  });

  it('is told once the register is reached again', async () => {
    one.line.cut = true;
    await shareSetAside(one.desk, print, true);
    expect(prints(await one.read())).toBe(1);
    expect(prints(await other.follow())).toBe(0);
    one.line.cut = false;
    await one.follow();
    expect(prints(await other.follow())).toBe(1);
    expect(await one.store.values.get('untold')).toEqual([]);
  });

  it('stays on the device of somebody who is not signed in', async () => {
    one.desk.state = { ...one.desk.state, signedIn: false };
    expect(sharesSetAside(one.desk.state)).toBe(false);
    await shareSetAside(one.desk, print, true);
    expect(await one.store.values.get('untold')).toBeNull();
  });

  it('is not told under the name of whoever signs in next', async () => {
    one.line.cut = true;
    await shareSetAside(one.desk, print, true);
    one.line.cut = false;
    one.desk.state = { ...one.desk.state, me: { ...member, person: 'somebody else' } } as DeskState;
    await one.follow();
    expect(prints(await other.follow())).toBe(0);
  });

  it('still shows what became of it where it was set aside just now', async () => {
    await shareSetAside(one.desk, print, true);
    await one.read();
    one.desk.state = { ...one.desk.state, dismissed: [print], dismissedHere: [print] };
    expect(memoryOf(one.desk.state)).toMatchObject({ dismissed: [], elsewhere: { prints: [] } });
  });
});
