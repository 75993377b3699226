import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { type Language, languages, speak } from '#core/language.ts';
import { gmail } from '#test/extension/compose-pages/gmail.ts';
import { mailPolicy } from '#test/extension/compose-pages/settings.ts';
import { dialogWords } from '../../extension/dialog/words.ts';
import { ownKey, settledKey } from '../../extension/settings/in-force.ts';
import type { SettledSettings } from '../../extension/settings/settle.ts';
import { useExtension } from './extension-browser.ts';
import { Visit } from './extension-visit.ts';

const browser = useExtension([gmail]);
const { riskyMail } = mailPolicy;

interface Chrome {
  chrome: {
    storage: { local: { get(keys: null): Promise<Kept>; set(values: object): Promise<void> } };
  };
}

interface Kept {
  settings?: SettledSettings;
  compose?: { sending: { mode: string } };
  guard?: { code: unknown; organisation: unknown; language: string | null };
}

function kept(): Promise<Kept> {
  return browser().worker.evaluate(() => (globalThis as unknown as Chrome).chrome.storage.local.get(null));
}

function keep(values: object): Promise<void> {
  return browser().worker.evaluate(
    (all) => (globalThis as unknown as Chrome).chrome.storage.local.set(all),
    values,
  );
}

/** An officer whose organisation wants a reason from whoever sends anyway. */
beforeAll(async () => {
  const own = { code: 'derbyshire', organisationName: 'Westmarch', domains: ['westmarch.example'] };
  await keep({ [ownKey]: own });
  await until(async () => (await kept()).guard?.code);
  const { settings } = await kept();
  await keep({ [settledKey]: { ...settings, values: { ...settings?.values, sendingMode: 'softBlock' } } });
  await until(async () => (await kept()).compose?.sending.mode === 'softBlock');
});

/** Waits for what the background does of itself. */
function until(isSo: () => Promise<unknown>): Promise<unknown> {
  return vi.waitUntil(isSo, { timeout: 10_000 });
}

async function tellLanguage(language: Language): Promise<void> {
  const { guard } = await kept();
  await keep({ guard: { ...guard, language } });
}

async function asked(): Promise<Visit> {
  const visit = await Visit.at(browser().page, gmail, 'docked');
  await visit.write(riskyMail);
  await expect.poll(() => visit.world.holds('probityComposeJudge')).toBe(true);
  await visit.post('mouse');
  await visit.settle();
  return visit;
}

/** Whole, readable and without a fault for axe, in a phone's width and in every look. */
async function expectGood(visit: Visit, text: string): Promise<void> {
  for (const look of [
    { colorScheme: 'light' },
    { colorScheme: 'dark' },
    { colorScheme: 'light', forcedColors: 'active' },
  ] as const) {
    await visit.page.emulateMedia({ forcedColors: 'none', ...look });
    const shown = await visit.dialog();
    expect(shown.text).toContain(text);
    expect(shown.room.needed).toBeLessThanOrEqual(shown.room.width);
    expect(await visit.world.faults()).toEqual([]);
  }
  await visit.page.emulateMedia({ colorScheme: 'light', forcedColors: 'none' });
}

describe.each(languages)('the steps of the question before mail, in %s', (language) => {
  afterAll(() => speak('en'));

  it('are whole at 320 pixels, with nothing for axe to object to', async () => {
    await tellLanguage(language);
    speak(language);
    const { askFirst: ask, mail, why, whyMissing } = dialogWords;
    await browser().page.setViewportSize({ width: 320, height: 640 });
    const visit = await asked();
    await expectGood(visit, mail.post);
    await visit.answer(ask);
    await expectGood(visit, mail.askHeading);
    await visit.page.keyboard.press('Escape');
    await visit.post('mouse');
    await visit.settle();
    await visit.answer(mail.post);
    await expectGood(visit, why);
    await visit.answer(mail.post);
    await expectGood(visit, whyMissing);
  });
});

describe('a reason for sending anyway', () => {
  it('stays on this device, and goes with what is declared or asked about the same later', async () => {
    await tellLanguage('en');
    await browser().page.setViewportSize({ width: 800, height: 600 });
    const first = await asked();
    await first.answer('Send anyway');
    await first.page.keyboard.type('The committee asked for it.');
    await first.answer('Send anyway');
    await first.settle();
    expect(await first.posted()).toEqual([[riskyMail]]);
    await expect.poll(() => stored('dismissals')).toContain('The committee asked for it.');

    const second = await asked();
    await second.answer('Ask first');
    await second.answer('Open the question');
    // The panel beside the page, which no test can look into, keeps the form that it opens.
    await expect.poll(() => stored('drafts')).toContain('The committee asked for it.');
    expect(JSON.stringify(await kept())).not.toContain('committee');
  });
});

/** All that the desk keeps of a kind on this device. */
function stored(kind: 'dismissals' | 'drafts'): Promise<string> {
  return browser().worker.evaluate(
    (of) =>
      new Promise<string>((resolve, reject) => {
        const opening = indexedDB.open('probity');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const all = opening.result.transaction(of).objectStore(of).getAll();
          all.onsuccess = () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          };
        };
      }),
    kind,
  );
}
