import { beforeEach, describe, expect, it } from 'vitest';
import type { SendMode } from '#core/sending/sending.ts';
import { plainSending, type Sending } from '#core/sending/sending.ts';
import type { Alert } from '../../../outlook-addin/src/events/alert.ts';
import type { Draft, DraftMailbox, Verdict } from '../../../outlook-addin/src/events/draft.ts';
import {
  type Completion,
  createHandlers,
  type Handlers,
  patienceInMilliseconds,
} from '../../../outlook-addin/src/events/handlers.ts';
import { colleague, draft } from './council.ts';

const alert: Alert = {
  mode: 'promptUser',
  sentences: ['Your draft is about hospitality.', 'Clause 14.1, Hospitality: Think.'],
  context: { finding: 'hospitality-offer 0a1b2c3d 00000001;' },
};

/** A clock that moves when the test says so. */
function handClock() {
  let due: (() => void) | null = null;
  return {
    after: (milliseconds: number, callback: () => void) => {
      expect(milliseconds).toBe(patienceInMilliseconds);
      due = callback;
      return () => {
        due = null;
      };
    },
    ring: () => due?.(),
    isSet: () => due !== null,
  };
}

let clock: ReturnType<typeof handClock>;
let written: Draft;
let notes: string[];
let left: Verdict | null;
let judged: number;
let verdict: () => Alert | null;
let mailbox: DraftMailbox;
let answers: Completion[];

beforeEach(() => {
  clock = handClock();
  written = draft('Hello', [colleague]);
  [notes, left, judged, answers] = [[], null, 0, []];
  verdict = () => null;
  mailbox = {
    read: async () => written,
    foreseen: async () => left,
    foresee: async (found) => {
      left = found;
    },
    noteUnchecked: async (why) => void notes.push(why),
    showsMarkdown: false,
    keepsSettled: true,
  };
});

const event = { completed: (completion: Completion) => void answers.push(completion) };

function handlers(sending: Partial<Sending> = {}, openDraft = () => mailbox): Handlers {
  return createHandlers({
    openDraft,
    loadJudge: async () => () => {
      judged += 1;
      return verdict();
    },
    sending: { ...plainSending, ...sending },
    after: clock.after,
  });
}

describe('sending', () => {
  it('lets go what nothing speaks against', async () => {
    await handlers().onMessageSend(event);
    expect(answers).toEqual([{ allowEvent: true }]);
    expect(notes).toEqual([]);
    expect(clock.isSet()).toBe(false);
  });

  it('stops what something speaks against, with a way into the pane and a way on', async () => {
    verdict = () => alert;
    await handlers().onMessageSend(event);
    expect(answers).toEqual([
      {
        allowEvent: false,
        errorMessage: 'Your draft is about hospitality.\n\nClause 14.1, Hospitality: Think.',
        cancelLabel: 'Open Probity',
        commandId: 'messageCompose.open',
        contextData: '{"finding":"hospitality-offer 0a1b2c3d 00000001;"}',
        sendModeOverride: 'promptUser',
      },
    ]);
    expect(answers[0]?.cancelLabel?.length).toBeLessThanOrEqual(20);
  });

  it('opens the pane of appointments from an appointment, and uses Markdown where it is shown', async () => {
    verdict = () => ({ ...alert, mode: 'softBlock' });
    mailbox.showsMarkdown = true;
    await handlers().onAppointmentSend(event);
    expect(answers[0]).toMatchObject({
      commandId: 'appointmentOrganizer.open',
      errorMessageMarkdown: expect.stringContaining('**Your draft is about hospitality.**'),
    });
    expect(answers[0]).not.toHaveProperty('sendModeOverride');
  });
});

describe('where Outlook offers no “Send anyway”', () => {
  const messageWith = async (mode: SendMode, sending: Partial<Sending> = {}) => {
    answers = [];
    verdict = () => ({ ...alert, mode });
    await handlers(sending).onMessageSend(event);
    return answers[0]?.errorMessage;
  };

  it('the dialog says how to go on', async () => {
    expect(await messageWith('softBlock')).toMatch(/hospitality\.\n\nTo send it all the same, open Probity/);
    expect(await messageWith('block')).toMatch(/hospitality\.\n\nIt cannot go like this/);
  });

  it('nobody is sent to a pane that could not let the draft go', async () => {
    mailbox.keepsSettled = false;
    expect(await messageWith('softBlock')).toMatch(/It cannot go like this/);
  });

  it('the pane takes its place where the organisation wants a reason', async () => {
    expect(await messageWith('promptUser', { reason: true })).toMatch(/open Probity and say why/);
    expect(answers[0]).not.toHaveProperty('sendModeOverride');
  });

  it('Outlook’s own stays where the pane could not take a reason', async () => {
    mailbox.keepsSettled = false;
    expect(await messageWith('promptUser', { reason: true })).not.toMatch(/say why/);
    expect(answers[0]).toHaveProperty('sendModeOverride', 'promptUser');
  });
});

