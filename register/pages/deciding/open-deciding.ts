import { v7 as uuidv7 } from 'uuid';
import type { Code } from '#core/policy/code.ts';
import { outbox } from '#core/register/outbox.ts';
import type { Answer, Fresh, Me } from '#core/register/port.ts';
import { httpReview } from '#core/register/review/client.ts';
import type { ReviewPort } from '#core/register/review/port.ts';
import { unreachable } from '#core/register/words.ts';
import { windowLocks } from '#core/storage/locks.ts';
import { openStore } from '#core/storage/open.ts';
import { windowTimers } from '#core/storage/window-timers.ts';
import { Reviewing } from '#core/ui/review/reviewing.ts';
import type { Answered } from '../ask.ts';
import { session } from '../sign-in/session.ts';
import { words } from '../words.ts';
import { saveBytes } from './save-bytes.ts';

/** What deciding from a page stands on. */
export interface Deciding {
  reviewing: Reviewing;
  me: Me;
}

const now = () => new Date();
/** Every page of the register in this browser keeps its decisions here, so that leaving a page loses none. */
const storeName = 'probity-pages';

/**
 * Opens the outbox of this browser, which sends what was decided before, and what decides from now on. Gives the fault
 * where the register does not say who is signed in or which code counts.
 */
export async function openDeciding(): Promise<Answered<Deciding>> {
  const store = await openStore({ name: storeName, now });
  const port = httpReview<AbortSignal>({
    baseUrl: location.origin,
    token: async () => session()?.token ?? null,
    fetch: (address, request) => fetch(address, request),
    timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
  });
  const [told, code] = await Promise.all([port.me(), codeNow(port)]);
  if (!('ok' in told)) return faulty(told);
  if (!('ok' in code)) return faulty(code);
  const me = told.ok;
  const timers = windowTimers;
  const locks = windowLocks({ values: store.values, now, timers, owner: crypto.randomUUID() });
  const reviewing = new Reviewing({
    // The page has a list of its own.
    port: { ...port, list: async () => ({ ok: { rows: [], next: null } }) },
    outbox: outbox(store.outbox, port, { now, random: Math.random, locks, timers }),
    timers,
    code: code.ok,
    person: () => me.person,
    now,
    today: () => now().toLocaleDateString('en-CA'),
    newId: () => uuidv7(),
    saveFile: saveBytes,
  });
  reviewing.open();
  return { value: { reviewing, me }, fault: null };
}

/** The code that counts today: what an older version said is read when a declaration is opened. */
async function codeNow(port: ReviewPort): Promise<Answer<Code>> {
  const [settled, packs] = await Promise.all([port.settings(null), port.packs(null)]);
  if (!('ok' in settled)) return settled;
  if (!('ok' in packs)) return packs;
  const versions = freshOf(packs)?.filter(({ code }) => code === freshOf(settled)?.code) ?? [];
  const listed = versions.find(({ inForce }) => inForce) ?? versions[0];
  if (listed === undefined) return { refused: { code: 'ERR_NOT_FOUND', sentence: words.noCode, errors: [] } };
  const pack = await port.pack(listed.code, listed.version, null);
  if (!('ok' in pack)) return pack;
  const code = freshOf(pack);
  return code ? { ok: code } : unreachable('strange');
}

/** Nothing is known before it is asked, so nothing can be as it was. */
function freshOf<T>({ ok }: { ok: Fresh<T> }): T | null {
  return ok === 'unchanged' ? null : ok.value;
}

function faulty(answer: Exclude<Answer<unknown>, { ok: unknown }>): Answered<never> {
  const { code, sentence } =
    'refused' in answer
      ? answer.refused
      : {
          code: 'ERR_REGISTER_UNREACHABLE',
          sentence: 'unreachable' in answer ? answer.unreachable.sentence : '',
        };
  return { value: null, fault: { code, sentence, status: 0 } };
}
