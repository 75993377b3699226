import { describe, expect, it } from 'vitest';
import { pdfOf, wordOf } from '#test/cli/policy/made-documents.ts';
import { readPack } from '#test/policies/pack-files.ts';
import { axeFaults, isTooWide, keeper, looks, useCouncil } from './council-pages.ts';

const open = useCouncil();

const lines = [
  '14.3 Tell your line manager of every small gift.',
  '14.4 Say no to anything large.',
  '14.4 This number stands twice.',
  '14.9 Nobody has heard of this.',
];
const document = wordOf(lines.map((text) => ({ text })));

describe('the code in force', () => {
  it('shows the coverage of all 29 situations', async () => {
    const { page, faults } = await open(keeper, '/codes');
    await page.getByText('In force', { exact: true }).waitFor();
    await expect.poll(() => page.getByRole('rowheader').count()).toBe(29);
    const gift = page
      .getByRole('row')
      .filter({ has: page.getByRole('rowheader', { name: 'A gift is offered' }) });
    expect(await gift.textContent()).toContain('14.4 Hospitality and Gifts');
    expect(faults).toEqual([]);
  });

  it.each([
    ['our-code.docx', document],
    ['our-code.pdf', pdfOf([lines])],
  ])('takes its official wording from a document that is read on the device: %s', async (name, buffer) => {
    const { page, faults, sent } = await open(keeper, '/codes?view=wording');
    await page.getByLabel('The document').setInputFiles({
      name,
      mimeType: 'application/octet-stream',
      buffer,
    });
    await page.getByRole('heading', { name }).waitFor();
    await page.getByText(/14\.4 stands twice/).waitFor();
    await page.getByText('Nobody has heard of this.').first().waitFor();
    expect(sent.filter((one) => /^(PUT|POST) \/api/.test(one))).toEqual([]);
    await page.getByRole('button', { name: /^Keep this wording/ }).click();
    await page.getByText(/^Kept\. Officers see/).waitFor();
    await page.getByText('The wording in force, clause by clause').click();
    await page.getByText('Tell your line manager of every small gift.').waitFor();
    expect(faults).toEqual([]);
  });

  it('says what to do with a document that cannot be read', async () => {
    const { page } = await open(keeper, '/codes?view=wording');
    const file = {
      name: 'code.docx',
      mimeType: 'application/octet-stream',
      buffer: document.subarray(0, 60),
    };
    await page.getByLabel('The document').setInputFiles(file);
    await page.getByText('is an archive but not a Word document').waitFor();
  });

  it('is tried on a situation', async () => {
    const { page, sent } = await open(keeper, '/codes?view=situation');
    // The page's own questions are answered before anything is tried.
    await page.waitForLoadState('networkidle');
    const before = sent.length;
    await page.getByLabel('Value in £').fill('60');
    await page.getByText('Decline', { exact: true }).waitFor();
    await page.getByLabel('Situation').selectOption('The media ask');
    await page.getByText('Hand over', { exact: true }).waitFor();
    expect(sent.slice(before)).toEqual([]);
  });

  it('is tried on a text, of which nothing leaves the device', async () => {
    const { page, faults, sent } = await open(keeper, '/codes?view=text');
    await page.getByLabel('From (address)').fill('j.reed@callowayhighways.co.uk');
    await page
      .getByLabel('Text', { exact: true })
      .fill('We have two seats in our box at the county match, £45 each, and would love you to join us.');
    await page.getByRole('button', { name: 'Read it here' }).click();
    await page.getByText(/Calloway Highways.*are offering you hospitality worth £90/).waitFor();
    expect(sent.filter((one) => one.startsWith('POST /api'))).toEqual([]);
    expect(faults).toEqual([]);
  });

  it('has one version only, and says so', async () => {
    const { page } = await open(keeper, '/codes?view=changes');
    await page.getByText('There is one version of this code').waitFor();
  });

  it('is for administrators too, and its wording not for officers to change', async () => {
    const { page } = await open('Gwen Farrow', '/codes');
    await page.getByText('In force', { exact: true }).waitFor();
    const officer = await open('Alice Penrose', '/codes?view=wording');
    await officer.page
      .getByText('This page is for your council’s monitoring officer or administrator.')
      .waitFor();
    expect(await officer.page.getByLabel('The document').count()).toBe(0);
  });
});

describe.each(['coverage', 'wording', 'situation', 'text'])('the view of %s', (view) => {
  it.each(looks)('has nothing that axe objects to in %s', async (_look, options) => {
    const { page } = await open(keeper, `/codes?view=${view}`, options);
    await page.getByText('In force', { exact: true }).waitFor();
    await page.locator('section.trying, table.coverage, .take').first().waitFor();
    expect(await axeFaults(page)).toEqual([]);
    expect(await isTooWide(page)).toBe(false);
  });
});

describe('a new version of the code', () => {
  const pack = readPack('derbyshire');
  const chosen = (files: Record<string, string | undefined>) =>
    Object.entries(files).map(([name, text = '']) => ({
      name,
      mimeType: 'application/yaml',
      buffer: Buffer.from(text),
    }));
  /** The next version, which asks another duty of small gifts. */
  const next = {
    ...pack,
    'code.yaml': pack['code.yaml']
      ?.replace('version: 1', 'version: 2027')
      .replace('inForceFrom: null', 'inForceFrom: 2027-04-01'),
    'rules.yaml': pack['rules.yaml']?.replace('If you keep it, tell {to}.', 'Tell {to}, kept or not.'),
  };

  it('is checked on the device: what is wrong is told with file and line, and nothing is sent', async () => {
    const { page, sent } = await open(keeper, '/codes?view=bring-in');
    const input = page.getByLabel('The files of the new version');
    await input.setInputFiles(chosen({ 'code.yaml': next['code.yaml'] }));
    await page.getByText('clauses.yaml, rules.yaml, samples.yaml is missing').waitFor();
    const rules = next['rules.yaml']?.replace('clauses: [14.4, 13.1]', 'clauses: [14.4, 99.1]');
    await input.setInputFiles(chosen({ ...next, 'rules.yaml': rules }));
    await page
      .getByText(/^rules\.yaml, line \d+:$/)
      .first()
      .waitFor();
    expect(sent.filter((one) => /^(PUT|POST) \/api/.test(one))).toEqual([]);
  });

  it('is shown by what it changes, brought in by a press, and then stands beside the one before', async () => {
    const { page, sent, faults } = await open(keeper, '/codes?view=bring-in');
    await page.getByLabel('The files of the new version').setInputFiles(chosen(next));
    await page.getByRole('heading', { name: 'Version 2027, from 1 April 2027, is new' }).waitFor();
    await page.getByText('Tell your line manager, kept or not.').waitFor();
    expect(sent.filter((one) => /^PUT/.test(one))).toEqual([]);
    await page.getByRole('button', { name: 'Bring in version 2027' }).click();
    await page.getByText(/^Version 2027 was brought in/).waitFor();
    await page.getByText('From 1 April 2027').waitFor();
    await page.getByRole('link', { name: 'What changes' }).click();
    await page.getByText('Tell your line manager, kept or not.').waitFor();
    expect(await page.getByLabel('Compared with').locator('option').allTextContents()).toEqual([
      'Version 2027',
    ]);
    await page.getByRole('heading', { name: 'What it touches' }).waitFor();
    expect(sent.filter((one) => /^PUT/.test(one))).toEqual(['PUT /api/packs/derbyshire/2027']);
    expect(faults).toEqual([]);
  });
});
