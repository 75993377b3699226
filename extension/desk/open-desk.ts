import { v7 as uuidv7 } from 'uuid';
import { ProbityError } from '#core/errors.ts';
import type { Person } from '#core/item/item.ts';
import type { Code } from '#core/policy/code.ts';
import { outbox, type Timers } from '#core/register/outbox.ts';
import { httpReview } from '#core/register/review/client.ts';
import { windowLocks } from '#core/storage/locks.ts';
import { openStore } from '#core/storage/open.ts';
import type { Store } from '#core/storage/store.ts';
import { Desk } from '#core/ui/desk/desk.ts';
import type { DeskRegister } from '#core/ui/desk/parts.ts';
import type { SignIn, Surface } from '#core/ui/desk/surface.ts';
import { codeSignIn } from '../sign-in/code-sign-in.ts';
import { employerOf, type InForce, registerOf } from './in-force.ts';
import { localDay } from './local-day.ts';
import { openMail } from './open-mail.ts';
import { saveFile } from './save-file.ts';
import { deskWords } from './words.ts';

/** All pages of the extension, and its background, keep in one place. */
export const storeName = 'probity';

const now = () => new Date();

const timers: Timers = {
  after(milliseconds, work) {
    const timer = setTimeout(work, milliseconds);
    return () => clearTimeout(timer);
  },
};

/** Opens the officer's desk by these settings, in a page or in the background. */
export async function openDesk({ values, officer }: InForce, code: Code): Promise<Desk> {
  const store = await openStore({ name: storeName, now });
  const register = registerOf(values);
  const signIn = register && codeSignIn(register.authority, register.url, officer.address);
  const desk = new Desk({
    store,
    register: register && signIn && connect(register.url, signIn, store, officer.address),
    surface: surfaceOf(officer, signIn),
    code,
    council: employerOf(values).name || code.council,
    now,
    today: () => localDay(now()),
    newId: () => uuidv7(),
  });
  await desk.open();
  return desk;
}

function connect(url: string, signIn: SignIn, store: Store, address: string): DeskRegister {
  const port = httpReview<AbortSignal>({
    baseUrl: url,
    token: () => signIn.token(),
    fetch: (address, request) => fetch(address, request),
    timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
  });
  const locks = windowLocks({ values: store.values, now, timers, owner: crypto.randomUUID() });
  const sending = outbox(store.outbox, port, {
    now,
    random: Math.random,
    locks,
    timers,
    ...(address !== '' && { mailbox: address }),
  });
  globalThis.addEventListener('online', () => void sending.wake());
  return { url, port, outbox: sending, timers };
}

/** A browser has no item of its own beside the desk: what needs one is not offered. */
function surfaceOf(officer: Person, signIn: SignIn | null): Surface {
  return {
    officer,
    file: () => Promise.reject(new ProbityError('ERR_ITEM_UNREADABLE', deskWords.noFile)),
    replyForm: () => null,
    replyWithFile: () => null,
    letter: async () => null,
    openMessage: openMail,
    openAppointment: null,
    saveFile,
    copy: (text) => navigator.clipboard.writeText(text),
    signIn,
  };
}
