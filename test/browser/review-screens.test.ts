import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Browser, type BrowserContext, chromium } from 'playwright-core';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, expect, inject, it } from 'vitest';
import { westmarch } from '#test/register/database.ts';
import { buildRegisterPages } from '../../scripts/build-register-pages.ts';
import { launchFlags } from './chromium.ts';
import { axeFaults, frameOf, type Mailbox } from './declare-page.ts';
import { type DeclareSite, startDeclareSite } from './declare-site.ts';
import {
  declare,
  emptyRegister,
  fillQueue,
  forTheDirector,
  gift,
  openReview,
  reviewerAt,
} from './review-page.ts';

/** Every screen of those who decide, as narrow as Outlook's panes and wide, by day and by night. */

/** Where pictures go, for people to look at; none are taken where it is not named. */
const pictures = process.env.PROBITY_PICTURES;
const { officer, colleague, manager } = westmarch.people;

let site: DeclareSite;
let browser: Browser;
let context: BrowserContext | null = null;
beforeAll(async () => {
  await buildRegisterPages();
  site = await startDeclareSite();
  browser = await chromium.launch({ executablePath: inject('chromium'), args: launchFlags() });
  await emptyRegister(site);
  await aDay();
});
afterAll(async () => {
  await browser?.close();
  await site?.close();
});
afterEach(() => context?.close());

/** What waits on an ordinary day. */
async function aDay() {
  await fillQueue(site, 140);
  const standing = { standing: 'live-tender' };
  const seats = gift('Two seats in a box at the county match', 'Brackenfield Surfacing', {
    kind: 'hospitality',
    signal: 'hospitality-offer',
    code: { ...forTheDirector, rule: null },
  });
  const facts = { ...seats.facts, answers: standing, valuePence: 18_000, answer: 'undecided' as const };
  const dinner = await declare(site, officer, { ...seats, facts }, { deadline: '2026-01-05' });
  const ask = { id: uuidv7(), type: 'ask', question: 'Who else from the team was asked?' } as const;
  await site.as(manager).send(dinner, ask, 1);
  const answer = { id: uuidv7(), type: 'answer', answer: 'Only me, as far as I know.' } as const;
  await site.as(officer).send(dinner, answer, 2);
  const bytes = new TextEncoder().encode('Dear Alice, do come.');
  await site.as(officer).attach(dinner, { id: uuidv7(), name: 'Invitation.txt', bytes });
  await declare(site, colleague, gift('A case of wine', 'Calloway Highways', { code: forTheDirector }), {
    deadline: '2026-01-06',
  });
}

it.each([
  [320, 'light'],
  [320, 'dark'],
  [1280, 'light'],
  [1280, 'dark'],
] as const)(
  'every screen stands at %i pixels and is found without fault: %s',
  async (width, look) => {
    const mailbox = await reviewerAt(browser, site, 'Martin Yeo', { width });
    context = mailbox.context;
    await mailbox.page.emulateMedia({ colorScheme: look });
    const { pane } = mailbox;
    const shown = (screen: string) => inOrder(mailbox, `review-${screen}-${width}-${look}`);
    const back = () => pane.getByRole('button', { name: 'Review', exact: true }).click();

    await openReview(mailbox);
    await shown('list');
    await pane.getByText('Narrow down').click();
    await shown('narrow');
    await pane.getByRole('checkbox').nth(5).check();
    await shown('chosen');
    await pane.getByRole('button', { name: 'Choose none' }).click();

    await pane.locator('.queue button.entry').filter({ hasText: 'county match' }).click();
    await pane
      .getByText('In like cases', { exact: false })
      .or(pane.getByText('Too few like cases'))
      .waitFor();
    await shown('item');
    await pane.getByRole('button', { name: 'Refuse', exact: true }).click();
    await shown('refuse');
    await pane.getByRole('button', { name: 'Not now' }).click();
    await pane.getByRole('button', { name: 'Approve with conditions' }).click();
    await pane.getByRole('checkbox').first().check();
    await shown('conditions');
    await pane.getByRole('button', { name: 'Not now' }).click();
    await back();

    await pane.locator('.queue button.entry').filter({ hasText: 'case of wine' }).click();
    await pane.getByText('Your code gives this to', { exact: false }).waitFor();
    await shown('not-yours');
    await pane.getByRole('button', { name: 'Pass on to Executive Director' }).click();
    await shown('pass-on');
    await pane.getByRole('button', { name: 'Not now' }).click();
    await back();

    await pane
      .getByRole('button', { name: /^Note: / })
      .first()
      .click();
    await pane.getByText('Noted.').waitFor();
    await shown('undo');
    await pane.getByRole('button', { name: 'Undo' }).click();

    await pane.getByRole('button', { name: 'Somebody decides for me' }).click();
    await pane.getByLabel('Who decides for you').first().fill('pen');
    await pane.getByText('1 found').waitFor();
    await shown('cover');
  },
  90_000,
);

async function inOrder({ page }: Mailbox, screen: string): Promise<void> {
  if (pictures !== undefined) {
    await mkdir(pictures, { recursive: true });
    await page.locator('iframe[title="Probity"]').screenshot({ path: join(pictures, `${screen}.png`) });
  }
  const frame = frameOf(page);
  const overflow = await frame.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
  expect(overflow, `${screen} is too wide`).toBeLessThanOrEqual(0);
  const tabs = await frame.evaluate(() => {
    const places = [...document.querySelectorAll('nav.tabs li')].map(
      (tab) => tab.getBoundingClientRect().top,
    );
    return new Set(places).size;
  });
  expect(tabs, `${screen}: lines of tabs`).toBe(1);
  expect(await axeFaults(page), screen).toEqual([]);
}
