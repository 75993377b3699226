import { v7 as uuidv7 } from 'uuid';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { sampleContent } from '#test/register/app.ts';
import { westmarch } from '#test/register/database.ts';
import { settledKey } from '../../extension/settings/in-force.ts';
import { axeFaultsOn, type DeskBrowser, kept, overflow, startDesk } from './extension-desk.ts';
import { type ExtensionRegister, signInAt, startExtensionRegister } from './extension-register.ts';

/** Managers who decide in the panel, and officers who are told of it, at the real register. */

const { officer, manager } = westmarch.people;
/** A decision leaves ten seconds after it was made, and a little later arrives. */
const soon = { timeout: 25_000, interval: 250 };
const patience = { timeout: 60_000 };

interface Extension {
  permissions: { contains(asked: object): Promise<boolean> };
  notifications: { create(id: string, shown: object): Promise<string> };
}

interface Shown {
  chrome: Extension;
  browser?: Extension;
  shown: { title: string; message: string }[];
}

let register: ExtensionRegister;
let browser: DeskBrowser;
beforeAll(async () => {
  register = await startExtensionRegister();
});
afterEach(() => browser?.close());
afterAll(() => register?.close());

async function declared(what: string): Promise<string> {
  const id = uuidv7();
  const sample = sampleContent();
  const content = { ...sample, facts: { ...sample.facts, what } };
  const command = { id: uuidv7(), type: 'submit', content, role: null, deadline: null } as const;
  const answer = await register.as(officer).send(id, command, null);
  if (!('ok' in answer)) throw new Error(JSON.stringify(answer));
  return id;
}

async function standing(id: string) {
  const answer = await register.as(officer).read(id);
  if (!('ok' in answer)) throw new Error(JSON.stringify(answer));
  return answer.ok.declaration;
}

async function panelOf(person: string) {
  browser = await startDesk();
  await browser.set(register.settings);
  const panel = await browser.open('sidepanel');
  await signInAt(browser, panel, person);
  return panel;
}

describe('a manager in the panel', patience, () => {
  it('is shown what waits for them, decides with one click, and the register has it', async () => {
    const id = await declared('A desk diary');
    const panel = await panelOf('Martin Yeo');
    await panel.setViewportSize({ width: 320, height: 800 });
    await panel.getByRole('button', { name: /^Review \(1 waits for you\)/ }).click();
    await panel.getByRole('heading', { level: 1, name: 'Review' }).waitFor();
    await panel.getByText('A desk diary', { exact: false }).first().waitFor();
    for (const colorScheme of ['light', 'dark'] as const) {
      await panel.emulateMedia({ colorScheme });
      expect(await axeFaultsOn(panel)).toEqual([]);
    }
    expect(await overflow(panel)).toBe(0);
    await panel.getByRole('button', { name: /^Note: / }).click();
    await panel.getByText('Noted.').waitFor();
    await expect.poll(async () => (await standing(id)).state, soon).toBe('decided');
    expect((await standing(id)).decision).toMatchObject({ outcome: 'noted', by: manager });
  });
});

describe('an officer', patience, () => {
  /** Has the browser allow notifications, which nobody can here, and keeps what the system would show. */
  async function allowNotifications(): Promise<void> {
    await (await browser.worker()).evaluate(() => {
      const here = globalThis as unknown as Shown;
      here.shown = [];
      here.chrome.permissions.contains = async () => true;
      // Some versions know the same by both names.
      for (const root of [here.chrome, here.browser ?? here.chrome]) {
        root.notifications = {
          create: async (id, shown) => {
            here.shown.push(shown as Shown['shown'][number]);
            return id;
          },
        };
      }
    });
  }
  const shown = async () => (await browser.worker()).evaluate(() => (globalThis as unknown as Shown).shown);
  const decide = async (id: string) => {
    const answer = await register
      .as(manager)
      .send(
        id,
        { id: uuidv7(), type: 'decide', outcome: 'noted', conditions: [], reason: null, until: null },
        (await standing(id)).version,
      );
    if (!('ok' in answer)) throw new Error(JSON.stringify(answer));
  };

  it('is told of a decision once by the system where they want it, and of nothing from before', async () => {
    const [before, after] = [await declared('A mug'), await declared('A pen')];
    await decide(before);
    const panel = await panelOf('Alice Penrose');
    const told = async () => JSON.stringify((await kept(browser, 'local')).told);
    await expect.poll(told, soon).toContain(before);
    await allowNotifications();
    await browser.set({ notifications: true });
    await expect
      .poll(async () => (await kept(browser, 'local'))[settledKey])
      .toMatchObject({ values: { notifications: true } });
    await decide(after);
    await panel.reload();
    await expect.poll(shown, soon).toHaveLength(1);
    expect(await shown()).toMatchObject([
      { title: 'Decided', message: 'Larkrise Paving offered you a pen worth £12; you accepted.' },
    ]);
    await (await browser.open('options')).getByRole('heading', { name: 'Options' }).waitFor();
    expect(await shown()).toHaveLength(1);
  });

  it('is told of nothing where they do not want it', async () => {
    const id = await declared('A cup');
    await panelOf('Alice Penrose');
    await allowNotifications();
    await decide(id);
    const panel = await browser.open('sidepanel');
    await panel.getByRole('button', { name: /^(My declarations|Mine)/ }).click();
    await expect.poll(async () => JSON.stringify((await kept(browser, 'local')).told), soon).toContain(id);
    expect(await shown()).toEqual([]);
  });
});
