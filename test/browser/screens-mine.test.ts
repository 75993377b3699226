import { describe, expect, it } from 'vitest';
import { useScreens } from './screens-page.ts';

const openScreen = useScreens();

describe('the officer’s own declarations', () => {
  it('stand in groups, what asks most of them first, with the time that is left', async () => {
    const { page } = await openScreen('mine');
    const groups = await page.locator('.group h2').allTextContents();
    expect(groups).toEqual([
      'Questions to answer 1',
      'To finish 2',
      'Waiting to be sent 1',
      'Sent 1',
      'Decided 1',
      'Over 2',
    ]);
    expect(await page.locator('.late').textContent()).toBe('2 days late');
    await page.getByRole('button', { name: /Was anybody else from your team invited/ }).waitFor();
  });

  it('open at a press', async () => {
    const { page, asked } = await openScreen('mine');
    await page
      .getByRole('button', { name: /Evening tutoring/ })
      .first()
      .click();
    expect(await asked('onOpen')).toHaveLength(1);
  });

  it('are searched where there are many, and the number found is said', async () => {
    const { page } = await openScreen('mine-many');
    await page.getByLabel('Search your declarations').fill('fernleigh lunch');
    await page.getByText('1 found').waitFor();
    expect(await page.locator('.entry:visible').count()).toBe(1);
    await page.getByLabel('Search your declarations').fill('nobody at all');
    await page.getByText('Nothing found.').waitFor();
  });

  it('need no search where there are few', async () => {
    const { page } = await openScreen('mine');
    expect(await page.getByLabel('Search your declarations').count()).toBe(0);
  });

  it('can be begun without a prompt', async () => {
    const { page, asked } = await openScreen('mine-empty');
    await page.getByText('Declare something', { exact: true }).click();
    await page.getByRole('button', { name: 'Declare outside work' }).click();
    expect(await asked('onNew')).toEqual([['outside-work']]);
  });

  it.each([
    ['mine-nil', 'I had nothing to declare', 'nil'],
    ['mine-yearly', 'Yes, I confirm', 'yearly'],
  ])('answer what is due on %s at one press', async (state, name, kind) => {
    const { page, asked } = await openScreen(state);
    await page.getByRole('button', { name }).click();
    expect(await asked('onReturn')).toEqual([[expect.objectContaining({ kind })]]);
  });
});

describe('one declaration', () => {
  it('shows question and place to answer first', async () => {
    const { page, asked, focused } = await openScreen('declaration-returned');
    await page.getByRole('button', { name: 'Send answer' }).click();
    await page.locator('#answer:focus').waitFor();
    await focused().fill('Only me.');
    await page.getByRole('button', { name: 'Send answer' }).click();
    expect(await asked('onAnswer')).toEqual([['Only me.']]);
  });

  it('tells all that happened, in order', async () => {
    const { page } = await openScreen('declaration-submitted');
    const told = await page.locator('.trail li span').allTextContents();
    expect(told).toEqual([
      'You began it.',
      'You sent it to Asha Pillai.',
      'Asha Pillai asked: “Did it come by post?”',
      'You answered: “Yes, with the winter catalogue.”',
    ]);
  });

  it('is withdrawn with a reason or without', async () => {
    const { page, asked } = await openScreen('declaration-submitted');
    await page.getByText('Withdraw it').click();
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await page.getByLabel('Why (if you like)').fill('Sent twice.');
    await page.getByRole('button', { name: 'Withdraw', exact: true }).click();
    expect(await asked('onWithdraw')).toEqual([[null], ['Sent twice.']]);
  });

  it('is renewed for a year unless another day is chosen', async () => {
    const { page, asked } = await openScreen('declaration-expired');
    await page.getByText('Renew it').click();
    await page.getByRole('button', { name: 'Renew', exact: true }).click();
    expect(await asked('onRenew')).toEqual([['2027-11-22']]);
  });

  it('offers only what may be done with it', async () => {
    const { page } = await openScreen('declaration-withdrawn');
    expect(await page.getByRole('main').getByRole('button').allTextContents()).toEqual([
      'My declarations',
      'Save as a file',
    ]);
  });
});

describe('the profile and what surrounds every screen', () => {
  it('shows what the register knows to read, and asks only for the rest', async () => {
    const { page, asked } = await openScreen('profile');
    expect(await page.getByLabel('Department').count()).toBe(0);
    await page.getByText('From the register').waitFor();
    await page.getByRole('checkbox', { name: 'Union representative' }).check();
    const [[sheet] = []] = await asked('onChange');
    expect(sheet).toMatchObject({ post: { unionRepresentative: true, politicallyRestricted: true } });
  });

  it('takes a grade only as a number', async () => {
    const { page, asked } = await openScreen('profile-own');
    await page.getByLabel('Grade').fill('HAY 4');
    await page.getByLabel('Grade').fill('14');
    const grades = (await asked('onChange')).map(
      ([sheet]) => (sheet as { post: { grade: number } }).post.grade,
    );
    expect(grades).toEqual([null, 14]);
  });

  it('leads to the other places by keyboard, and names the present one', async () => {
    const { page, asked } = await openScreen('mine');
    const navigation = page.getByRole('navigation', { name: 'Probity' });
    expect(await navigation.locator('[aria-current=page]').textContent()).toContain('My declarations');
    await navigation.getByRole('button', { name: 'Profile' }).press('Enter');
    expect(await asked('onGo')).toEqual([['profile']]);
  });

  it('lets nobody lose what cannot be kept', async () => {
    const { page, asked } = await openScreen('storage-full');
    await page.getByRole('button', { name: 'Save as a file' }).click();
    expect(await asked('onSaveFile')).toHaveLength(1);
  });

  it('asks to sign in where that alone holds things up', async () => {
    const { page, asked } = await openScreen('outbox-sign-in');
    await page.getByText('Sign in to send 2 declarations').waitFor();
    await page.getByRole('button', { name: 'Sign in' }).click();
    expect(await asked('onSignIn')).toHaveLength(1);
  });
});
