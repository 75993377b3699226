import { describe, expect, it } from 'vitest';
import { useOutlook } from './outlook-page.ts';
import { clean, type GivenItem, risky } from './pane-page.ts';

const openOutlook = useOutlook();

async function open(item: GivenItem | null) {
  const outlook = await openOutlook();
  await outlook.select(item);
  await outlook.openPane();
  return outlook;
}

const invite: GivenItem = {
  ...risky,
  kind: 'meeting-message',
  method: 'REQUEST',
  start: Date.UTC(2026, 11, 12, 12),
  end: Date.UTC(2026, 11, 12, 18),
  location: 'The racecourse, hospitality box 4',
};

describe('what the pane says around an item', () => {
  it('is what the code asks before an invite is accepted', async () => {
    const { pane } = await open(invite);
    await pane
      .getByRole('main')
      .getByText('Read what the code asks before you accept or propose another time.')
      .waitFor();
  });

  it('is that a series is declared once', async () => {
    const { pane } = await open({ ...invite, everyWeeks: 4 });
    await pane.getByRole('main').getByText('This is one of a series.').waitFor();
  });

  it('is that an offer outlives a cancelled meeting', async () => {
    const { pane } = await open({ ...invite, method: 'CANCEL' });
    await pane.getByRole('main').getByText('This meeting is cancelled.').waitFor();
  });

  it('is that an encrypted message was not checked, and never that it needs nothing', async () => {
    const { pane } = await open({ ...clean, bodyText: '', bodyHtml: '', protection: 'encrypted' });
    await pane
      .getByRole('heading', { name: 'Not checked: the text of this message is encrypted.' })
      .waitFor();
    expect(await pane.getByText('needs your code of conduct').count()).toBe(0);
  });

  it('is a way to check again where no item is open', async () => {
    const outlook = await open(null);
    await outlook.pane.getByRole('heading', { name: 'Not checked: no message is open.' }).waitFor();
    await outlook.selectSilently(risky);
    await outlook.pane.getByRole('button', { name: 'Check again' }).waitFor();
  });
});

describe('the buttons of the ribbon', () => {
  it.each([
    ['#/declare', 'Declare'],
    ['#/declarations', 'My declarations'],
  ])('lead by %s to “%s”', async (hash, heading) => {
    const outlook = await openOutlook({ pane: `/outlook-addin/taskpane.html${hash}` });
    await outlook.select(risky);
    await outlook.openPane();
    await outlook.pane.getByRole('heading', { level: 1, name: heading, exact: true }).waitFor();
  });

  it('“Declare” puts first what is in front of the officer', async () => {
    const outlook = await openOutlook({ pane: '/outlook-addin/taskpane.html#/declare' });
    await outlook.select(risky);
    await outlook.openPane();
    await outlook.pane.getByRole('button', { name: /Calloway Highways/ }).click();
    await outlook.pane.getByRole('heading', { level: 1, name: 'Declare hospitality' }).waitFor();
  });
});
