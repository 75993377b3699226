import type { BrowserContext } from 'playwright-core';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, describe, expect, it } from 'vitest';
import { westmarch } from '#test/register/database.ts';
import { axeFaults, type Mailbox, openMailbox, signIn, throughDialog, wholeInvite } from './declare-page.ts';
import { useDeclareSite } from './use-declare-site.ts';

/** Two people who use one mailbox, one after the other. */

const { officer, manager } = westmarch.people;

const here = useDeclareSite();
let context: BrowserContext;
afterEach(async () => {
  await context?.close();
  for (const person of [officer, manager]) {
    for (const { id, version } of await declaredBy(person)) {
      await here.site.as(person).send(id, { id: uuidv7(), type: 'withdraw', reason: null }, version);
    }
  }
});

/** What this person has declared about the sample invite. */
async function declaredBy(person: string) {
  const answer = await here.site.as(person).list({ view: 'mine', q: 'Redbourne', state: ['submitted'] });
  if (!('ok' in answer)) throw new Error(`The register does not answer: ${JSON.stringify(answer)}`);
  return answer.ok.rows.map(({ declaration }) => declaration);
}

async function open(): Promise<Mailbox> {
  context = await here.browser.newContext();
  return openMailbox(context, here.site.url, wholeInvite);
}

async function declare({ pane }: Mailbox): Promise<void> {
  await pane.getByRole('button', { name: 'Declare only' }).click();
  await pane.getByRole('button', { name: 'Send', exact: true }).click();
}

async function changePlaces(mailbox: Mailbox, person: string): Promise<void> {
  const { pane } = mailbox;
  await pane.getByRole('button', { name: 'Profile' }).click();
  await pane.getByRole('button', { name: 'Sign out' }).click();
  await throughDialog(mailbox, person, () =>
    pane.locator('#account-heading ~ button', { hasText: 'Sign in' }).click(),
  );
  await pane.getByText(`You are signed in as ${person}.`).waitFor();
}

describe('a mailbox that two people use', () => {
  it('never sends what one wrote in the other’s name', async () => {
    const mailbox = await open();
    const { page, pane } = mailbox;
    await signIn(mailbox, 'Alice Penrose');
    const server = `${here.site.register.url}/**/events`;
    await context.route(server, (route) => route.abort());
    await declare(mailbox);
    await pane.getByText('1 declaration kept on this device, will be sent').waitFor();
    // The register hears nothing until the other is signed in, or the next try would still be in the first one's name.
    await changePlaces(mailbox, 'Martin Yeo');
    await pane.getByText('was written by another person who uses this mailbox', { exact: false }).waitFor();
    await context.unroute(server);
    expect(await axeFaults(page)).toEqual([]);
    expect(await declaredBy(manager)).toEqual([]);
    await changePlaces(mailbox, 'Alice Penrose');
    await expect.poll(async () => (await declaredBy(officer)).length).toBe(1);
    expect(await declaredBy(manager)).toEqual([]);
  });

  it('asks whose it is, where nobody was signed in when it was written', async () => {
    const mailbox = await open();
    const { page, pane } = mailbox;
    await declare(mailbox);
    const press = pane.getByRole('button', { name: 'Sign in', exact: true });
    await throughDialog(mailbox, 'Martin Yeo', () => press.click());
    await pane
      .getByText('1 declaration was written here while nobody was signed in', { exact: false })
      .waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await declaredBy(manager)).toEqual([]);
    await pane.getByRole('button', { name: 'Send in my name' }).click();
    await expect.poll(async () => (await declaredBy(manager)).length).toBe(1);
  });
});
