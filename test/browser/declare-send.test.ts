import type { BrowserContext } from 'playwright-core';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, describe, expect, it } from 'vitest';
import { content } from '#test/core/declaration/sample.ts';
import { westmarch } from '#test/register/database.ts';
import {
  axeFaults,
  countEfforts,
  openMailbox,
  profileFolder,
  signIn,
  startBrowser,
  throughDialog,
  wholeInvite,
} from './declare-page.ts';
import { useDeclareSite } from './use-declare-site.ts';

const { officer, director } = westmarch.people;
const person = 'Alice Penrose';
const subject = 'Redbourne';

const here = useDeclareSite();
let context: BrowserContext;
afterEach(() => context?.close());

/** What lies at the register for whoever decides, of what was declared about this giver. */
async function waitingForTheDirector() {
  const answer = await here.site.as(director).list({ view: 'review', q: subject, officer });
  if (!('ok' in answer)) throw new Error(`The register does not answer: ${JSON.stringify(answer)}`);
  return answer.ok.rows.map(({ declaration }) => declaration);
}

async function withdrawAll(): Promise<void> {
  for (const { id, version } of await waitingForTheDirector()) {
    await here.site.as(officer).send(id, { id: uuidv7(), type: 'withdraw', reason: null }, version);
  }
}
afterEach(withdrawAll);

describe('from an invite to the register', () => {
  it('takes two clicks and no key where nothing is unknown, and whoever decides sees it', async () => {
    context = await here.browser.newContext();
    const mailbox = await openMailbox(context, here.site.url, wholeInvite);
    const { page, pane } = mailbox;
    await signIn(mailbox, person);
    const efforts = await countEfforts(page);
    await pane.getByRole('button', { name: 'Declare only' }).click();
    await pane.getByRole('button', { name: 'Send', exact: true }).click();
    await pane
      .getByText(/^Sent to/)
      .first()
      .waitFor();
    expect(await efforts()).toEqual({ clicks: 2, keys: 0 });
    expect(await axeFaults(page)).toEqual([]);
    const [declared, ...others] = await waitingForTheDirector();
    expect(others).toEqual([]);
    expect(declared).toMatchObject({
      officer,
      kind: 'hospitality',
      signal: 'hospitality-offer',
      state: 'submitted',
      to: { person: director, role: 'executive-director' },
    });
  });

  it('sends what stands on the form and nothing of the message’s text', async () => {
    context = await here.browser.newContext();
    const mailbox = await openMailbox(context, here.site.url, wholeInvite);
    const { page, pane } = mailbox;
    await signIn(mailbox, person);
    const sent: string[] = [];
    page.on('request', (request) => {
      if (request.method() === 'POST' && request.url().startsWith(here.site.register.url))
        sent.push(request.postData() ?? '');
    });
    await pane.getByRole('button', { name: 'Declare only' }).click();
    await pane.getByRole('button', { name: 'Send', exact: true }).click();
    await pane
      .getByText(/^Sent to/)
      .first()
      .waitFor();
    expect(sent).toHaveLength(1);
    const text = await page.locator('.body .text').first().innerText();
    const sentences = text
      .split(/[.!?\n]/)
      .map((part) => part.trim())
      .filter((part) => part.length > 30);
    expect(sentences.length).toBeGreaterThan(0);
    for (const sentence of sentences) expect(sent[0]).not.toContain(sentence);
  });

  it('sends the message along where the officer ticks that, and not else', async () => {
    context = await here.browser.newContext();
    const mailbox = await openMailbox(context, here.site.url, wholeInvite);
    const { pane } = mailbox;
    await signIn(mailbox, person);
    await pane.getByRole('button', { name: 'Declare only' }).click();
    await pane.getByRole('checkbox', { name: 'Attach this message' }).check();
    await pane.getByRole('button', { name: 'Send', exact: true }).click();
    await pane
      .getByText(/^Sent to/)
      .first()
      .waitFor();
    const [declared] = await waitingForTheDirector();
    await expect
      .poll(async () => {
        const whole = await here.site.as(director).read(declared?.id ?? '');
        return 'ok' in whole && whole.ok.attachments.map(({ name }) => name);
      })
      .toEqual(['Day 1 at the cricket - Redbourne box.txt']);
  });

  it('sends once what was declared without network, though the browser was killed', async () => {
    const profile = await profileFolder();
    let mortal = await startBrowser(profile.path);
    try {
      const before = await openMailbox(mortal.context, here.site.url, wholeInvite);
      await signIn(before, person);
      await mortal.context.setOffline(true);
      await before.pane.getByRole('button', { name: 'Declare only' }).click();
      await before.pane.getByRole('button', { name: 'Send', exact: true }).click();
      await before.pane.getByText('1 declaration kept on this device, will be sent').waitFor();
      expect(await axeFaults(before.page)).toEqual([]);
      await mortal.kill();
      expect(await waitingForTheDirector()).toEqual([]);

      mortal = await startBrowser(profile.path);
      const after = await openMailbox(mortal.context, here.site.url, wholeInvite);
      // The tokens died with the tab; what waits did not.
      const press = after.pane.getByRole('button', { name: 'Sign in', exact: true });
      await press.waitFor();
      expect(await axeFaults(after.page)).toEqual([]);
      await throughDialog(after, person, () => press.click());
      await after.pane
        .getByText(/^Sent to/)
        .first()
        .waitFor();
      expect(await waitingForTheDirector()).toHaveLength(1);
      await after.page.reload();
      await after.pane.getByText('Declared.').waitFor();
      expect(await waitingForTheDirector()).toHaveLength(1);
    } finally {
      await mortal.kill();
      await profile.remove();
    }
  });

  it('is sent by one of two panes that are open at once', async () => {
    context = await here.browser.newContext();
    const [one, other] = [
      await openMailbox(context, here.site.url, wholeInvite),
      await openMailbox(context, here.site.url, wholeInvite),
    ];
    await signIn(one, person);
    await signIn(other, person);
    const arrived: number[] = [];
    context.on('response', (response) => {
      if (response.request().method() === 'POST' && response.url().endsWith('/events')) {
        arrived.push(response.status());
      }
    });
    await context.setOffline(true);
    await one.pane.getByRole('button', { name: 'Declare only' }).click();
    await one.pane.getByRole('button', { name: 'Send', exact: true }).click();
    await one.pane.getByText('1 declaration kept on this device, will be sent').waitFor();
    await other.pane.getByText('1 declaration kept on this device, will be sent').waitFor();
    await context.setOffline(false);
    await one.pane
      .getByText(/^Sent to/)
      .first()
      .waitFor();
    await other.pane
      .getByText(/^Sent to/)
      .first()
      .waitFor();
    await expect.poll(() => arrived).toEqual([201]);
    expect(await waitingForTheDirector()).toHaveLength(1);
  });
});

