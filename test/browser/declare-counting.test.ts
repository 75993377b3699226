import type { BrowserContext } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { westmarch } from '#test/register/database.ts';
import { axeFaults, openMailbox, signIn, wholeInvite } from './declare-page.ts';
import { useDeclareSite } from './use-declare-site.ts';

/** "Not relevant" is counted by a second press, where the council has switched that on, and by nothing else. */

const here = useDeclareSite();
let context: BrowserContext;
afterEach(() => context?.close());

async function asKeeper(path: string, request: RequestInit = {}): Promise<Response> {
  const token = await here.site.register.tokenFor(westmarch.people.monitoringOfficer);
  const headers = { Authorization: `Bearer ${token}`, 'Content-Type': 'application/json', 'If-Match': '*' };
  return fetch(here.site.register.url + path, { ...request, headers });
}

async function letBeCounted(countNotRelevant: boolean): Promise<void> {
  const settled = await asKeeper('/api/settings', {
    method: 'PUT',
    body: JSON.stringify({ countNotRelevant }),
  });
  expect(settled.status).toBe(204);
}

/** Opens an item as an officer, and says that it is not relevant: each test another, as the register remembers. */
async function setAside(item: string) {
  context = await here.browser.newContext();
  const mailbox = await openMailbox(context, here.site.url, item);
  await signIn(mailbox, 'Alice Penrose');
  const sent: (string | null)[] = [];
  mailbox.page.on('request', (request) => {
    if (request.method() === 'POST' && request.url().endsWith('/api/not-relevant'))
      sent.push(request.postData());
  });
  await mailbox.pane
    .getByRole('button', { name: /not relevant/i })
    .first()
    .click();
  await mailbox.pane.getByText('Not shown again.').waitFor();
  return { ...mailbox, sent, count: mailbox.pane.getByRole('button', { name: /^Let it count/ }) };
}

it('is not offered where the council has not switched it on', async () => {
  await letBeCounted(false);
  const { count, sent } = await setAside('c141.ics');
  expect(await count.count()).toBe(0);
  expect(sent).toEqual([]);
});

it('sends the name of the situation and nothing else, once, when pressed', async () => {
  await letBeCounted(true);
  const { page, pane, count, sent } = await setAside(wholeInvite);
  await count.waitFor();
  expect(sent).toEqual([]);
  expect(await axeFaults(page)).toEqual([]);
  await count.click();
  await pane.getByText('Counted. Only the name of the situation was sent.').waitFor();
  expect(sent).toEqual(['{"signal":"hospitality-offer"}']);
  expect(await count.count()).toBe(0);
  const told = await (await asKeeper('/api/not-relevant')).json();
  expect(told.counts).toMatchObject([{ signal: 'hospitality-offer', count: 1 }]);
});

it('says where it could not be sent, and can be pressed again', async () => {
  await letBeCounted(true);
  const { page, pane, count } = await setAside('c001.eml');
  await page.route('**/api/not-relevant', (route) => route.abort());
  await count.click();
  await pane.getByText('It could not be sent, and was not counted.').waitFor();
  await page.unroute('**/api/not-relevant');
  await count.click();
  await pane.getByText('Counted. Only the name of the situation was sent.').waitFor();
});
