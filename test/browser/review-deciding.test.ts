import type { BrowserContext } from 'playwright-core';
import { v7 as uuidv7 } from 'uuid';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '#core/declaration/event.ts';
import { declarationLink } from '#register/letters/links.ts';
import { westmarch } from '#test/register/database.ts';
import { axeFaults, countEfforts, frameOf, type Mailbox } from './declare-page.ts';
import { hold } from './hold.ts';
import { declare, emptyRegister, forTheDirector, gift, openReview, reviewerAt } from './review-page.ts';
import { useDeclareSite } from './use-declare-site.ts';

/** Manager, delegate, director and officer in turn, at the real register with its identity provider. */

const { officer, colleague, manager, delegate, director } = westmarch.people;
/** A decision leaves ten seconds after it was made, and a little later arrives. */
const soon = { timeout: 30_000, interval: 250 };
const patience = { timeout: 90_000 };

const here = useDeclareSite();
const contexts: BrowserContext[] = [];
beforeEach(() => emptyRegister(here.site));
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()));
});

async function at(person: string, item?: string): Promise<Mailbox> {
  const mailbox = await reviewerAt(here.browser, here.site, person, item === undefined ? {} : { item });
  contexts.push(mailbox.context);
  return mailbox;
}

async function reviewing(person: string): Promise<Mailbox> {
  const mailbox = await at(person);
  await openReview(mailbox);
  return mailbox;
}

async function standing(id: string) {
  const answer = await here.site.as(officer).read(id);
  if (!('ok' in answer)) throw new Error(`The register does not answer: ${JSON.stringify(answer)}`);
  return answer.ok.declaration;
}

const open = ({ pane }: Mailbox, what: string) =>
  pane.locator('.queue button.entry').filter({ hasText: what }).click();
const press = ({ pane }: Mailbox, name: string) => pane.getByRole('button', { name, exact: true }).click();
const tab = ({ pane }: Mailbox, name: string | RegExp) =>
  pane.getByRole('navigation').getByRole('button', { name }).click();

describe('the tab', patience, () => {
  it('is there for those who decide, with how much waits, and for nobody else', async () => {
    await declare(here.site, officer, gift('A mug', 'Fernleigh Foods'));
    await declare(here.site, colleague, gift('A pen', 'Fernleigh Foods'));
    const { pane } = await at('Martin Yeo');
    await pane.getByRole('button', { name: 'Review (2 wait for you)' }).waitFor();
    const other = await at('Alice Penrose');
    await other.pane.getByRole('button', { name: 'My declarations' }).waitFor();
    expect(await other.pane.getByRole('button', { name: /^Review/ }).count()).toBe(0);
  });

  it('asks nothing of anybody while messages are read', async () => {
    const { page, pane } = await at('Martin Yeo', 'c001.eml');
    await pane.getByRole('button', { name: /^Review/ }).waitFor();
    const requests: string[] = [];
    page.on('request', (request) => requests.push(request.url()));
    await page.locator('.mailbox [aria-current]').focus();
    for (let read = 0; read < 5; read++) {
      const before = await page.evaluate(() => window.outlookHost.calls.length);
      await page.keyboard.press('ArrowDown');
      await page.waitForFunction((calls) => window.outlookHost.calls.length > calls, before);
      await pane.locator('.noticed, .clean').first().waitFor();
    }
    expect(requests).toEqual([]);
  });
});

