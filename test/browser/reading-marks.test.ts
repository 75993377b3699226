import { describe, expect, it } from 'vitest';
import { type OutlookOptions, type OutlookPage, useOutlook } from './outlook-page.ts';
import { clean, risky } from './pane-page.ts';

const openOutlook = useOutlook();
const ours = { toDeclare: 'Conduct: to declare', declared: 'Conduct: declared' };

async function openOn(
  item: typeof risky,
  categories: string[] = Object.values(ours),
  options: OutlookOptions = {},
): Promise<OutlookPage> {
  const outlook = await openOutlook({ categories, ...options });
  await outlook.select(item);
  await outlook.openPane();
  await outlook.pane.getByRole('heading', { level: 1 }).waitFor();
  return outlook;
}

function notices(outlook: OutlookPage, id: string) {
  return outlook.state(id).then(({ notifications }) => notifications as { key: string; message: string }[]);
}

async function preferCategories({ pane }: OutlookPage): Promise<void> {
  await pane.getByRole('button', { name: 'Profile' }).click();
  await pane.getByRole('checkbox', { name: 'Put a category on items' }).check();
  await pane.getByRole('button', { name: 'Message', exact: true }).click();
}

describe('what the pane leaves on an item', () => {
  it('is one notification that says what was found, until the officer sets it aside', async () => {
    const outlook = await openOn(risky);
    await expect.poll(() => notices(outlook, 'risky')).toHaveLength(1);
    const [notice] = await notices(outlook, 'risky');
    expect(notice?.message).toMatch(/^Probity: Decline\. Calloway Highways/);
    expect(notice?.message.length).toBeLessThanOrEqual(150);
    await outlook.pane.getByRole('button', { name: 'This is not relevant' }).click();
    await expect.poll(() => notices(outlook, 'risky')).toEqual([]);
    await outlook.pane.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => notices(outlook, 'risky')).toHaveLength(1);
  });

  it('is nothing on an item that needs nothing, and no category unless the officer wants one', async () => {
    const outlook = await openOn(clean);
    await outlook.select(risky);
    await expect.poll(() => notices(outlook, 'risky')).toHaveLength(1);
    expect(await notices(outlook, 'clean')).toEqual([]);
    expect((await outlook.state('risky')).categories).toEqual([]);
  });

  it('is a category too where the officer wants it, gone again once nothing is to be declared', async () => {
    const outlook = await openOn(risky);
    await preferCategories(outlook);
    await expect.poll(async () => (await outlook.state('risky')).categories).toEqual([ours.toDeclare]);
    await outlook.pane.getByRole('button', { name: 'This is not relevant' }).click();
    await expect.poll(async () => (await outlook.state('risky')).categories).toEqual([]);
  });

  it('is a category that Probity makes where the council has granted the whole mailbox', async () => {
    const outlook = await openOn(risky, [], { permission: 'read-write-mailbox' });
    await preferCategories(outlook);
    await expect.poll(async () => (await outlook.state('risky')).categories).toEqual([ours.toDeclare]);
  });

  it('says how to make the category where Outlook lets Probity make none', async () => {
    const outlook = await openOn(risky, []);
    await preferCategories(outlook);
    await outlook.pane.getByText('Make a category of that name in Outlook').waitFor();
    expect((await outlook.state('risky')).categories).toEqual([]);
  });

  it('is nothing in a mailbox of somebody else', async () => {
    const owner = { name: 'Highways', address: 'highways@westmarch.gov.uk' };
    const outlook = await openOn({ ...risky, owner } as typeof risky);
    await outlook.pane
      .getByRole('main')
      .getByText('This mailbox belongs to highways@westmarch.gov.uk.')
      .waitFor();
    expect(await notices(outlook, 'risky')).toEqual([]);
  });
});
