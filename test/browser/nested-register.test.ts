import type { BrowserContext } from 'playwright-core';
import { afterEach, expect, it } from 'vitest';
import { probeAddress } from '#test/outlook-host/probe/options.ts';
import { westmarch } from '#test/register/database.ts';
import { askAdvice } from './declare-page.ts';
import { productPane } from './outlook-page.ts';
import { risky } from './samples.ts';
import { useDeclareSite } from './use-declare-site.ts';

const { officer } = westmarch.people;

const here = useDeclareSite();
let context: BrowserContext;
afterEach(() => context?.close());

/** The pane in an Outlook that signs this person in, beside a real register and Microsoft's own library. */
async function openAs(person: string) {
  context = await here.browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  // Outlook vouches for people at Microsoft alone; what it hands over is from the authority that the register trusts.
  await page.route('**/outlook-addin/settings.json', async (route) => {
    const response = await route.fetch();
    const settings = await response.json();
    settings.register.authority.issuer = 'https://login.microsoftonline.com/westmarch/v2.0';
    await route.fulfill({ response, json: settings });
  });
  const token = await here.site.register.tokenFor(person);
  const options = { pane: productPane, requirements: { Mailbox: '1.15', NestedAppAuth: '1.1' } };
  await page.goto(here.site.url + probeAddress({ ...options, signIn: { token } }));
  await page.evaluate((item) => {
    window.probe.select(item);
    window.probe.host.open(document.body);
  }, risky);
  return { page, pane: page.frameLocator('iframe[title="Probity"]') };
}

/** How often this officer has asked for advice, as the register has it. */
async function flags(): Promise<number> {
  const answer = await here.site.as(officer).list({});
  if (!('ok' in answer)) throw new Error(`The register does not answer: ${JSON.stringify(answer)}`);
  return answer.ok.rows.filter(({ declaration }) => declaration.kind === 'flag').length;
}

it('an officer of Outlook is known to the register at once, and declares without ever signing in', async () => {
  const before = await flags();
  const { page, pane } = await openAs(officer);
  await pane.locator('.prompt').waitFor();
  await pane.getByRole('button', { name: 'Profile' }).click();
  await pane.getByText(/^You are signed in as /).waitFor();
  await askAdvice(pane, 'May I take up one of the two seats?');
  await expect.poll(flags, { timeout: 10_000 }).toBe(before + 1);
  expect(page.context().pages()).toHaveLength(1);
});
