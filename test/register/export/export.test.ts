import Papa from 'papaparse';
import { beforeAll, describe, expect, test } from 'vitest';
import { createApp } from '#register/api/app.ts';
import { unzipped } from '#register/documents/zip.ts';
import { westmarch } from '#test/register/database.ts';
import { declare } from '#test/register/figures/declared.ts';
import { useApp } from '#test/register/use-app.ts';

const { people } = westmarch;
const app = useApp();
beforeAll(async () => {
  await declare(app, people.officer, {
    at: '2026-03-02T09:00:00Z',
    facts: { what: '=HYPERLINK("http://example.org")\u0007 & <b>', valuePence: 6250, answer: 'declined' },
    decided: { outcome: 'noted', by: people.manager, at: '2026-03-03T10:30:00Z' },
  });
  await declare(app, people.otherOfficer, {
    at: '2026-03-04T09:00:00Z',
    kind: 'hospitality',
    facts: { what: 'Lunch, "with wine"\nand a tour', valuePence: null },
  });
});

async function file(person: string, path: string): Promise<{ headers: Headers; bytes: Buffer }> {
  const headers = { Authorization: `Bearer ${person}` };
  const answer = await createApp(app.services).request(path, { headers });
  expect(answer.status).toBe(200);
  return { headers: answer.headers, bytes: Buffer.from(await answer.arrayBuffer()) };
}

async function csv(person: string, query = ''): Promise<Record<string, string>[]> {
  const { bytes } = await file(person, `/api/export.csv${query}`);
  // The decoder takes the byte order mark away, as Excel does.
  const text = new TextDecoder().decode(bytes);
  return Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
}

describe('a CSV file', () => {
  test('is a download that Excel knows for UTF-8 by its first bytes', async () => {
    const { headers, bytes } = await file(people.monitoringOfficer, '/api/export.csv');
    expect(headers.get('Content-Type')).toBe('text/csv; charset=utf-8');
    expect(headers.get('Content-Disposition')).toBe('attachment; filename="declarations-2026-03-04.csv"');
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  });

  test('holds pounds, days and names, and no formula', async () => {
    const [lunch, link] = await csv(people.monitoringOfficer);
    expect(link).toMatchObject({
      Officer: 'Alice Penrose',
      What: '\'=HYPERLINK("http://example.org")\u0007 & <b>',
      'Value in pounds': '62.50',
      Received: '2026-03-04',
      Answer: 'Declined',
      Decision: 'Noted',
      Decided: '2026-03-03T10:30:00.000Z',
      'Decided by': 'Martin Yeo',
    });
    expect(lunch).toMatchObject({ What: 'Lunch, "with wine"\nand a tour', 'Value in pounds': '' });
  });

  test('is narrowed down as the list is', async () => {
    const officers = async (query: string) =>
      (await csv(people.auditor, query)).map(({ Officer }) => Officer);
    expect(await officers('?kind=hospitality')).toEqual(['Dev Marlow']);
    expect(await officers('?state=decided&to=2026-03-02')).toEqual(['Alice Penrose']);
    expect(await officers('?q=wine')).toEqual(['Dev Marlow']);
    expect(await officers('?from=2027-01-01')).toEqual([]);
  });
});

describe('a JSON file', () => {
  test('holds the rows of the list, with money in pence', async () => {
    const { bytes } = await file(people.monitoringOfficer, '/api/export.json');
    const rows = JSON.parse(bytes.toString());
    expect(rows).toHaveLength(2);
    expect(rows[1]).toMatchObject({
      declaration: { facts: { valuePence: 6250 } },
      officer: { name: 'Alice Penrose', department: 'Highways' },
      decidedBy: 'Martin Yeo',
    });
  });

  test('is an empty list where nothing fits', async () => {
    const { bytes } = await file(people.monitoringOfficer, '/api/export.json?kind=bequest');
    expect(JSON.parse(bytes.toString())).toEqual([]);
  });
});

describe('an Excel workbook', () => {
  test('holds real dates and amounts, and text that XML can bear', async () => {
    const { bytes } = await file(people.monitoringOfficer, '/api/export.xlsx');
    const part = async (name: string) =>
      new TextDecoder().decode((await unzipped(bytes, name, 1_000_000)) ?? undefined);
    const sheet = await part('xl/worksheets/sheet1.xml');
    const [strings, styles] = [await part('xl/sharedStrings.xml'), await part('xl/styles.xml')];
    expect(sheet).toContain('<v>62.5</v>');
    // 4 March 2026, as Excel counts days.
    expect(sheet).toContain('<v>46085</v>');
    expect(sheet).not.toContain('<f>');
    expect(strings).not.toContain('\u0007');
    expect(styles).toContain('#,##0.00');
    expect(strings).toContain('&amp; &lt;b&gt;');
  });
});

describe('who may take files out', () => {
  test('a manager gets their own line, an officer and an administrator nothing', async () => {
    expect((await csv(people.manager)).map(({ Officer }) => Officer)).toEqual(['Alice Penrose']);
    for (const person of [people.officer, people.administrator]) {
      const { status, body } = await app.ask(person, 'GET', '/api/export.csv');
      expect([status, body.code]).toEqual([403, 'ERR_NOT_ALLOWED']);
    }
  });

  test('every file is written down, with what was asked and how many left', async () => {
    await csv(people.auditor, '?kind=gift');
    const entries = await app.database.selectFrom('audit_entry').select('content').orderBy('id').execute();
    const deeds = entries.map(({ content }) => JSON.parse(content ?? '{}'));
    expect(deeds.at(-1)).toMatchObject({
      by: people.auditor,
      action: 'register.exported',
      subject: westmarch.id,
      detail: { format: 'csv', rows: 1, filter: { view: 'all', kind: ['gift'] } },
    });
  });

  test('a filter that does not exist is refused, not ignored', async () => {
    const { status } = await app.ask(people.auditor, 'GET', '/api/export.csv?knd=gift');
    expect(status).toBe(422);
  });
});
