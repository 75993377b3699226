import { createContext, runInContext, Script } from 'node:vm';
import { gzipSync } from 'node:zlib';
import { parse } from 'acorn';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Completion } from '../../../outlook-addin/src/events/handlers.ts';
import { bundleHandlers, withCouncil } from '../../../scripts/build-events.ts';
import { bidder, colleague, leak, sampleCouncil } from './council.ts';
import { type Manner, type Manners, officeStub, type StubDraft } from './office-stub.ts';

let file = '';
let compiled = new Script('');
beforeAll(async () => {
  file = withCouncil(await sampleCouncil(), await bundleHandlers());
  compiled = new Script(file);
});
beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** What came into the language after 2016, and what browsers add to it, of all that our program could lean on. */
const withoutNews = `
  for (const name of ['at', 'flat', 'flatMap', 'findLast', 'toSorted', 'toReversed', 'toSpliced', 'with'])
    delete Array.prototype[name];
  for (const name of ['at', 'matchAll', 'padEnd', 'padStart', 'replaceAll', 'trimEnd', 'trimStart', 'isWellFormed'])
    delete String.prototype[name];
  for (const name of ['entries', 'fromEntries', 'getOwnPropertyDescriptors', 'groupBy', 'hasOwn', 'values'])
    delete Object[name];
  for (const name of ['allSettled', 'any', 'withResolvers', 'try']) delete Promise[name];
  delete Promise.prototype.finally;
  for (const name of ['Intl', 'BigInt', 'WeakRef', 'WebAssembly', 'SharedArrayBuffer', 'Atomics', 'console'])
    delete globalThis[name];
  delete globalThis.globalThis;`;

function run(draft: StubDraft, manners: Manners = {}, program = compiled, kept = new Map<string, string>()) {
  const { Office, handlers, properties, session } = officeStub(draft, manners, kept);
  const asked: string[] = [];
  const network = (name: string) => (): never => {
    asked.push(name);
    throw new Error('There is no network here.');
  };
  const realm = createContext({
    Office,
    setTimeout,
    clearTimeout,
    fetch: network('fetch'),
    XMLHttpRequest: network('XMLHttpRequest'),
  });
  runInContext(withoutNews, realm);
  program.runInContext(realm);
  async function send(name: string): Promise<Completion[]> {
    const answers: Completion[] = [];
    handlers.get(name)?.({ completed: (answer) => void answers.push(answer as Completion) });
    // Outlook shows a dialog of its own after five seconds.
    await vi.advanceTimersByTimeAsync(5_000);
    return answers;
  }
  return { send, properties, session, handlers, asked };
}

const leaking: StubDraft = { kind: 'message', subject: 'Bids', text: leak, to: [bidder] };
const plain: StubDraft = {
  kind: 'message',
  subject: 'Notes',
  text: 'Thank you for the notes.',
  to: [colleague],
};

describe('the file of the event handlers', () => {
  it('is written in the language of 2016', () => {
    expect(() => parse(file, { ecmaVersion: 2016 })).not.toThrow();
  });

  it('takes no more than 400 kB zipped, the sample council included', () => {
    expect(gzipSync(file).length).toBeLessThanOrEqual(400_000);
  });

  it('makes every handler of the manifest known', () => {
    expect([...run(plain).handlers.keys()].sort()).toEqual([
      'onAppointmentAttachmentsChanged',
      'onAppointmentAttendeesChanged',
      'onAppointmentSend',
      'onMessageAttachmentsChanged',
      'onMessageRecipientsChanged',
      'onMessageSend',
    ]);
  });

  it('survives a line end that only JSON lets stand in a text', async () => {
    const council = await sampleCouncil();
    const named = { ...council, organisation: { ...council.organisation, name: 'A\u2028B\u2029C "D" \\ E' } };
    const head = withCouncil(named, '');
    expect(() => parse(head, { ecmaVersion: 2016 })).not.toThrow();
    expect(runInContext(`${head}; probityCouncil.organisation.name`, createContext({}))).toBe(
      named.organisation.name,
    );
  });
});

