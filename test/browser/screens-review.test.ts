import { describe, expect, it } from 'vitest';
import { type ScreenPage, useScreens } from './screens-page.ts';

const openScreen = useScreens();

const button = ({ page }: ScreenPage, name: string | RegExp) => page.getByRole('button', { name }).first();
const rows = ({ page }: ScreenPage) => page.locator('.queue > li');

describe('deciding', () => {
  it('notes a token gift with one click, and takes it back with another', async () => {
    const screen = await openScreen('review');
    await rows(screen).first().waitFor();
    const before = await rows(screen).count();
    await button(screen, /^Note: Fernleigh Foods offered Marek Dunn/).click();
    await screen.page.getByText('Noted.').waitFor();
    await expect.poll(() => rows(screen).count()).toBe(before - 1);
    await button(screen, 'Undo').click();
    await expect.poll(() => rows(screen).count()).toBe(before);
  });

  it('offers no such click on what comes from those about whom the reviewer has declared something', async () => {
    const screen = await openScreen('review');
    await screen.page.getByText('You have declared something about them').waitFor();
    expect(await button(screen, /^Note: Calloway/).count()).toBe(0);
  });

  it('refuses with two clicks and the typing, and not without a reason', async () => {
    const screen = await openScreen('review-dinner');
    await button(screen, 'Refuse').click();
    expect(await screen.focused().getAttribute('id')).toBe('review-reason');
    await button(screen, 'Refuse').click();
    await screen.page.getByText('Write a sentence, so that the record').waitFor();
    await screen.page.keyboard.type('They bid for our work.');
    await button(screen, 'Refuse').click();
    await screen.page.getByText('Refused.').waitFor();
  });

  it('asks with two clicks and the typing', async () => {
    const screen = await openScreen('review-diary');
    await button(screen, 'Ask a question').click();
    await screen.page.keyboard.type('Was it for everybody?');
    await button(screen, 'Ask').click();
    await screen.page.getByText('Question sent.').waitFor();
  });

  it('sets a condition in the reviewer’s own words', async () => {
    const screen = await openScreen('review-form-conditions');
    await button(screen, 'Approve').click();
    await screen.page.getByText('Choose a condition, or write one.').waitFor();
    await screen.page.getByLabel('Go with a colleague, and keep to the working part of it.').first().check();
    await screen.page.getByLabel(/^Wording: Go with/).fill('Go with Tom.');
    await screen.page.getByLabel('Why, although the code says no').fill('It is a working dinner.');
    await button(screen, 'Approve').click();
    expect(await screen.asked('onTake')).toEqual([
      [
        {
          type: 'decide',
          outcome: 'approved',
          conditions: ['Go with Tom.'],
          reason: 'It is a working dinner.',
          until: null,
        },
      ],
    ]);
  });

  it('tells a reviewer with an interest to pass it on, with the reason written', async () => {
    const screen = await openScreen('review-tied');
    await screen.page.getByText('Pass this on.').waitFor();
    await button(screen, 'Pass on to Owen Tarrant').click();
    expect(await screen.page.getByLabel('Why').inputValue()).toMatch(/declared something about Calloway/);
    await button(screen, 'Pass on').click();
    await screen.page.getByText('Passed on.').waitFor();
  });

  it('notes several alike together, each on its own', async () => {
    const screen = await openScreen('review-chosen');
    await button(screen, /more like it/).click();
    await button(screen, 'Note all 2').click();
    await screen.page.getByText('2 noted.').waitFor();
    await button(screen, 'Undo all').waitFor();
  });

  it('shows how it stands where somebody was quicker, and waits for the reviewer’s word', async () => {
    const screen = await openScreen('review-overtaken');
    await button(screen, 'See how it stands').click();
    await screen.page.getByText('There were three of them.').waitFor();
    await button(screen, 'Decide it all the same').click();
    await expect.poll(() => screen.page.getByText('was not taken').count()).toBe(0);
  });
});

describe('the list by keyboard', () => {
  it('goes from row to row by the arrow keys, opens by Enter and comes back', async () => {
    const screen = await openScreen('review');
    const { page } = screen;
    await page.locator('.queue button.entry').first().focus();
    await page.keyboard.press('ArrowDown');
    expect(await screen.focused().textContent()).toContain('Tom Brearley');
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowDown');
    expect(await screen.focused().textContent()).toContain('Gill Ostrow');
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { level: 1, name: /^Cirrus/ }).waitFor();
    expect(await screen.focused().textContent()).toMatch(/^Cirrus/);
  });

  it('is one stop for Tab: the row that had the focus last', async () => {
    const screen = await openScreen('review');
    await screen.page.locator('.queue button.entry').first().focus();
    await screen.page.keyboard.press('ArrowDown');
    const reached = screen.page.locator('.queue button.entry[tabindex="0"]');
    expect(await reached.count()).toBe(1);
    expect(await reached.textContent()).toContain('Tom Brearley');
  });

  it('hands the focus to the next row where one was decided', async () => {
    const screen = await openScreen('review');
    await button(screen, /^Note: Fernleigh Foods offered Marek Dunn/).focus();
    await screen.page.keyboard.press('Enter');
    await expect.poll(() => screen.focused().textContent()).toContain('Tom Brearley');
  });
});

it('shows an attached message as text, and saves it', async () => {
  const screen = await openScreen('review-dinner');
  await button(screen, 'Read: user-day.eml').click();
  await screen.page.getByText('there is a room for you at the hotel').waitFor();
  await button(screen, 'Save: user-day.eml').click();
  await expect.poll(() => screen.asked('saveFile')).toHaveLength(1);
});

it('finds a colleague who decides while the reviewer is away', async () => {
  const screen = await openScreen('review-cover');
  await screen.page.getByLabel('Who decides for you').first().fill('gill');
  await screen.page.getByLabel(/Gill Ostrow/).check();
  await screen.page.getByLabel('First day').fill('2027-02-01');
  await screen.page.getByLabel('Last day').fill('2027-02-05');
  await button(screen, 'Arrange it').click();
  await screen.page.getByText('Gill Ostrow decides for you').waitFor();
  await button(screen, 'End it: Gill Ostrow').click();
  await expect.poll(() => screen.page.getByText('Gill Ostrow decides for you').count()).toBe(0);
});
