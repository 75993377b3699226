/// <reference types="office-js" />
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { plainSending, type Sending } from '#core/sending/sending.ts';
import type { SendDialog, SendMode, SendOutcome } from '#test/outlook-host/host/smart-alerts.ts';
import { eventPatience } from '#test/outlook-host/host/smart-alerts.ts';
import { uncheckedKey } from '../../outlook-addin/src/events/draft.ts';
import { withCouncil } from '../../scripts/build-events.ts';
import { addinDist } from '../../scripts/folders.ts';
import { sampleCouncil } from '../outlook-addin/events/council.ts';
import { type OutlookOptions, type OutlookPage, useOutlook } from './outlook-page.ts';

const openOutlook = useOutlook();

const bidder = { name: 'Rae Ostler', address: 'rae@cirruslgs.com' };
const colleague = { name: 'Ida Fenn', address: 'ida.fenn@westmarch.gov.uk' };
const leak =
  'Between us, the other bids came in at £1.2m and £1.4m. If you price under that you will win the tender.';

const plain = {
  id: 'draft-plain',
  kind: 'message-compose' as const,
  subject: 'Tuesday',
  to: [colleague],
  bodyText: 'Thanks, see you on Tuesday at the contract meeting.',
};
const risky = { ...plain, id: 'draft-risky', to: [bidder], bodyText: leak };
const invitation = {
  ...risky,
  id: 'draft-invitation',
  kind: 'appointment-compose' as const,
  location: 'My house',
  start: Date.UTC(2026, 11, 14, 18),
  end: Date.UTC(2026, 11, 14, 21),
};

interface SendingOptions extends OutlookOptions {
  /** What the council has chosen; its own file of handlers is served then. */
  sending?: Partial<Sending>;
}

async function compose(
  draft: typeof plain | typeof invitation,
  given: SendingOptions = {},
): Promise<OutlookPage> {
  const { sending, ...options } = given;
  const outlook = await openOutlook(options);
  if (sending) await serveHandlersOf(outlook, sending);
  await outlook.compose(draft);
  return outlook;
}

/** The built program of the handlers, with another council above it. */
async function serveHandlersOf({ page }: OutlookPage, sending: Partial<Sending>): Promise<void> {
  const built = await readFile(join(addinDist, 'events.js'), 'utf8');
  const program = built.slice(built.indexOf('\n') + 1);
  const council = await sampleCouncil({ ...plainSending, ...sending });
  const body = withCouncil(council, program);
  await page.route('**/outlook-addin/events.js', (route) =>
    route.fulfill({ body, contentType: 'text/javascript' }),
  );
}

function dialogOf(outcome: SendOutcome): SendDialog {
  if (outcome.goes) throw new Error('The draft went.');
  return outcome.dialog;
}