describe('a draft that cannot be checked', () => {
  const faults: [string, () => void][] = [
    ['the judge fails', () => (verdict = () => fail())],
    ['Outlook does not hand the draft over', () => (mailbox.read = () => Promise.reject(new Error('no')))],
    ['reading throws at once', () => (mailbox.read = () => fail())],
  ];

  it.each(faults)('goes where %s, and is marked', async (_, happen) => {
    happen();
    await handlers().onMessageSend(event);
    expect(answers).toEqual([{ allowEvent: true }]);
    expect(notes).toEqual(['failed']);
  });

  it.each(faults)('is held where %s and the organisation wants that', async (_, happen) => {
    happen();
    await handlers({ unchecked: 'hold' }).onMessageSend(event);
    expect(answers).toEqual([{ allowEvent: false, errorMessage: expect.stringMatching(/could not check/) }]);
  });

  it('goes where there is no draft to mark', async () => {
    await handlers({}, () => fail()).onMessageSend(event);
    expect(answers).toEqual([{ allowEvent: true }]);
  });

  it('goes when the time is up, and a verdict that comes later says nothing', async () => {
    let answer: (draft: Draft) => void = () => {};
    mailbox.read = () => new Promise((resolve) => (answer = resolve));
    verdict = () => alert;
    const done = handlers().onMessageSend(event);
    clock.ring();
    answer(written);
    await done;
    expect(answers).toEqual([{ allowEvent: true }]);
    expect(notes).toEqual(['late']);
  });
});

describe('a change of recipients', () => {
  it('is judged ahead, so that sending need not judge again', async () => {
    const { onMessageRecipientsChanged, onMessageSend } = handlers();
    verdict = () => alert;
    await onMessageRecipientsChanged(event);
    expect(answers).toEqual([{ allowEvent: true }]);
    await onMessageSend(event);
    expect(answers[1]?.allowEvent).toBe(false);
    expect(judged).toBe(1);
  });

  it('is left on the draft, for a runtime that starts afresh', async () => {
    verdict = () => alert;
    await handlers().onMessageAttachmentsChanged(event);
    await handlers().onMessageSend(event);
    expect(answers[1]?.allowEvent).toBe(false);
    expect(judged).toBe(1);
    written = { ...written, parts: { ...written.parts, text: 'Hello!' } };
    verdict = () => null;
    await handlers().onMessageSend(event);
    expect(answers[2]).toEqual({ allowEvent: true });
    expect(judged).toBe(2);
  });

  it.each([
    ['text', (now: Draft) => ({ ...now, parts: { ...now.parts, text: 'Hello!' } })],
    ['subject', (now: Draft) => ({ ...now, parts: { ...now.parts, subject: 'Other' } })],
    ['recipients', (now: Draft) => ({ ...now, parts: { ...now.parts, to: [] } })],
    ['attachments', (now: Draft) => ({ ...now, parts: { ...now.parts, attachmentNames: ['bids.xlsx'] } })],
    ['what is settled', (now: Draft) => ({ ...now, settled: ['gift-offer'] })],
  ])('is judged again once the %s changed', async (_, change) => {
    const { onAppointmentAttendeesChanged, onAppointmentSend } = handlers();
    await onAppointmentAttendeesChanged(event);
    written = change(written);
    await onAppointmentSend(event);
    expect(judged).toBe(2);
  });

  it('is answered, and marks nothing, where it cannot be judged', async () => {
    verdict = () => fail();
    await handlers({ unchecked: 'hold' }).onMessageRecipientsChanged(event);
    expect(answers).toEqual([{ allowEvent: true }]);
    expect(notes).toEqual([]);
  });
});

function fail(): never {
  throw new Error('A fault of ours.');
}
