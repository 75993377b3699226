/// <reference types="office-js" />
import type { Frame } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import type { OutlookItem } from '#test/outlook-host/host/outlook-item.ts';
import type { ProbeHost } from '#test/outlook-host/probe/host.ts';
import { probeAddress } from '#test/outlook-host/probe/options.ts';
import { useBrowser, type WatchedPage } from './browser.ts';

declare global {
  interface Window {
    probe: ProbeHost;
    /** In the pane: the value that office.js answers with, or its error's name. */
    ask<T>(asking: (callback: (answer: Office.AsyncResult<T>) => void) => void): Promise<T | string>;
  }
}

type GivenItem = Partial<OutlookItem> & Pick<OutlookItem, 'id'>;

const message: GivenItem = {
  id: 'message-1',
  subject: 'Two seats in our box',
  from: { name: 'Jo Reed', address: 'j.reed@callowayhighways.co.uk' },
  to: [{ name: 'Sam Officer', address: 'sam.officer@westmarch.gov.uk' }],
  cc: [{ name: '', address: 'copy@westmarch.gov.uk' }],
  sentAt: Date.UTC(2026, 10, 20, 9, 30),
  bodyText: 'It would be lovely to have you along.',
  bodyHtml: '<p>It would be <b>lovely</b> to have you along.</p>',
  internetHeaders: 'From: j.reed@callowayhighways.co.uk\r\nSubject: Two seats in our box',
  attachments: [
    {
      id: 'file-1',
      name: 'box.pdf',
      contentType: 'application/pdf',
      size: 3,
      inline: false,
      content: 'YWJj',
    },
  ],
};

const openPage = useBrowser();
let watched: WatchedPage;

/** Opens the pane on an item and waits until it shows its subject. */
async function openPane(item: GivenItem | null): Promise<Frame> {
  await watched.page.evaluate((given) => {
    window.probe.select(given);
    window.probe.host.open(document.body);
  }, item);
  await shows(item?.subject ?? 'No item');
  const pane = watched.page.frame({ url: /pane\.html/ });
  if (!pane) throw new Error('The pane has no frame.');
  return pane;
}

async function select(item: GivenItem | null): Promise<void> {
  await watched.page.evaluate((given) => window.probe.select(given), item);
}

async function shows(subject: string): Promise<void> {
  await watched.page.frameLocator('iframe').getByText(subject, { exact: true }).waitFor();
}

beforeEach(async () => {
  watched = await openPage(probeAddress({ categories: ['Probity', 'Other'] }));
  return async () => {
    expect(watched.faults).toEqual([]);
    expect(watched.outsideRequests).toEqual([]);
    await watched.page.context().close();
  };
});

