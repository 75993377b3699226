/// <reference types="office-js" />
import axe from 'axe-core';
import { expect, inject, it } from 'vitest';
import { type OutlookPage, useOutlook } from './outlook-page.ts';
import { clean, type GivenItem, risky } from './pane-page.ts';

const openOutlook = useOutlook();

const another: GivenItem = {
  ...risky,
  id: 'another',
  subject: 'Tickets for the cup final, £120 each, with our compliments',
  bodyText:
    'Dear Sam,\n\nWe have two tickets for the cup final as our guest, £120 each, dinner included.\n\nJo',
};

/** Runs in the pane before its own program: an Outlook that lets several messages be selected. */
function selectSeveral(messages: GivenItem[]): void {
  const loaded: string[] = [];
  const functions = {
    getSelectedItemsAsync: (answer: (result: unknown) => void) =>
      answer({
        status: 'succeeded',
        value: messages.map(({ id, subject }) => ({ itemId: id, subject, itemType: 'message' })),
      }),
    loadItemByIdAsync: (id: string, answer: (result: unknown) => void) => {
      const found = messages.find((message) => message.id === id);
      if (loaded.length > 0 || found === undefined) return answer({ status: 'failed', error: {} });
      loaded.push(id);
      const details = (person: { name: string; address: string }) => ({
        displayName: person.name,
        emailAddress: person.address,
      });
      answer({
        status: 'succeeded',
        value: {
          itemId: id,
          itemType: 'message',
          itemClass: 'IPM.Note',
          subject: found.subject,
          from: details(found.from ?? { name: '', address: '' }),
          to: (found.to ?? []).map(details),
          cc: [],
          attachments: [],
          dateTimeCreated: new Date(found.sentAt ?? 0),
          body: {
            getAsync: (format: string, done: (result: unknown) => void) =>
              done({ status: 'succeeded', value: format === 'text' ? found.bodyText : '' }),
          },
          unloadAsync: (done: (result: unknown) => void) => {
            loaded.pop();
            done({ status: 'succeeded' });
          },
        },
      });
    },
  };
  const onReady = Office.onReady.bind(Office);
  Object.assign(Office, {
    onReady: (done: (info: unknown) => void) =>
      onReady((info) => {
        Object.assign(Office.context.mailbox, functions);
        done(info);
      }),
  });
}

/** An Outlook in which these messages are selected, and the pane beside them. */
async function openOn(messages: GivenItem[]): Promise<OutlookPage> {
  const outlook = await openOutlook();
  await outlook.page.route('**/taskpane.js', async (route) => {
    const response = await route.fetch();
    const body = `(${selectSeveral})(${JSON.stringify(messages)});\n${await response.text()}`;
    await route.fulfill({ response, body });
  });
  await outlook.select(null);
  return outlook;
}

/** Gives the pane a register; nobody is signed in there, so that what is to be sent stays to be seen. */
async function registerBeside({ page }: OutlookPage): Promise<void> {
  const url = `${inject('previewUrl')}/register`;
  const authority = { issuer: `${url}/sign-in`, clientId: 'pane', scope: 'declarations' };
  await page.route('**/outlook-addin/settings.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: { ...(await response.json()), register: { url, authority } } });
  });
}

/** What axe finds wrong in the pane, as "rule: element". */
async function axeFaults({ frame }: OutlookPage): Promise<string[]> {
  await frame().evaluate(axe.source);
  return frame().evaluate(async () => {
    const { violations } = await window.axe.run();
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
  });
}

it('several selected messages are read one after another, and declared at once', async () => {
  const outlook = await openOn([risky, clean, another]);
  await outlook.openPane();
  const { pane } = outlook;
  await pane.getByRole('heading', { level: 1, name: '3 messages selected' }).waitFor();
  await pane.getByRole('button', { name: 'Begin 2 declarations' }).waitFor();
  expect(await axeFaults(outlook)).toEqual([]);
  await pane.getByRole('checkbox', { name: another.subject ?? '' }).uncheck();
  await pane.getByRole('checkbox', { name: another.subject ?? '' }).check();
  await pane.getByRole('button', { name: 'Begin 2 declarations' }).click();
  await pane.getByRole('heading', { level: 1, name: 'My declarations' }).waitFor();
  await pane.getByText('2 declarations are begun.').waitFor();
  await pane.getByRole('button', { name: 'Message', exact: true }).click();
  await expect.poll(() => pane.getByText('Begun, declared or set aside already.').count()).toBe(2);
});

const gift: GivenItem = {
  ...risky,
  id: 'gift',
  subject: 'A hamper for you',
  bodyText: 'Dear Sam,\n\nWe have sent you a Christmas hamper worth £60 as a thank you.\n\nJo',
};

it('those of which everything is known go at one press, each by itself, and the others are begun', async () => {
  const outlook = await openOn([gift, clean, another]);
  const { pane } = outlook;
  await registerBeside(outlook);
  await outlook.openPane();
  const send = pane.getByRole('button', { name: 'Send 1 declaration and begin 1 more' });
  await send.waitFor();
  const ready = pane.getByText(/^Complete: goes to your /);
  await ready.click();
  await pane.getByText('£60', { exact: true }).waitFor();
  expect(await axeFaults(outlook)).toEqual([]);
  await send.click();
  await pane.getByText('1 declaration is begun.').waitFor();
  const group = (name: RegExp) =>
    pane
      .getByRole('main')
      .locator('section')
      .filter({ has: pane.getByRole('heading', { name }) });
  await group(/^Waiting to be sent/)
    .getByText('a gift (“A hamper for you”) worth £60')
    .waitFor();
  await group(/^To finish/)
    .getByText('“Tickets for the cup final')
    .waitFor();
});
