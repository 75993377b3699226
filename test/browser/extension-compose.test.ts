import { beforeEach, describe, expect, it } from 'vitest';
import { gmail } from '#test/extension/compose-pages/gmail.ts';
import { composePages } from '#test/extension/compose-pages/index.ts';
import { outlook } from '#test/extension/compose-pages/outlook.ts';
import { mailPolicy } from '#test/extension/compose-pages/settings.ts';
import { type TestPage, type Way, waysOf } from '#test/extension/pages/page.ts';
import { composeSettingsKey } from '../../extension/judge/compose-settings.ts';
import { guardSettingsKey } from '../../extension/settings/guard-settings.ts';
import { useExtension } from './extension-browser.ts';
import { Visit } from './extension-visit.ts';

const browser = useExtension(composePages);
const { guard, compose, cleanMail, internalMail, riskyMail } = mailPolicy;
const buttons = { back: 'Go back and edit', send: 'Send anyway' };

interface Worker {
  chrome: { storage: { local: { set(values: object): Promise<void> } } };
}

function settle(settings: object): Promise<void> {
  const values = { [guardSettingsKey]: guard, [composeSettingsKey]: { ...compose, ...settings } };
  return browser().worker.evaluate(
    (all) => (globalThis as unknown as Worker).chrome.storage.local.set(all),
    values,
  );
}

/** Whether the judgement of mail has come into the page. */
function hasJudgement({ world }: Visit): Promise<boolean> {
  return world.holds('probityComposeJudge');
}

function open(page: TestPage, id: string): Promise<Visit> {
  const composer = page.composers.find((candidate) => candidate.id === id);
  if (composer === undefined) throw new Error(`There is no page ${id}.`);
  return Visit.to(browser().page, page, composer);
}

async function write(visit: Visit, text: string, composer = 0): Promise<void> {
  await visit.write(text, 0, composer);
  await expect.poll(() => hasJudgement(visit), { timeout: 10_000 }).toBe(true);
}

async function send(visit: Visit, way: Way, composer = 0): Promise<void> {
  await visit.post(way, composer);
  await visit.settle();
}

const held = composePages.flatMap((page) =>
  page.composers
    .filter(({ id }) => !['colleagues', 'crowd', 'several'].includes(id))
    .flatMap((composer) => waysOf(composer).map((way) => [page.host, composer.id, way, page] as const)),
);

beforeEach(() => settle({}));