describe('a decision', patience, () => {
  it('notes a token gift with one click, and the officer finds it noted', async () => {
    const id = await declare(here.site, officer, gift('A desk diary', 'Fernleigh Foods'));
    const mailbox = await reviewing('Martin Yeo');
    const efforts = await countEfforts(mailbox.page);
    await mailbox.pane.getByRole('button', { name: /^Note: / }).click();
    await mailbox.pane.getByText('Noted.').waitFor();
    expect(await efforts()).toEqual({ clicks: 1, keys: 0 });
    expect((await standing(id)).state).toBe('submitted');
    await expect.poll(async () => (await standing(id)).state, soon).toBe('decided');
    const theirs = await at('Alice Penrose');
    await tab(theirs, /^My declarations/);
    await theirs.pane.getByText('Fernleigh Foods', { exact: false }).first().click();
    await theirs.pane.getByText('Martin Yeo', { exact: false }).first().waitFor();
    await theirs.pane.getByText(/noted/i).first().waitFor();
  });

  it('takes back within ten seconds what was decided, before anything is sent', async () => {
    const id = await declare(here.site, officer, gift('A desk diary', 'Fernleigh Foods'));
    const mailbox = await reviewing('Martin Yeo');
    const sent: string[] = [];
    mailbox.page.on('request', (request) => {
      if (request.url().endsWith('/events') && request.method() === 'POST') sent.push(request.url());
    });
    await mailbox.pane.getByRole('button', { name: /^Note: / }).click();
    await press(mailbox, 'Undo: Noted.');
    await mailbox.pane.getByRole('button', { name: /^Note: / }).waitFor();
    expect(sent).toEqual([]);
    expect((await standing(id)).version).toBe(1);
  });

  it('refuses with two clicks and the typing once it is open, and gives the officer the reason', async () => {
    const id = await declare(
      here.site,
      officer,
      gift('Two seats', 'Calloway Highways', { kind: 'hospitality' }),
    );
    const mailbox = await reviewing('Martin Yeo');
    await open(mailbox, 'Two seats');
    await mailbox.pane.getByRole('button', { name: 'Refuse' }).waitFor();
    const efforts = await countEfforts(mailbox.page);
    await press(mailbox, 'Refuse');
    await mailbox.page.keyboard.type('They bid for us.');
    await press(mailbox, 'Refuse');
    await mailbox.pane.getByText('Refused.').waitFor();
    expect(await efforts()).toEqual({ clicks: 2, keys: 'They bid for us.'.length });
    await expect
      .poll(async () => (await standing(id)).decision, soon)
      .toMatchObject({ outcome: 'refused', reason: 'They bid for us.', by: manager });
  });

  it('asks with two clicks, is answered in the officer’s pane, and decides on the answer', async () => {
    const id = await declare(here.site, officer, gift('A hamper', 'Fernleigh Foods'));
    const mailbox = await reviewing('Martin Yeo');
    await open(mailbox, 'hamper');
    await mailbox.pane.getByRole('button', { name: 'Ask a question' }).waitFor();
    const efforts = await countEfforts(mailbox.page);
    await press(mailbox, 'Ask a question');
    await mailbox.page.keyboard.type('For the team?');
    await press(mailbox, 'Ask');
    await mailbox.pane.getByText('Question sent.').waitFor();
    expect((await efforts()).clicks).toBe(2);
    await expect.poll(async () => (await standing(id)).state, soon).toBe('returned');

    const theirs = await at('Alice Penrose');
    await tab(theirs, /^My declarations/);
    await theirs.pane.getByText('Fernleigh Foods', { exact: false }).first().click();
    await theirs.pane.getByLabel('Your answer').fill('For all of us.');
    await press(theirs, 'Send answer');
    await expect.poll(async () => (await standing(id)).state, soon).toBe('submitted');

    await tab(mailbox, /^Review/);
    await open(mailbox, 'hamper');
    await mailbox.pane.getByText('Alice Penrose answered: “For all of us.”').waitFor();
    await mailbox.pane.getByText('You asked: “For the team?”').waitFor();
  });

  it('on several alike is one of its own for each', async () => {
    const ids: string[] = [];
    for (const [by, what] of [
      [officer, 'A diary'],
      [colleague, 'A calendar'],
      [colleague, 'A pen'],
    ] as const) {
      ids.push(await declare(here.site, by, gift(what, 'Fernleigh Foods')));
    }
    const mailbox = await reviewing('Martin Yeo');
    await mailbox.pane.getByRole('checkbox').first().check();
    await mailbox.pane.getByRole('button', { name: 'Choose 2 more like it' }).click();
    await press(mailbox, 'Note all 3');
    await mailbox.pane.getByText('3 noted.').waitFor();
    const manager = here.site.as(westmarch.people.manager);
    const outcomes = async () =>
      Promise.all(
        ids.map(async (id) => {
          const read = await manager.read(id);
          return 'ok' in read ? read.ok.declaration.decision?.outcome : null;
        }),
      );
    await expect.poll(outcomes, soon).toEqual(['noted', 'noted', 'noted']);
  });
});

