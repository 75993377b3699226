/// <reference types="office-js" />
import { describe, expect, it } from 'vitest';
import { type OutlookPage, useOutlook } from './outlook-page.ts';

const openOutlook = useOutlook();

const supplier = { name: 'Jo Reed', address: 'j.reed@callowayhighways.co.uk' };
const message = {
  id: 'draft-1',
  kind: 'message-compose' as const,
  subject: 'Friday',
  to: [supplier],
  bodyText: 'Happy to come along.',
  begunAs: 'reply' as const,
};
const appointment = {
  id: 'meeting-1',
  kind: 'appointment-compose' as const,
  subject: 'Site visit',
  to: [supplier],
  location: 'The depot',
  start: Date.UTC(2026, 11, 14, 10),
  end: Date.UTC(2026, 11, 14, 11),
};

/** The bare pane on a draft. */
async function openDraft(draft: typeof message | typeof appointment): Promise<OutlookPage> {
  const outlook = await openOutlook({ pane: 'pane.html' });
  await outlook.select(draft);
  await outlook.openPane();
  await outlook.pane.getByText('Pane is ready').waitFor();
  return outlook;
}

describe('a draft in our host, through the unmodified office.js', () => {
  it('hands over what the officer has written so far', async () => {
    const outlook = await openDraft(message);
    const read = await outlook.frame().evaluate(async () => {
      const item = Office.context.mailbox.item;
      const people = await window.ask<Office.EmailAddressDetails[]>((answer) => item?.to.getAsync(answer));
      const from = await window.ask<Office.EmailAddressDetails>((answer) => item?.from.getAsync(answer));
      return [
        item?.itemType,
        await window.ask((answer) => item?.subject.getAsync(answer)),
        await window.ask((answer) => item?.body.getAsync('text', answer)),
        typeof people === 'string' ? people : people.map(({ emailAddress }) => emailAddress),
        typeof from === 'string' ? from : from.emailAddress,
        await window.ask((answer) => item?.getComposeTypeAsync(answer)),
      ];
    });
    expect(read).toEqual([
      'message',
      'Friday',
      'Happy to come along.',
      ['j.reed@callowayhighways.co.uk'],
      'sam.officer@westmarch.gov.uk',
      { composeType: 'reply', coercionType: 'text' },
    ]);
  });

  it('lets itself be changed, and tells the add-in whose recipients changed', async () => {
    const outlook = await openDraft(message);
    const read = await outlook.frame().evaluate(async () => {
      const item = Office.context.mailbox.item;
      const told = new Promise((resolve) => {
        item?.addHandlerAsync(
          Office.EventType.RecipientsChanged,
          ({ changedRecipientFields }: Office.RecipientsChangedEventArgs) => resolve(changedRecipientFields),
          async () => {
            await window.ask((answer) => item?.subject.setAsync('Saturday', answer));
            await window.ask((answer) => item?.cc.addAsync(['copy@westmarch.gov.uk'], answer));
          },
        );
      });
      return [
        await told,
        await window.ask((answer) => item?.subject.getAsync(answer)),
        await window
          .ask<Office.EmailAddressDetails[]>((answer) => item?.cc.getAsync(answer))
          .then((cc) => (typeof cc === 'string' ? cc : cc.map(({ emailAddress }) => emailAddress))),
      ];
    });
    expect(read).toEqual([
      expect.objectContaining({ to: false, cc: true, bcc: false }),
      'Saturday',
      ['copy@westmarch.gov.uk'],
    ]);
  });

  it('keeps session data while it is written, to the limit and by its key', async () => {
    const outlook = await openDraft(message);
    const read = await outlook.frame().evaluate(async () => {
      const data = Office.context.mailbox.item?.sessionData;
      return [
        await window.ask((answer) => data?.getAsync('missing', answer)),
        await window.ask((answer) => data?.setAsync('settled', '["a"]', answer)),
        await window.ask((answer) => data?.getAsync('settled', answer)),
        await window.ask((answer) => data?.setAsync('long', 'x'.repeat(50_000), answer)),
      ];
    });
    expect(read).toEqual(['KeyNotFound', undefined, '["a"]', 'SessionObjectMaxLengthExceeded']);
  });

  it('has an id only once it is saved, and carries headers and files of the add-in', async () => {
    const outlook = await openDraft(message);
    const read = await outlook.frame().evaluate(async () => {
      const item = Office.context.mailbox.item;
      const before = await window.ask((answer) => item?.getItemIdAsync(answer));
      await window.ask((answer) => item?.saveAsync(answer));
      await window.ask((answer) => item?.internetHeaders.setAsync({ 'x-probity': 'seen' }, answer));
      await window.ask((answer) => item?.addFileAttachmentFromBase64Async('YWJj', 'note.txt', answer));
      const files = await window.ask<Office.AttachmentDetailsCompose[]>((answer) =>
        item?.getAttachmentsAsync(answer),
      );
      return [
        before,
        await window.ask((answer) => item?.getItemIdAsync(answer)),
        await window.ask((answer) => item?.internetHeaders.getAsync(['x-probity', 'x-none'], answer)),
        typeof files === 'string' ? files : files.map(({ name, size }) => [name, size]),
      ];
    });
    expect(read).toEqual(['ItemNotSaved', 'draft-1', { 'x-probity': 'seen' }, [['note.txt', 3]]]);
  });

  it('is an appointment with attendees, place and time, which tells of a new time', async () => {
    const outlook = await openDraft(appointment);
    const read = await outlook.frame().evaluate(async () => {
      const item = Office.context.mailbox.item;
      const attendees = await window.ask<Office.EmailAddressDetails[]>((answer) =>
        item?.requiredAttendees.getAsync(answer),
      );
      const told = new Promise((resolve) => {
        item?.addHandlerAsync(
          Office.EventType.AppointmentTimeChanged,
          ({ start }: Office.AppointmentTimeChangedEventArgs) => resolve(start),
          () => item?.start.setAsync(new Date('2026-12-15T10:00:00Z')),
        );
      });
      return [
        item?.itemType,
        typeof attendees === 'string' ? attendees : attendees.map(({ displayName }) => displayName),
        await window.ask((answer) => item?.location.getAsync(answer)),
        await told,
        await window
          .ask<Date>((answer) => item?.start.getAsync(answer))
          .then((start) => (typeof start === 'string' ? start : start.toISOString())),
      ];
    });
    expect(read).toEqual([
      'appointment',
      ['Jo Reed'],
      'The depot',
      '2026-12-15T10:00:00.000Z',
      '2026-12-15T10:00:00.000Z',
    ]);
  });
});
