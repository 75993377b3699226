/// <reference types="office-js" />
import { expect, it } from 'vitest';
import { useOutlook } from './outlook-page.ts';
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

it('several selected messages are read one after another, and declared at once', async () => {
  const outlook = await openOutlook();
  const messages = [risky, clean, another];
  await outlook.page.route('**/taskpane.js', async (route) => {
    const response = await route.fetch();
    const body = `(${selectSeveral})(${JSON.stringify(messages)});\n${await response.text()}`;
    await route.fulfill({ response, body });
  });
  await outlook.select(null);
  await outlook.openPane();
  const { pane } = outlook;
  await pane.getByRole('heading', { level: 1, name: '3 messages selected' }).waitFor();
  await pane.getByRole('button', { name: 'Begin 2 declarations' }).waitFor();
  await pane.getByRole('checkbox', { name: another.subject ?? '' }).uncheck();
  await pane.getByRole('checkbox', { name: another.subject ?? '' }).check();
  await pane.getByRole('button', { name: 'Begin 2 declarations' }).click();
  await pane.getByRole('heading', { level: 1, name: 'My declarations' }).waitFor();
  await pane.getByText('2 declarations are begun.').waitFor();
  await pane.getByRole('button', { name: 'Message', exact: true }).click();
  await expect.poll(() => pane.getByText('Begun, declared or set aside already.').count()).toBe(2);
});
