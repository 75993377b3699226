import { describe, expect, it } from 'vitest';
import type { Content } from '#core/declaration/event.ts';
import { useScreens } from './screens-page.ts';

const openScreen = useScreens();

describe('the form that declares', () => {
  it('takes the focus to its heading', async () => {
    const { focused } = await openScreen('declare');
    expect(await focused().textContent()).toBe('Declare hospitality');
  });

  it('asks two things where a common offer has no price, and is sent with them', async () => {
    const { page, asked } = await openScreen('declare');
    await page.getByRole('heading', { name: '2 things are missing' }).waitFor();
    await page.getByLabel('What is it worth, for you and your guests together?').fill('90');
    await page.getByRole('radio', { name: 'A sporting occasion' }).check();
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const [[content, attach] = []] = await asked('onSend');
    expect((content as Content).facts).toMatchObject({ valuePence: 9000, answers: { event: 'sporting' } });
    expect((content as Content).code.stance).toBe('decline');
    expect(attach).toBe(false);
  });

  it('is sent at one press where nothing is unknown', async () => {
    const { page, asked } = await openScreen('declare-known');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await asked('onSend')).toHaveLength(1);
  });

  it('tells at each change, judged anew, and keeps what was typed', async () => {
    const { page, asked } = await openScreen('declare');
    await page.getByLabel('What is it worth').pressSequentially('45.5');
    const told = (await asked('onChange')).map(([content]) => (content as Content).facts.valuePence);
    expect(told).toEqual([400, 4500, Number.NaN, 4550]);
    expect(await page.getByLabel('What is it worth').inputValue()).toBe('45.5');
  });

  it('changes clause, stance and recipient with the answer, and says so politely', async () => {
    const { page } = await openScreen('declare');
    await page.getByText('Goes to your line manager.').waitFor();
    await page.getByLabel('What is it worth').fill('90');
    await page.locator('.code-says', { hasText: 'Decline' }).waitFor();
    await page.locator('.sending', { hasText: 'Goes to your Executive Director.' }).waitFor();
    const said = await page.locator('form [role=status]').textContent();
    expect(said).toBe(
      'What the code says has changed. Decline. 14.4 Hospitality and Gifts. It goes to your Executive Director.',
    );
  });

  it('tells what to put right above the form and beside the field, and leads there', async () => {
    const { page, focused, asked } = await openScreen('declare');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    expect(await asked('onSend')).toEqual([]);
    expect(await focused().getAttribute('class')).toBe('faults');
    await page.getByRole('link', { name: 'Say what it is worth' }).click();
    expect(await focused().getAttribute('id')).toBe('field-value');
    const described = (await focused().getAttribute('aria-describedby')) ?? '';
    expect(described.split(' ')).toContain('field-value-fault');
    expect(await focused().getAttribute('aria-invalid')).toBe('true');
    await focused().fill('about 45');
    await page.locator('#field-value-fault', { hasText: 'Write the sum in figures' }).waitFor();
  });

  it('opens what is known in its place, with the focus in it', async () => {
    const { page, focused, asked } = await openScreen('declare-known');
    await page.getByRole('button', { name: 'Your answer' }).press('Enter');
    expect(await focused().getAttribute('value')).toBe('undecided');
    await page.keyboard.press('ArrowDown');
    const [[content] = []] = (await asked('onChange')).slice(-1);
    expect((content as Content).facts.answer).toBe('accepted');
    // Whoever said yes is asked when it came.
    expect(await page.getByRole('radio', { name: 'I said yes' }).isChecked()).toBe(true);
  });

  it('leads to a known line that was emptied', async () => {
    const { page, focused } = await openScreen('declare-known');
    await page.getByRole('button', { name: 'What Two seats' }).click();
    await focused().fill('');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('link', { name: 'Say in a few words what it is.' }).click();
    expect(await focused().getAttribute('id')).toBe('field-what');
  });

  it('says exactly what is sent before it is sent', async () => {
    const { page, asked } = await openScreen('declare-known');
    const sending = page.locator('.sending');
    expect(await sending.textContent()).toContain('Not its text.');
    await page.getByRole('checkbox', { name: 'Attach this message' }).check();
    const told = (await sending.textContent()) ?? '';
    expect(told).toContain(
      'Sends the whole message, “Two seats in our box at the races”, with its text and attachments (24 kB).',
    );
    expect(told).not.toContain('Not its text.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    const [[, attach] = []] = await asked('onSend');
    expect(attach).toBe(true);
  });

  it('takes a discarded draft back', async () => {
    const { page, asked, focused } = await openScreen('declare');
    await page.getByLabel('What is it worth').fill('90');
    await page.getByRole('button', { name: 'Discard' }).click();
    expect(await asked('onDiscard')).toHaveLength(1);
    expect(await focused().textContent()).toBe('Draft discarded');
    await page.getByRole('button', { name: 'Undo' }).click();
    const [[content] = []] = await asked('onRestore');
    expect((content as Content).facts.valuePence).toBe(9000);
    await page.getByRole('button', { name: 'Worth £90' }).waitFor();
  });

  it('sends a change only with its reason', async () => {
    const { page, asked, focused } = await openScreen('amend');
    await page.getByRole('button', { name: 'Send the change' }).click();
    expect(await asked('onSend')).toEqual([]);
    expect(await focused().getAttribute('id')).toBe('field-reason');
    await focused().fill('Only one seat was offered.');
    await page.getByRole('button', { name: 'Send the change' }).click();
    expect((await asked('onSend'))[0]?.[1]).toBe('Only one seat was offered.');
  });
});