describe('who decides', patience, () => {
  it.each([
    ['theirs', gift('A hat', 'Fernleigh Foods'), 'Note'],
    [
      'another’s',
      gift('A case of wine', 'Calloway Highways', { code: forTheDirector }),
      'Pass on to Executive Director',
    ],
  ] as const)(
    'is known before anything can be pressed, and nothing moves: %s',
    async (_whose, content, first) => {
      await declare(here.site, officer, content);
      const mailbox = await reviewing('Martin Yeo');
      const { page, pane } = mailbox;
      const release = await hold(page, '**/background');
      await open(mailbox, content.facts.what ?? '');
      const beneath = pane.getByRole('heading', { name: 'What Alice Penrose declared' });
      await beneath.waitFor();
      const decision = pane.getByRole('region', { name: 'Your decision' });
      expect(await decision.getByRole('button').count()).toBe(0);
      const place = await beneath.boundingBox();
      release();
      await decision.getByRole('button', { name: first, exact: true }).waitFor();
      expect(await beneath.boundingBox()).toEqual(place);
    },
  );

  it('is the delegate while the manager is away, on whose behalf it is recorded', async () => {
    const id = await declare(here.site, officer, gift('A mug', 'Fernleigh Foods'));
    const mailbox = await reviewing('Lewis Crane');
    await open(mailbox, 'mug');
    await mailbox.pane.getByText('You decide for Martin Yeo.').waitFor();
    await press(mailbox, 'Note');
    await expect
      .poll(async () => (await standing(id)).decision, soon)
      .toMatchObject({ by: delegate, onBehalfOf: manager });
    await mailbox.pane.getByRole('button', { name: 'Decided' }).click();
    await open(mailbox, 'mug');
    await mailbox.pane.getByText('You, for Martin Yeo, noted it.', { exact: false }).waitFor();
  });

  it('is the one whom the code names: the pane says so and passes it on', async () => {
    const id = await declare(
      here.site,
      officer,
      gift('A case of wine', 'Calloway Highways', { code: forTheDirector }),
    );
    const { to } = await standing(id);
    expect(to.person).toBe(manager);
    const mailbox = await reviewing('Martin Yeo');
    await open(mailbox, 'case of wine');
    await mailbox.pane.getByText('Your code gives this to the Executive Director, Owen Tarrant.').waitFor();
    expect(await mailbox.pane.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
    await press(mailbox, 'Pass on to Executive Director');
    expect(await mailbox.pane.getByLabel('Why').inputValue()).toContain('Executive Director');
    await press(mailbox, 'Pass on');
    await expect.poll(async () => (await standing(id)).to.person, soon).toBe(director);

    const theirs = await reviewing('Owen Tarrant');
    await open(theirs, 'case of wine');
    await press(theirs, 'Refuse');
    await theirs.pane.getByLabel('Why').fill('Too much.');
    await press(theirs, 'Refuse');
    await expect
      .poll(async () => (await standing(id)).decision, soon)
      .toMatchObject({ outcome: 'refused', by: director });
  });

  it('is never somebody with a tie to the giver, whom the register would refuse as well', async () => {
    const interest = gift('Shares in it', 'Brackenfield Surfacing', {
      kind: 'interest',
      signal: 'personal-interest',
    });
    await declare(here.site, manager, interest);
    const id = await declare(here.site, officer, gift('A clock', 'Brackenfield Surfacing'));
    const mailbox = await reviewing('Martin Yeo');
    await mailbox.pane.getByText('You have declared something about them').waitFor();
    expect(await mailbox.pane.getByRole('button', { name: /^Note: / }).count()).toBe(0);
    await open(mailbox, 'clock');
    await mailbox.pane.getByText('Pass this on.', { exact: false }).waitFor();
    await mailbox.pane.getByText('live tender WM-T-88', { exact: false }).waitFor();
    expect(await mailbox.pane.getByRole('button', { name: 'Approve', exact: true }).count()).toBe(0);
    expect(await axeFaults(mailbox.page)).toEqual([]);
    const noted: Command = {
      id: uuidv7(),
      type: 'decide',
      outcome: 'noted',
      conditions: [],
      reason: null,
      until: null,
    };
    const forced = await here.site.as(manager).send(id, noted, 1);
    expect(forced).toMatchObject({ refused: { code: 'ERR_NOT_ALLOWED' } });
  });

  it('is one of two who press at once: the other is told, and sees how it stands', async () => {
    const id = await declare(here.site, officer, gift('A vase', 'Fernleigh Foods'));
    const [one, other] = [await reviewing('Martin Yeo'), await reviewing('Lewis Crane')];
    await Promise.all([one, other].map(({ pane }) => pane.getByRole('button', { name: /^Note: / }).click()));
    await expect.poll(async () => (await standing(id)).version, soon).toBe(2);
    const told = async () =>
      Promise.all([one, other].map(({ pane }) => pane.getByText('1 decision was not taken').count()));
    await expect.poll(async () => (await told()).toSorted(), soon).toEqual([0, 1]);
    const slower = (await told())[0] === 1 ? one : other;
    await press(slower, 'See how it stands');
    await slower.pane.getByText('Somebody changed this after you saw it', { exact: false }).waitFor();
    expect(await axeFaults(slower.page)).toEqual([]);
    await press(slower, 'Leave it as it is');
    expect((await standing(id)).version).toBe(2);
  });
});

describe('a link', patience, () => {
  it('in a letter of the register is known in the open message, and leads there with one press', async () => {
    const id = await declare(here.site, officer, gift('A globe', 'Fernleigh Foods'));
    const mailbox = await at('Martin Yeo');
    const link = declarationLink(here.site.register.url, id);
    const lines = [
      'From: Probity <register@westmarch.gov.uk>',
      'To: martin.yeo@westmarch.gov.uk',
      'Subject: A declaration waits for you',
      'Content-Type: text/plain; charset=utf-8',
      '',
      `A declaration waits for you. Open the declaration: ${link}`,
      '',
    ];
    const requests: string[] = [];
    mailbox.page.on('request', (request) => requests.push(request.url()));
    await mailbox.page.getByLabel('Mail or invite file').setInputFiles({
      name: 'letter.eml',
      mimeType: 'message/rfc822',
      buffer: Buffer.from(lines.join('\r\n')),
    });
    await mailbox.pane.getByText('This message is about a declaration.').waitFor();
    expect(requests.filter((url) => url.startsWith(here.site.register.url))).toEqual([]);
    await press(mailbox, 'Open the declaration');
    await mailbox.pane.getByRole('heading', { level: 1, name: /globe/ }).waitFor();
  });

  it('opens the pane at the declaration, and Back leads to the list', async () => {
    const id = await declare(here.site, officer, gift('A teapot', 'Fernleigh Foods'));
    const mailbox = await at('Martin Yeo');
    await frameOf(mailbox.page).evaluate((to) => {
      window.location.hash = to;
    }, `#/review/${id}`);
    await mailbox.pane.getByRole('heading', { level: 1, name: /teapot/ }).waitFor();
    await mailbox.pane.getByRole('button', { name: 'Review', exact: true }).click();
    await mailbox.pane.locator('.queue > li').first().waitFor();
  });
});
