import type { BrowserContext } from 'playwright-core';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, describe, expect, it } from 'vitest';
import { westmarch } from '#test/register/database.ts';
import { type Mailbox, openMailbox, signIn, wholeInvite } from './declare-page.ts';
import { useDeclareSite } from './use-declare-site.ts';

/** What an officer does with the register beyond declaring, each step seen by whoever decides. */

const { officer, director, manager } = westmarch.people;

const here = useDeclareSite();
let context: BrowserContext;
afterEach(() => context?.close());

async function open(item: string): Promise<Mailbox> {
  context = await here.browser.newContext();
  const mailbox = await openMailbox(context, here.site.url, item);
  await signIn(mailbox, 'Alice Penrose');
  return mailbox;
}

/** What waits for this person, of what was declared of this kind. */
async function waitingFor(person: string, kind: 'hospitality' | 'flag') {
  const answer = await here.site.as(person).list({ view: 'review', officer, kind: [kind] });
  if (!('ok' in answer)) throw new Error(`The register does not answer: ${JSON.stringify(answer)}`);
  return answer.ok.rows.map(({ declaration }) => declaration);
}

/** The events of a declaration, as whoever decides sees them. */
async function eventsOf(id: string) {
  const answer = await here.site.as(director).read(id);
  return 'ok' in answer ? answer.ok.events : [];
}

async function openDeclared({ pane }: Mailbox): Promise<void> {
  await pane
    .getByText(/^Sent to/)
    .first()
    .waitFor();
  await pane.getByRole('button', { name: 'Open it' }).first().click();
}

describe('flagging for advice', () => {
  it('sends the question, and the manager sees it', async () => {
    const before = (await waitingFor(manager, 'flag')).map(({ id }) => id);
    const { pane } = await open('c023.eml');
    await pane.getByRole('button', { name: 'Flag for advice' }).click();
    await pane.getByText('About:').waitFor();
    expect(await pane.getByText('Advice wanted on').count()).toBe(0);
    await pane.getByRole('textbox').fill('May I go to this?');
    await pane.getByRole('button', { name: 'Send the question' }).click();
    await pane.getByText('Asked for advice.').waitFor();
    await pane
      .getByText(/^Sent to/)
      .first()
      .waitFor();
    const flagged = (await waitingFor(manager, 'flag')).filter(({ id }) => !before.includes(id));
    expect(flagged.map(({ facts }) => facts.answers.question)).toEqual(['May I go to this?']);
  });
});

describe('a declaration that was sent', () => {
  it('can be changed, its question answered, and withdrawn', async () => {
    const before = (await waitingFor(director, 'hospitality')).map(({ id }) => id);
    const mailbox = await open(wholeInvite);
    const { pane } = mailbox;
    await pane.getByRole('button', { name: 'Declare only' }).click();
    await pane.getByRole('button', { name: 'Send', exact: true }).click();
    await openDeclared(mailbox);
    const [declared] = (await waitingFor(director, 'hospitality')).filter(({ id }) => !before.includes(id));
    const id = declared?.id ?? '';

    await pane.getByRole('button', { name: 'Change it' }).click();
    await pane.getByLabel('What changed, and why?').fill('The day has moved.');
    await pane.getByRole('button', { name: 'Send the change' }).click();
    await expect.poll(async () => (await eventsOf(id)).at(-1)).toMatchObject({ type: 'amended' });

    const asked = { id: uuidv7(), type: 'ask', question: 'Who else goes?' } as const;
    expect(await here.site.as(director).send(id, asked, 2)).toHaveProperty('ok');
    await pane.getByRole('navigation').getByRole('button').nth(1).click();
    await pane.getByRole('region', { name: 'Questions to answer' }).getByRole('button').first().click();
    await pane.getByLabel('Your answer').fill('Nobody from here.');
    await pane.getByRole('button', { name: 'Send answer' }).click();
    await expect
      .poll(async () => (await eventsOf(id)).at(-1))
      .toMatchObject({ type: 'answered', answer: 'Nobody from here.' });

    await pane.locator('button.entry', { hasText: 'Redbourne' }).first().click();
    await pane.getByText('Withdraw it', { exact: true }).click();
    await pane.getByRole('button', { name: 'Withdraw', exact: true }).click();
    await expect.poll(async () => (await eventsOf(id)).at(-1)).toMatchObject({ type: 'withdrawn' });
  });
});
