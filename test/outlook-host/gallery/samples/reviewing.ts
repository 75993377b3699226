import { v7 as uuidv7 } from 'uuid';
import type { Content, Facts } from '#core/declaration/event.ts';
import type { Code } from '#core/policy/code.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { type Member, memoryRegister } from '#core/register/memory.ts';
import { outbox } from '#core/register/outbox.ts';
import { memoryReview } from '#core/register/review/memory.ts';
import { memoryStore } from '#core/storage/open.ts';
import { windowTimers } from '#core/storage/window-timers.ts';
import { Reviewing } from '#core/ui/review/reviewing.ts';
import { record } from '../calls.ts';
import { calloway, content, today } from './declarations.ts';

const id = (number: number) => `a0000000-0000-4000-8000-${String(number).padStart(12, '0')}`;

export const reviewer = id(20);
const director = id(21);
const asha = id(22);
const tom = id(23);
const gill = id(24);
const marek = id(25);

const department = { id: id(90), name: 'Highways' };

function member(person: string, name: string, changes: Partial<Member> = {}): Member {
  return {
    person,
    name,
    department,
    manager: { id: reviewer, name: 'Rosa Hale' },
    roles: [],
    standsInFor: [],
    profile: plainProfile,
    offices: [],
    ...changes,
  };
}

const members: readonly Member[] = [
  member(reviewer, 'Rosa Hale', { manager: { id: director, name: 'Owen Tarrant' } }),
  member(director, 'Owen Tarrant', { manager: null, offices: ['executive-director'] }),
  member(asha, 'Asha Pillai'),
  member(tom, 'Tom Brearley'),
  member(gill, 'Gill Ostrow'),
  member(marek, 'Marek Dunn'),
];

const firm = (organisation: string) => ({
  name: null,
  organisation,
  address: null,
  privatePerson: false,
});
const cirrus = 'Cirrus Local Government Systems Ltd';

const seminar: Partial<Facts> = {
  what: 'Dinner and a hotel room after the user day',
  giver: firm(cirrus),
  valuePence: 18000,
  answer: 'undecided',
  offeredOn: '2026-10-22',
  reference: 'WM-T-0091',
  answers: { standing: 'live-tender', event: 'social', guests: 'sole' },
};

const diary = (what = 'A desk diary'): Partial<Facts> => ({
  what,
  giver: firm('Fernleigh Foods'),
  valuePence: 800,
  answer: 'accepted',
  offeredOn: '2026-11-11',
  receivedOn: '2026-11-11',
  answers: { gift: 'promotional' },
});

/** A day in a reviewer's office, and what was declared there, by name. */
export interface Office {
  reviewing: Reviewing;
  declared: Readonly<Record<string, string>>;
  /** Has an officer change theirs after the reviewer saw it, and the reviewer's decision come too late. */
  overtake: () => Promise<void>;
}

/** Opens the office with a register in memory. Time goes on from ten o'clock of the sample day. */
export async function office(code: Code, { busy = true } = {}): Promise<Office> {
  const begun = Date.now();
  const now = () => new Date(Date.parse(`${today}T10:00:00Z`) + Date.now() - begun);
  const options = {
    members,
    now,
    codes: [code],
    ties: [{ name: cirrus, status: 'live-tender', reference: 'WM-T-0091' }] as const,
  };
  const register = memoryRegister(options);
  const port = memoryReview(register, options)(reviewer);
  const store = memoryStore(now);
  const locks = { request: <T>(_: string, work: () => Promise<T>) => work() };
  const timers = windowTimers;
  const sending = outbox(store.outbox, port, { now, random: () => 0, locks, timers });

  const submit = async (officer: string, declared: Content, deadline: string | null, role: string | null) => {
    const declaration = uuidv7();
    const command = { id: uuidv7(), type: 'submit', content: declared, role, deadline } as const;
    await register.as(officer).send(declaration, command, null);
    return declaration;
  };
  const declared: Record<string, string> = {};
  if (busy) {
    const gift = content(code, 'gift', diary());
    const dinner = content(code, 'hospitality', seminar);
    const work = content(code, 'outside-work', {
      what: 'Evening tutoring on Tuesdays',
      giver: firm('Westmarch College'),
      valuePence: 12000,
      answers: { hours: '3', 'council-time': 'no' },
    });
    const flag = content(code, 'flag', { what: 'Is this reporter’s question one for me?' });
    await submit(
      reviewer,
      content(code, 'interest', { what: 'My partner owns a share of it', giver: calloway }),
      null,
      null,
    );
    declared.dinner = await submit(asha, dinner, '2026-11-20', null);
    declared.tutoring = await submit(tom, work, '2026-11-27', null);
    declared.flag = await submit(gill, flag, '2026-12-04', null);
    declared.diary = await submit(marek, gift, '2026-12-09', null);
    declared.secondDiary = await submit(
      tom,
      content(code, 'gift', diary('A wall calendar')),
      '2026-12-09',
      null,
    );
    declared.tied = await submit(
      gill,
      content(code, 'gift', { ...diary('A hamper'), giver: calloway, valuePence: 4500 }),
      '2026-12-10',
      null,
    );
    declared.asked = await submit(asha, content(code, 'gift', diary('A box of biscuits')), null, null);
    await port.send(
      declared.asked,
      { id: uuidv7(), type: 'ask', question: 'Was it shared with the team?' },
      1,
    );
    declared.decided = await submit(marek, content(code, 'gift', diary('A mug')), null, null);
    await port.send(
      declared.decided,
      { id: uuidv7(), type: 'decide', outcome: 'noted', conditions: [], reason: null, until: null },
      1,
    );
    const bytes = new TextEncoder().encode(letter);
    await register.as(asha).attach(declared.dinner, { id: uuidv7(), name: 'user-day.eml', bytes });
    const ask = { id: uuidv7(), type: 'ask', question: 'Who else from the team was asked?' } as const;
    await port.send(declared.dinner, ask, 1);
    const answer = { id: uuidv7(), type: 'answer', answer: 'Only me, as far as I know.' } as const;
    await register.as(asha).send(declared.dinner, answer, 2);
  }

  const reviewing = new Reviewing({
    port,
    outbox: sending,
    timers,
    code,
    person: () => reviewer,
    now,
    today: () => today,
    newId: () => uuidv7(),
    saveFile: (name, type, file) => record('saveFile', name, type, file.length),
  });
  reviewing.open();

  const overtake = async () => {
    const declaration = declared.diary ?? '';
    const { id: _, ...noted } = {
      id: '',
      type: 'decide',
      outcome: 'noted',
      conditions: [],
      reason: null,
      until: null,
    } as const;
    const changed = content(code, 'gift', { ...diary(), valuePence: 2400 });
    const amend = {
      id: uuidv7(),
      type: 'amend',
      content: changed,
      reason: 'There were three of them.',
    } as const;
    await register.as(marek).send(declaration, amend, 1);
    await sending.add({ declaration, command: { ...noted, id: uuidv7(), conditions: [] }, seen: 1 });
  };
  return { reviewing, declared, overtake };
}

const letter = `From: Jo Reed <jo@cirrus.example>
To: asha.pillai@westmarch.gov.uk
Subject: After the user day
Date: Thu, 22 Oct 2026 09:30:00 +0000
Content-Type: text/plain; charset=utf-8

Dear Asha,

we would love you to stay for dinner, and there is a room for you at the hotel.

Jo
`;