describe('reading', () => {
  it('asks no server for anything while ten messages are read and judged', async () => {
    context = await here.browser.newContext();
    const mailbox = await openMailbox(context, here.site.url, 'c001.eml');
    const { page, pane } = mailbox;
    await signIn(mailbox, person);
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('.mailbox [aria-current]').focus();
    for (let read = 0; read < 10; read++) {
      const before = await page.evaluate(() => window.outlookHost.calls.length);
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction((calls) => window.outlookHost.calls.length > calls, before);
      await pane.locator('.noticed, .clean').first().waitFor();
    }
    expect(requests).toEqual([]);
  });
});

describe('the history', () => {
  it('follows what the register says, and changes what the code asks', async () => {
    const facts = { offeredOn: today(), receivedOn: today(), answer: 'accepted' as const, valuePence: 1000 };
    for (const what of ['A diary', 'A pen']) {
      const gift = content({ facts: { ...content().facts, ...facts, what } });
      const submit = { type: 'submit', content: gift, role: null, deadline: null } as const;
      await here.site.as(officer).send(uuidv7(), { id: uuidv7(), ...submit }, null);
    }
    context = await here.browser.newContext();
    // A code that counts what was received in three months.
    await context.route('**/settings.json', async (route) => {
      const settings = await (await route.fetch()).json();
      await route.fulfill({ json: { ...settings, code: 'oxfordshire' } });
    });
    const mailbox = await openMailbox(context, here.site.url, 'c049.eml');
    const third = mailbox.pane.getByText('it makes more than two in three months', { exact: false });
    expect(await third.count()).toBe(0);
    await signIn(mailbox, person);
    await third.waitFor();
  });
});

function today(): string {
  return new Date().toLocaleDateString('sv-SE');
}
