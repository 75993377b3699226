/// <reference types="office-js" />
import { describe, expect, it } from 'vitest';
import { type OutlookPage, useOutlook } from './outlook-page.ts';
import type { GivenItem } from './pane-page.ts';

const openOutlook = useOutlook();

const bidder = { name: 'Ana Holt', address: 'a.holt@cirruslgs.com' };
const colleague = { name: 'Pat Lee', address: 'pat.lee@westmarch.gov.uk' };

const draft: GivenItem = {
  id: 'draft',
  kind: 'message-compose',
  subject: 'Saturday',
  from: { name: 'Sam Officer', address: 'sam.officer@westmarch.gov.uk' },
  to: [{ name: 'Jo Reed', address: 'j.reed@callowayhighways.co.uk' }],
  bodyText:
    'Dear Jo,\n\nThank you for the two seats in your box at the races, I would love to come along as your guest.\n\nSam',
};

async function write(item: GivenItem): Promise<OutlookPage> {
  const outlook = await openOutlook();
  await outlook.compose(item);
  await outlook.openPane();
  return outlook;
}

const settled = (outlook: OutlookPage) =>
  outlook
    .state('draft')
    .then(({ sessionData }) => (sessionData as Record<string, string>)['probity.settled']);

describe('the pane beside a draft', () => {
  it('says what the code asks of what the officer is about to send', async () => {
    const { pane } = await write(draft);
    await pane.getByRole('heading', { level: 1, name: /^Your draft .*hospitality/ }).waitFor();
    await pane.getByRole('button', { name: 'Check again' }).waitFor();
    expect(await pane.getByRole('button', { name: /Decline/ }).count()).toBe(0);
  });

  it('checks again when asked, and when the recipients change', async () => {
    const outlook = await write({
      ...draft,
      to: [colleague],
      bodyText: 'Dear Pat,\n\nThe log is on the drive.\n\nSam',
    });
    await outlook.pane
      .getByRole('heading', { name: 'Nothing in this draft needs your code of conduct.' })
      .waitFor();
    await outlook.frame().evaluate(
      () =>
        new Promise((resolve) => {
          Office.context.mailbox.item?.to.addAsync(['sam.officer77@gmail.com'], resolve);
        }),
    );
    await outlook.pane.getByRole('heading', { name: /looks like a private mailbox of your own/ }).waitFor();
  });

  it('lets the officer send anyway, tells the moment of sending, and takes it back', async () => {
    const outlook = await write(draft);
    await outlook.pane.getByRole('button', { name: 'Send anyway' }).click();
    await outlook.pane.getByText('You can send this.').waitFor();
    await expect.poll(() => settled(outlook)).toMatch(/^\["hospitality-offer /);
    await outlook.pane.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => settled(outlook)).toBe('[]');
  });

  it('opens at what the dialog spoke of, and is stopped no more once that is settled', async () => {
    const outlook = await write(draft);
    await outlook.pane.getByRole('heading', { level: 1, name: /^Your draft/ }).waitFor();
    const stopped = await outlook.send();
    if (stopped.goes) throw new Error('The draft was not stopped.');
    await outlook.page.evaluate((dialog) => window.probe.openFrom(dialog), stopped.dialog);
    await outlook.pane.getByRole('heading', { level: 1, name: /^Your draft/ }).waitFor();
    await outlook.pane.getByRole('button', { name: 'Send anyway' }).first().click();
    await expect.poll(() => settled(outlook)).toMatch(/hospitality-offer/);
    expect(await outlook.send()).toEqual({ goes: true });
  });

  it('speaks up before a bidder in a live tender is invited', async () => {
    const { pane } = await write({
      ...draft,
      kind: 'appointment-compose',
      subject: 'Catch-up',
      to: [bidder],
      bodyText: 'Coffee and a catch-up.',
    });
    await pane.getByRole('heading', { level: 1, name: /live tender/ }).waitFor();
  });
});