describe('sending, with the built handlers on the real office.js', () => {
  it('lets a harmless message go without a word', async () => {
    const outlook = await compose(plain);
    await outlook.page.evaluate(() => window.probe.runtime?.host.started());
    expect(await outlook.send()).toEqual({ goes: true });
    expect(await outlook.page.evaluate(() => window.probe.saidSlow)).toBe(0);
    const { notifications, customProperties } = await outlook.state(plain.id);
    expect([notifications, customProperties]).toEqual([[], {}]);
  });

  it('stops tender talk to a bidder with what, which clause, and a way on', async () => {
    const outlook = await compose(risky);
    const dialog = dialogOf(await outlook.send());
    expect(dialog).toMatchObject({ markdown: true, keepLabel: 'Open Probity', mayGoAnyway: true });
    expect(dialog.message).toMatch(/^\*\*[^*]*live tender[^*]*\*\*\n\n(?:Clause )?\S/);
    expect(dialog.message.length).toBeLessThanOrEqual(500);
    expect(dialog.opens?.commandId).toBe('messageCompose.open');
  });

  it('speaks plainly where this Outlook shows no Markdown', async () => {
    const outlook = await compose(risky, { requirements: { Mailbox: '1.13' } });
    const dialog = dialogOf(await outlook.send());
    expect(dialog.markdown).toBe(false);
    expect(dialog.message).toMatch(/live tender/);
    expect(dialog.message).not.toContain('**');
  });

  it('stops an invitation too, and leads to the pane of the organiser', async () => {
    const outlook = await compose(invitation);
    const dialog = dialogOf(await outlook.send());
    expect(dialog.message).toMatch(/live tender/);
    expect(dialog.opens?.commandId).toBe('appointmentOrganizer.open');
  });

  it('opens the pane at the finding that the dialog spoke of', async () => {
    const outlook = await compose(risky, { pane: 'pane.html' });
    const dialog = dialogOf(await outlook.send());
    await outlook.page.evaluate((from) => window.probe.openFrom(from), dialog);
    await outlook.pane.getByText('Pane is ready').waitFor();
    const told = await outlook
      .frame()
      .evaluate(() =>
        window.ask<string>((answer) => Office.context.mailbox.item?.getInitializationContextAsync(answer)),
      );
    expect(JSON.parse(told)).toEqual({ finding: expect.stringMatching(/^[a-z-]+ [0-9a-f,; ]+$/) });
  });

  it('judges what is written now, not what was written when the recipients changed', async () => {
    const outlook = await compose(plain);
    const ending = await outlook.page.evaluate(() => window.probe.runtime?.recipientsChanged());
    expect(ending).toMatchObject({ kind: 'completed', completion: { allowEvent: true } });
    await outlook.page.evaluate(
      ([to, text]) => Object.assign(window.probe.host.item ?? {}, { to: [to], bodyText: text }),
      [bidder, leak] as const,
    );
    expect((await outlook.send()).goes).toBe(false);
  });

  it.each([
    ['promptUser', true],
    ['softBlock', false],
    ['block', false],
  ] as [SendMode, boolean][])(
    'lets the officer send anyway by the mode of the organisation: %s',
    async (mode, may) => {
      const outlook = await compose(risky, { sendMode: mode, sending: { mode } });
      expect(dialogOf(await outlook.send()).mayGoAnyway).toBe(may);
    },
  );

  it('softens for one signal what the manifest would block', async () => {
    const outlook = await compose(risky, {
      sendMode: 'block',
      sending: { mode: 'promptUser', alerts: { 'gift-offer': 'block' } },
    });
    expect(dialogOf(await outlook.send()).mayGoAnyway).toBe(true);
  });

  it.each([
    ['refuses the body', { kind: 'refuses', errorCode: 9020 }],
    ['answers with something else', { kind: 'errs', data: 17 }],
  ] as const)('lets mail go, and leaves a note on it, where Outlook %s', async (_how, manner) => {
    const outlook = await compose(risky);
    await outlook.manner('getBody', manner);
    expect(await outlook.send()).toEqual({ goes: true });
    expect((await outlook.state(risky.id)).customProperties).toEqual({ [uncheckedKey]: 'failed' });
  });

  it('lets mail go after four seconds where Outlook never answers, before Outlook says a word', async () => {
    const outlook = await openOutlook();
    await outlook.page.clock.install();
    await outlook.compose(risky);
    await outlook.page.evaluate(() => window.probe.runtime?.host.started());
    await outlook.manner('getRecipients', { kind: 'never' });
    await outlook.manner('getBody', { kind: 'never' });
    const outcome = outlook.send();
    await outlook.page.waitForFunction(
      () => window.probe.runtime?.host.calls.some(({ name }) => name === 'getBody') === true,
    );
    await outlook.page.clock.fastForward(4_000);
    expect(await outcome).toEqual({ goes: true });
    expect(await outlook.page.evaluate(() => window.probe.saidSlow)).toBe(0);
    expect((await outlook.state(risky.id)).customProperties).toHaveProperty([uncheckedKey]);
  });

  it('holds what it could not check where the organisation wants that', async () => {
    const outlook = await compose(risky, { sending: { unchecked: 'hold' }, sendMode: 'softBlock' });
    await outlook.manner('getBody', { kind: 'refuses', errorCode: 9020 });
    const dialog = dialogOf(await outlook.send());
    expect(dialog.message).toMatch(/could not check/);
    expect(dialog.mayGoAnyway).toBe(false);
  });

  it.each([
    ['promptUser', true],
    ['softBlock', true],
    ['block', false],
  ] as [SendMode, boolean][])(
    'goes or stays by the mode where the handlers are missing: %s',
    async (mode, goes) => {
      const outlook = await openOutlook({ sendMode: mode });
      await outlook.page.clock.install();
      await outlook.page.route('**/outlook-addin/events.js', (route) =>
        route.fulfill({ body: '', contentType: 'text/javascript' }),
      );
      await outlook.compose(risky);
      const outcome = outlook.send();
      await outlook.page.clock.fastForward(eventPatience.giveUpInMilliseconds);
      expect((await outcome).goes).toBe(goes);
      expect(await outlook.page.evaluate(() => window.probe.saidSlow)).toBe(1);
      // office.js itself complains of a page that never gets ready.
      outlook.faults.length = 0;
    },
  );

  it('asks the officer where a handler never ends', async () => {
    const outlook = await openOutlook();
    await outlook.page.clock.install();
    const endless = `Office.actions.associate('onMessageSend', function () {}); Office.onReady();`;
    await outlook.page.route('**/outlook-addin/events.js', (route) =>
      route.fulfill({ body: endless, contentType: 'text/javascript' }),
    );
    await outlook.compose(plain);
    await outlook.page.evaluate(() => window.probe.runtime?.host.started());
    const outcome = outlook.send();
    await outlook.page.clock.fastForward(eventPatience.giveUpInMilliseconds);
    expect(dialogOf(await outcome)).toMatchObject({ mayGoAnyway: true, keepLabel: "Don't send" });
  });

  it('is not stopped over what the officer has settled in the pane', async () => {
    const outlook = await compose(risky);
    const opens = dialogOf(await outlook.send()).opens;
    const { finding } = JSON.parse(opens?.contextData ?? '{}');
    await outlook.page.evaluate(
      ([key, print]) => {
        const { host } = window.probe;
        if (host.item) host.stateOf(host.item).setSessionData(key, JSON.stringify([print]));
      },
      ['probity.settled', finding] as const,
    );
    const again = await outlook.send();
    const next = again.goes ? null : JSON.parse(again.dialog.opens?.contextData ?? '{}').finding;
    expect(next).not.toBe(finding);
  });
});