describe('mail on the web', () => {
  it.each(held)('%s, %s, %s: goes when clean, waits when risky', async (_, id, way, page) => {
    const visit = await open(page, id);
    await write(visit, cleanMail);
    await send(visit, way);
    await visit.noDialog();
    expect(await visit.posted()).toEqual([[cleanMail]]);

    await write(visit, riskyMail);
    await send(visit, way);
    expect(await visit.posted()).toHaveLength(1);
    expect((await visit.dialog()).buttons.map(({ name }) => name)).toEqual(
      expect.arrayContaining([buttons.back, buttons.send, 'Ask first']),
    );
    await visit.answer(buttons.back);
    expect(await visit.texts()).toEqual([riskyMail]);
    expect(await visit.posted()).toHaveLength(1);

    await send(visit, way);
    await visit.answer(buttons.send);
    await visit.settle();
    expect(await visit.posted()).toEqual([[cleanMail], [riskyMail]]);
  });

  it('is nobody’s business among colleagues where only those outside must not have it', async () => {
    const outside = await open(gmail, 'docked');
    await write(outside, internalMail);
    await send(outside, 'mouse');
    await outside.dialog();
    const inside = await open(gmail, 'colleagues');
    await write(inside, internalMail);
    await send(inside, 'mouse');
    await inside.noDialog();
    expect(await inside.posted()).toHaveLength(1);
  });

  it('waits where it shows many people’s addresses to one another', async () => {
    const visit = await open(gmail, 'crowd');
    await write(visit, cleanMail);
    await send(visit, 'mouse');
    expect((await visit.dialog()).text).toContain('21 people');
    expect(await visit.posted()).toEqual([]);
  });

  it('is judged with the addresses that were typed and are no chips yet', async () => {
    const visit = await open(gmail, 'colleagues');
    await visit.page.getByLabel('Cc recipients').fill('jo.marsh@homes.example');
    await write(visit, cleanMail);
    await send(visit, 'mouse');
    expect((await visit.dialog()).text).toContain('private mailbox');
  });

  it('is asked about with what could not be seen', async () => {
    const visit = await open(outlook, 'name-alone');
    await write(visit, riskyMail);
    await send(visit, 'mouse');
    expect((await visit.dialog()).text).toContain('The addresses of Jo Reed do not stand on this page');
  });

  it('is judged without what it quotes', async () => {
    const visit = await open(gmail, 'reply');
    await write(visit, cleanMail);
    await visit.page.evaluate((quoted) => {
      const block = document.createElement('blockquote');
      block.className = 'gmail_quote';
      block.textContent = quoted;
      document.querySelector('[g_editable]')?.append(block);
    }, riskyMail);
    await send(visit, 'mouse');
    await visit.noDialog();
    expect(await visit.posted()).toHaveLength(1);
  });

  it('waits on Ctrl+Enter in the subject too', async () => {
    const visit = await open(gmail, 'pop-out');
    await write(visit, riskyMail);
    await visit.page.getByLabel('Subject').focus();
    await send(visit, 'control-enter');
    await visit.dialog();
    expect(await visit.posted()).toEqual([]);
  });

  it('is told apart where several are open', async () => {
    const visit = await open(gmail, 'several');
    await write(visit, riskyMail, 0);
    await write(visit, cleanMail, 1);
    await send(visit, 'mouse', 1);
    await visit.noDialog();
    expect(await visit.posted()).toEqual([[cleanMail]]);
    await send(visit, 'mouse', 0);
    await visit.dialog();
    expect(await visit.posted()).toHaveLength(1);
  });

  it('has no way out where the organisation lets none out', async () => {
    await settle({ sending: { ...compose.sending, mode: 'block' } });
    const visit = await open(gmail, 'docked');
    await write(visit, riskyMail);
    await send(visit, 'mouse');
    const { text, buttons: shown } = await visit.dialog();
    expect(shown.map(({ name }) => name)).not.toContain(buttons.send);
    expect(text).toContain('Your council does not let such a mail out');
  });

  it('goes with a reason alone where the organisation wants one', async () => {
    await settle({ sending: { ...compose.sending, mode: 'softBlock' } });
    const visit = await open(gmail, 'docked');
    await write(visit, riskyMail);
    await send(visit, 'mouse');
    await visit.answer(buttons.send);
    expect((await visit.dialog()).text).toContain('Why do you send it?');
    await visit.answer(buttons.send);
    expect((await visit.dialog()).text).toContain('Give a reason');
    await visit.page.keyboard.type('The committee asked for it.');
    expect(await visit.posted()).toEqual([]);
    await visit.answer(buttons.send);
    await visit.settle();
    expect(await visit.posted()).toEqual([[riskyMail]]);
  });

  it('goes once all that was noticed is set aside as not relevant, and is not asked about again', async () => {
    const visit = await open(gmail, 'docked');
    await write(visit, riskyMail);
    await send(visit, 'mouse');
    for (let shown = await visit.dialog(); !shown.text.includes('Set aside.'); shown = await visit.dialog()) {
      const before = shown.text;
      await visit.answer('This is not relevant');
      await expect.poll(async () => (await visit.dialog()).text).not.toBe(before);
    }
    expect(await visit.posted()).toEqual([]);
    await visit.answer(buttons.back);
    await send(visit, 'mouse');
    await visit.noDialog();
    expect(await visit.posted()).toEqual([[riskyMail]]);
  });

  it('brings no judgement into a page on which nobody writes, and asks no network', async () => {
    const asked: string[] = [];
    const visit = await open(gmail, 'docked');
    visit.page.on('request', (request) => asked.push(request.url()));
    await visit.page.getByRole('heading', { name: 'Inbox' }).click();
    await visit.settle();
    expect(await hasJudgement(visit)).toBe(false);
    await write(visit, riskyMail);
    await send(visit, 'mouse');
    await visit.answer(buttons.send);
    expect(asked.filter((url) => !url.startsWith('chrome-extension://'))).toEqual([]);
  });
});
