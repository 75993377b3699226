import { browser } from 'wxt/browser';
import type { Desk } from '#core/ui/desk/desk.ts';
import { waitingFor } from '#core/ui/mine/groups.ts';
import { codeOf } from '../desk/council.ts';
import { readInForce, watchInForce } from '../desk/in-force.ts';
import { openDesk } from '../desk/open-desk.ts';
import { tokenShelf } from '../sign-in/tokens.ts';
import { keepCompose } from './compose-keeper.ts';
import { forgetCode, keepGuard } from './guard-keeper.ts';
import { speaking } from './speaking.ts';
import { tell, tellings } from './tell.ts';
import { showCount } from './toolbar.ts';
import { dueIn, noteWaiting, nothingWaits } from './waiting.ts';

/** The browser wakes the background by this alarm: timers end with it. */
export const lookAlarm = 'look';
/** While something waits to be sent, and while nothing does. */
const hurriedMinutes = 1;
const calmMinutes = 30;

let desk: Promise<Desk | null> | null = null;

/**
 * The officer's desk as long as the background is awake: it sends what waits, hears what was decided, and counts what
 * needs the officer. Null where no code of conduct was chosen yet.
 */
export function deskAtWork(): Promise<Desk | null> {
  desk ??= open().catch((fault: unknown) => {
    desk = null;
    throw fault;
  });
  return desk;
}

async function open(): Promise<Desk | null> {
  const settings = await readInForce();
  const code = await codeOf(settings.values);
  if (code === null) return null;
  const opened = await openDesk(settings, code);
  opened.subscribe(() => void attend(opened));
  return opened;
}

/** Looks what waits: sends it, and asks the register how things stand where somebody is signed in. */
export async function look(): Promise<void> {
  const opened = await deskAtWork();
  if (opened === null) return settleNothing();
  await opened.follow();
  await attend(opened);
}

/** Opens the desk anew by other settings, and follows who is signed in. */
export function followSettings(): void {
  watchInForce(() => void reopen());
  tokenShelf.watch(() => void look());
}

async function reopen(): Promise<void> {
  const before = await desk;
  desk = null;
  await attending;
  // Deleted, or taken back: the guard goes by it no longer.
  if (before !== null && (await deskAtWork()) === null) await forgetCode();
  before?.parts.register?.outbox.stop();
  before?.parts.store.close();
  await look();
}

async function settleNothing(): Promise<void> {
  await noteWaiting(nothingWaits);
  await showCount(0);
}

/** What goes on of that now. */
let attending: Promise<void> = Promise.resolve();

/**
 * Has the toolbar, the guard and the officer know how things stand; one time after the other, so that a desk that was
 * closed meanwhile does not have the last word.
 */
function attend(opened: Desk): Promise<void> {
  const next = attending.then(() => tellOf(opened));
  attending = next.catch(() => undefined);
  return next;
}

async function tellOf(opened: Desk): Promise<void> {
  // What is closed by now has nothing more to say.
  if ((await desk) !== opened) return;
  const { values } = await readInForce();
  await speaking();
  const { code } = opened.parts;
  const { entries } = opened;
  await noteWaiting({ count: needing(opened), due: dueIn(entries) });
  await showCount(needing(opened));
  await keepGuard(code, opened.profile);
  await keepCompose(opened, values);
  await tell(tellings(entries, opened.parts.today()), values.notifications);
  const isHurried = opened.state.outbox.some(({ shown }) => shown === 'kept' || shown === 'sending');
  const periodInMinutes = isHurried ? hurriedMinutes : calmMinutes;
  const alarm = await browser.alarms.get(lookAlarm);
  if (alarm?.periodInMinutes !== periodInMinutes) await browser.alarms.create(lookAlarm, { periodInMinutes });
}

/** How much needs the officer: what they must finish, answer or decide, and what waits only for their signing in. */
export function needing({ entries, reviewing }: Desk): number {
  const waitsForThem = entries.filter(
    ({ delivery }) => delivery?.state === 'sign-in' || delivery?.state === 'unclaimed',
  );
  return waitingFor(entries) + waitsForThem.length + reviewing.calling;
}