describe('the other ways to answer a prompt', () => {
  it('asks for advice in one sentence', async () => {
    const { page, asked, focused } = await openScreen('flag');
    await page.getByRole('button', { name: 'Send the question' }).click();
    expect(await focused().getAttribute('id')).toBe('flag-question');
    await focused().fill('May I go if I pay for myself?');
    await page.getByRole('button', { name: 'Send the question' }).click();
    const [[content] = []] = await asked('onSend');
    expect((content as Content).facts.answers.question).toBe('May I go if I pay for myself?');
  });

  it('opens the reply as it was edited, and records the refusal in the same step', async () => {
    const { page, asked } = await openScreen('decline');
    await page.getByLabel('Your reply').fill('Thank you, but no.');
    await page.getByRole('button', { name: 'Open reply and record' }).click();
    expect(await asked('onReply')).toEqual([
      [{ subject: 'Re: Two seats in our box at the races', text: 'Thank you, but no.' }, true],
    ]);
  });

  it('opens the reply alone where it is not to be recorded', async () => {
    const { page, asked } = await openScreen('decline');
    await page.getByRole('checkbox', { name: 'Record that I declined' }).uncheck();
    await page.getByText('Your code may still ask you to declare the offer.').waitFor();
    await page.getByRole('button', { name: 'Open reply', exact: true }).click();
    expect((await asked('onReply'))[0]?.[1]).toBe(false);
  });

  it('opens no empty reply', async () => {
    const { page, asked, focused } = await openScreen('decline');
    await page.getByLabel('Your reply').fill(' ');
    await page.getByRole('button', { name: 'Open reply and record' }).click();
    expect(await asked('onReply')).toEqual([]);
    expect(await focused().getAttribute('aria-describedby')).toBe('reply-fault');
  });
});

describe('the buttons of a prompt', () => {
  it.each([
    ['prompt-decline', 'Decline and declare', 'decline'],
    ['prompt-declare', 'Declare', 'declare'],
    ['prompt-stop', 'Flag for advice', 'flag'],
    ['prompt-hand-over', 'Hand to the communications team', 'hand-over'],
  ])('do the best next thing on %s', async (state, name, action) => {
    const { page, asked } = await openScreen(state);
    const main = page.locator('.primary');
    expect(await main.textContent()).toBe(name);
    await main.click();
    expect(await asked('onAct')).toEqual([[action]]);
    expect(await page.locator('.deeds .row button').count()).toBeLessThanOrEqual(2);
  });

  it('dismiss at one press', async () => {
    const { page, asked } = await openScreen('prompt-decline');
    await page.getByRole('button', { name: 'This is not relevant' }).click();
    expect(await asked('onDismiss')).toEqual([['']]);
  });

  it('take a reason afterwards, and take it all back', async () => {
    const { page, asked } = await openScreen('deed-dismissed');
    await page.getByText('Say why').click();
    await page.getByLabel('Why it is not relevant').fill('It is our own event.');
    await page.keyboard.press('Enter');
    expect(await asked('onDismiss')).toEqual([['It is our own event.']]);
    await page.getByRole('button', { name: 'Undo' }).click();
    expect(await asked('onRestore')).toHaveLength(1);
  });

  it('fold the less frequent ones, by keyboard too', async () => {
    const { page, asked, focused } = await openScreen('prompt-decline');
    await page.getByText('More', { exact: true }).focus();
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    expect(await focused().textContent()).toBe('Already declared');
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    expect(await asked('onRemind')).toHaveLength(1);
    await page.keyboard.press('Escape');
    expect(await focused().textContent()).toBe('More');
    expect(await page.getByRole('button', { name: 'Remind me' }).isVisible()).toBe(false);
  });

  it('give way to what was sent, to whom and when', async () => {
    const { page } = await openScreen('deed-sent');
    const said = 'Sent to your Executive Director today at 14:05.';
    expect(await page.locator('.deed').textContent()).toContain(said);
    expect(await page.locator('.foot').textContent()).toBe(said);
    expect(await page.locator('.deeds').count()).toBe(0);
  });
});