describe('the unmodified office.js in our host', () => {
  it('takes the host for Outlook on the web', async () => {
    const pane = await openPane(message);
    const host = await pane.evaluate(() => [
      Office.context.host,
      Office.context.platform,
      Office.context.displayLanguage,
      Office.context.mailbox.userProfile.emailAddress,
      Office.context.requirements.isSetSupported('Mailbox', '1.13'),
    ]);
    expect(host).toEqual(['Outlook', 'OfficeOnline', 'en-GB', 'sam.officer@westmarch.gov.uk', true]);
  });

  it('reads who wrote a message to whom, when, and with what attached', async () => {
    const pane = await openPane(message);
    const read = await pane.evaluate(() => {
      const item = Office.context.mailbox.item;
      return {
        id: item?.itemId,
        type: item?.itemType,
        from: item?.from.emailAddress,
        to: item?.to.map(({ displayName }) => displayName),
        cc: item?.cc.map(({ emailAddress }) => emailAddress),
        created: item?.dateTimeCreated.toISOString(),
        attachments: item?.attachments.map(({ name, size, attachmentType }) => [name, size, attachmentType]),
      };
    });
    expect(read).toEqual({
      id: 'message-1',
      type: 'message',
      from: 'j.reed@callowayhighways.co.uk',
      to: ['Sam Officer'],
      cc: ['copy@westmarch.gov.uk'],
      created: '2026-11-20T09:30:00.000Z',
      attachments: [['box.pdf', 3, 'file']],
    });
  });

  it('reads the body as text and as HTML, and the headers', async () => {
    const pane = await openPane(message);
    const read = await pane.evaluate(() => {
      const item = Office.context.mailbox.item;
      return Promise.all([
        window.ask((answer) => item?.body.getAsync(Office.CoercionType.Text, answer)),
        window.ask((answer) => item?.body.getAsync(Office.CoercionType.Html, answer)),
        window.ask((answer) => item?.getAllInternetHeadersAsync(answer)),
      ]);
    });
    expect(read).toEqual([message.bodyText, message.bodyHtml, message.internetHeaders]);
  });

  it('reads an attachment, and says so where there is none of that id', async () => {
    const pane = await openPane(message);
    const read = await pane.evaluate(() => {
      const item = Office.context.mailbox.item;
      return Promise.all([
        window.ask((answer) => item?.getAttachmentContentAsync('file-1', answer)),
        window.ask((answer) => item?.getAttachmentContentAsync('file-2', answer)),
      ]);
    });
    expect(read).toEqual([{ format: 'base64', content: 'YWJj' }, 'InvalidAttachmentId']);
  });

  it.each(['meeting-message', 'appointment'] as const)(
    'reads time and place of its kind: %s',
    async (kind) => {
      const meeting = {
        ...message,
        kind,
        start: Date.UTC(2026, 11, 12, 12),
        end: Date.UTC(2026, 11, 12, 17),
        location: 'The Oval',
      };
      const pane = await openPane(meeting);
      const read = await pane.evaluate(() => {
        const item = Office.context.mailbox.item;
        const organiser = item?.organizer ?? item?.from;
        return [item?.start.toISOString(), item?.end.toISOString(), item?.location, organiser?.displayName];
      });
      expect(read).toEqual(['2026-12-12T12:00:00.000Z', '2026-12-12T17:00:00.000Z', 'The Oval', 'Jo Reed']);
    },
  );

  it('follows to another item, to none, and back', async () => {
    await openPane(message);
    await select({ id: 'message-2', subject: 'Lunch on us' });
    await shows('Lunch on us');
    await select(null);
    await shows('No item');
    await select(message);
    await shows('Two seats in our box');
  });

  it('starts with nothing open', async () => {
    await openPane(null);
    await select(message);
    await shows('Two seats in our box');
  });

  it('learns of an item that was opened while it started', async () => {
    await watched.page.evaluate((given) => {
      const { host, select } = window.probe;
      select(given);
      host.open(document.body);
      // As soon as office.js has its first item, another is opened; nobody listens for the change yet.
      window.addEventListener('message', () => {
        if (host.calls.at(-1)?.name === 'GetInitialData') select({ id: 'late', subject: 'Opened late' });
      });
    }, message);
    await shows('Opened late');
  });

  it('keeps notifications as Outlook does: one a key, five at most', async () => {
    const pane = await openPane(message);
    const read = await pane.evaluate(async () => {
      const bars = Office.context.mailbox.item?.notificationMessages;
      const bar = {
        type: Office.MailboxEnums.ItemNotificationMessageType.InformationalMessage,
        message: 'An offer',
        icon: 'Icon.16x16',
        persistent: false,
      };
      const add = (key: string) => window.ask((answer) => bars?.addAsync(key, bar, answer));
      for (const key of ['a', 'b', 'c', 'd', 'e']) await add(key);
      return [
        await add('a'),
        await add('f'),
        await window.ask((answer) => bars?.replaceAsync('x', bar, answer)),
        await window.ask((answer) => bars?.removeAsync('a', answer)),
        await window
          .ask<Office.NotificationMessageDetails[]>((answer) => bars?.getAllAsync(answer))
          .then((all) => (typeof all === 'string' ? all : all.map(({ key }) => key))),
      ];
    });
    expect(read).toEqual([
      'DuplicateNotificationKey',
      'NumberOfNotificationsExceeded',
      'NotificationKeyNotFound',
      undefined,
      ['b', 'c', 'd', 'e'],
    ]);
  });

  it('keeps categories, custom properties and roaming settings', async () => {
    const pane = await openPane(message);
    const read = await pane.evaluate(async () => {
      const { mailbox, roamingSettings } = Office.context;
      const item = mailbox.item;
      await window.ask((answer) => item?.categories.addAsync(['Probity', 'Other'], answer));
      await window.ask((answer) => item?.categories.removeAsync(['Other'], answer));
      const load = () =>
        window.ask<Office.CustomProperties>((answer) => item?.loadCustomPropertiesAsync(answer));
      const properties = await load();
      if (typeof properties === 'string') return properties;
      properties.set('flagged', 'yes');
      await window.ask((answer) => properties.saveAsync(answer));
      const saved = await load();
      roamingSettings.set('grade', 12);
      await window.ask((answer) => roamingSettings.saveAsync(answer));
      return [
        await window.ask((answer) => item?.categories.getAsync(answer)),
        typeof saved === 'string' ? saved : saved.get('flagged'),
        roamingSettings.get('grade'),
      ];
    });
    expect(read).toEqual([[{ displayName: 'Probity', color: 'None' }], 'yes', 12]);
    const calls = await watched.page.evaluate(() => window.probe.host.calls);
    expect(calls).toContainEqual({
      name: 'saveRoamingSettings',
      action: 'invoke',
      parameters: [expect.objectContaining({ grade: expect.anything() })],
    });
  });

  it('opens replies and new messages', async () => {
    const pane = await openPane(message);
    await pane.evaluate(() =>
      window.ask((answer) =>
        Office.context.mailbox.item?.displayReplyFormAsync({ htmlBody: 'No, thank you.' }, answer),
      ),
    );
    await pane.evaluate(() =>
      window.ask((answer) =>
        Office.context.mailbox.displayNewMessageFormAsync(
          { toRecipients: ['monitoring@westmarch.gov.uk'], subject: 'A declaration', htmlBody: '<p>…</p>' },
          answer,
        ),
      ),
    );
    expect(await watched.page.evaluate(() => window.probe.forms)).toEqual([
      expect.objectContaining({ kind: 'reply', body: { format: 'html', content: 'No, thank you.' } }),
      expect.objectContaining({
        kind: 'new-message',
        body: { format: 'html', content: '<p>…</p>' },
        subject: 'A declaration',
        to: ['monitoring@westmarch.gov.uk'],
      }),
    ]);
  });

  it('is told plainly that a method is not there', async () => {
    const pane = await openPane(message);
    const read = await pane.evaluate(() =>
      window.ask((answer) => Office.context.mailbox.getUserIdentityTokenAsync(answer)),
    );
    expect(read).not.toBe('');
    expect(typeof read).toBe('string');
  });
});