describe('the handlers in a bare realm', () => {
  it('stop what gives bidders an edge, and send nothing anywhere', async () => {
    const { send, asked, properties } = run(leaking);
    const [answer, ...more] = await send('onMessageSend');
    expect(more).toEqual([]);
    expect(answer).toMatchObject({
      allowEvent: false,
      commandId: 'messageCompose.open',
      cancelLabel: 'Open Probity',
    });
    expect(answer?.errorMessage).toMatch(/^Your draft to Cirrus.*live tender.*\n\nClause 7\.3\.2/);
    expect(answer?.contextData).not.toContain('bids');
    expect(asked).toEqual([]);
    expect(properties.size).toBe(0);
  });

  it('speak Welsh where Outlook does; the clause stays in the language of the code', async () => {
    const [answer] = await run({ ...leaking, language: 'cy-GB' }).send('onMessageSend');
    expect(answer?.cancelLabel).toBe('Agor Probity');
    expect(answer?.errorMessage).toMatch(/^Cirrus.* fydd yn derbyn eich drafft.*\n\nCymal 7\.3\.2/);
  });

  it('let plain mail and plain meetings go', async () => {
    expect(await run(plain).send('onMessageSend')).toEqual([{ allowEvent: true }]);
    expect(await run({ ...plain, kind: 'appointment' }).send('onAppointmentSend')).toEqual([
      { allowEvent: true },
    ]);
  });

  it('stop an invitation too', async () => {
    const [answer] = await run({ ...leaking, kind: 'appointment' }).send('onAppointmentSend');
    expect(answer).toMatchObject({ allowEvent: false, commandId: 'appointmentOrganizer.open' });
  });

  it('judge the names of attachments', async () => {
    const named = {
      ...plain,
      attachmentNames: ['EXEMPT - bidder scores and prices - confidential.xlsx'],
      to: [bidder],
    };
    const [answer] = await run({ ...named, text: 'As promised, for your eyes only.' }).send('onMessageSend');
    expect(answer?.allowEvent).toBe(false);
  });

  it('answer a change of recipients without a word', async () => {
    expect(await run(leaking).send('onMessageRecipientsChanged')).toEqual([{ allowEvent: true }]);
  });

  it('leave on the draft what they found ahead, and not a word of what it says', async () => {
    const { send, session } = run(leaking);
    await send('onMessageRecipientsChanged');
    expect([...session.keys()]).toEqual(['probity.verdict']);
    expect(session.get('probity.verdict')).toMatch(/live tender/);
    expect(session.get('probity.verdict')).not.toMatch(/£1|price under|Between us/);
  });

  it('go by what was found ahead, as long as the draft stays as it was', async () => {
    const { send, session } = run(leaking);
    await send('onMessageRecipientsChanged');
    const left = JSON.parse(session.get('probity.verdict') ?? '');
    session.set('probity.verdict', JSON.stringify({ ...left, alert: null }));
    const fresh = run(leaking, {}, compiled, session);
    expect(await fresh.send('onMessageSend')).toEqual([{ allowEvent: true }]);
    const [changed] = await run({ ...leaking, subject: 'Other' }, {}, compiled, session).send(
      'onMessageSend',
    );
    expect(changed?.allowEvent).toBe(false);
  });
});

const faulty: Manner[] = ['late', 'never', 'refusing', 'wrongly', 'throwing'];

describe('an Outlook that answers badly', () => {
  const needed = ['subject', 'body', 'to', 'cc', 'bcc'].flatMap((question) =>
    faulty.map((manner) => [question, manner] as const),
  );
  it.each(needed)('lets mail go and marks it where “%s” is answered %s', async (question, manner) => {
    const { send, properties } = run(leaking, { [question]: manner });
    expect(await send('onMessageSend')).toEqual([{ allowEvent: true }]);
    expect([...properties]).toEqual([['probity.unchecked', 'failed']]);
  });

  const helpful = ['from', 'attachments', 'session'].flatMap((question) =>
    faulty.map((manner) => [question, manner] as const),
  );
  it.each(helpful)('is done without where “%s” is answered %s', async (question, manner) => {
    const [answer, ...more] = await run(leaking, { [question]: manner }).send('onMessageSend');
    expect(answer?.allowEvent).toBe(false);
    expect(more).toEqual([]);
  });

  it.each(['place', 'start', 'end'])(
    'is done without where “%s” of a meeting never comes',
    async (question) => {
      const written: StubDraft = { ...leaking, kind: 'appointment' };
      const [answer] = await run(written, { [question]: 'never' }).send('onAppointmentSend');
      expect(answer?.allowEvent).toBe(false);
    },
  );

  it.each(faulty)('lets mail go even where the mark is answered %s', async (manner) => {
    for (const question of ['properties', 'save']) {
      const { send } = run(leaking, { body: 'refusing', [question]: manner });
      expect(await send('onMessageSend')).toEqual([{ allowEvent: true }]);
    }
  });

  it('lets mail go where no answer comes at all', async () => {
    const silent = Object.fromEntries(
      [...needed, ...helpful].map(([question]) => [question, 'never' as const]),
    );
    expect(await run(leaking, silent).send('onMessageSend')).toEqual([{ allowEvent: true }]);
  });

  it('lets mail go where the build put no code in force into the file', async () => {
    const lacking = withCouncil({ ...(await sampleCouncil()), codes: [] }, await bundleHandlers());
    const { send, properties } = run(leaking, {}, new Script(lacking));
    expect(await send('onMessageSend')).toEqual([{ allowEvent: true }]);
    expect([...properties]).toEqual([['probity.unchecked', 'failed']]);
  });
});
