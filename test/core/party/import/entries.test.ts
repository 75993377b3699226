import { describe, expect, it } from 'vitest';
import { dayIn } from '#core/party/import/days.ts';
import { entriesOf } from '#core/party/import/entries.ts';
import { readSheet } from '#core/party/import/sheet.ts';

const today = '2026-11-20';
const read = (csv: string) => entriesOf(readSheet(new TextEncoder().encode(csv)), today);
const one = (header: string, row: string) => read(`Supplier,${header}\nAyre Ltd,${row}\n`).entries[0];

describe('rows that bring no supplier in', () => {
  it.each([
    ['Grand Total', 'total'],
    ['TOTAL', 'total'],
    ['Sub-total for May', 'total'],
    ['REDACTED', 'redacted'],
    ['REDACTED - Personal Information', 'redacted'],
    ['[Name withheld]', 'redacted'],
    ['Personal data', 'redacted'],
    ['Mrs Vera Pell', 'person'],
    ['MR P TARN', 'person'],
    ['- -', 'no-name'],
  ])('%s: %s', (name, why) => {
    expect(read(`Supplier,Net\n${name},1\n`).skipped).toMatchObject([{ line: 2, why }]);
  });

  it('are told from firms that are only called so', () => {
    const names = [
      'Total Hardware Ltd',
      'Individual Care Services',
      'Mr Tarn Roofing Ltd',
      'Mrs Pell t/a Pell Cakes',
      'Mr & Mrs Moss',
    ];
    expect(read(`Supplier,Net\n${names.join(',1\n')},1\n`).skipped).toEqual([]);
  });

  it('with nothing but a total in another column are totals', () => {
    expect(read('Date,Supplier,Net\nTotal,,400\n').skipped).toMatchObject([{ why: 'total' }]);
  });
});

describe('what a row says of a supplier', () => {
  it('takes the domain from a mail address or a website, and none from a free mail provider', () => {
    expect(one('Email', 'Jo Reed <jo@mail.ayre.co.uk>')?.domains).toEqual(['ayre.co.uk']);
    expect(one('Website', 'https://www.ayre.co.uk/about?x')?.domains).toEqual(['ayre.co.uk']);
    expect(one('Email', 'ayre@gmail.com')?.domains).toEqual([]);
    expect(one('Website', 'n/a')?.domains).toEqual([]);
  });

  it('is a contract for the days that the list names', () => {
    expect(one('Contract Ref,Start Date,End Date', 'WM-1,01/04/2025,31/03/2027')?.ties).toEqual([
      { status: 'contract', reference: 'WM-1', from: '2025-04-01', until: '2027-03-31' },
    ]);
  });

  it('is a live tender until it closes, and a contract from the day on which that begins', () => {
    expect(
      one('Ref,Status,Closing date,Start date', 'T-1,Out to tender,30/11/2026,01/04/2027')?.ties,
    ).toEqual([
      { status: 'live-tender', reference: 'T-1', until: '2026-11-30' },
      { status: 'contract', reference: 'T-1', from: '2027-04-01' },
    ]);
  });

  it('is the contract alone once the tender has closed', () => {
    const header = 'Ref,Status,Closing date,Start date';
    expect(one(header, 'T-1,Open,30/10/2026,01/11/2026')?.ties).toEqual([
      { status: 'contract', reference: 'T-1', from: '2026-11-01' },
    ]);
    expect(read(`Supplier,${header}\nAyre,T-1,Open,30/10/2026,\n`).skipped).toMatchObject([{ why: 'ended' }]);
  });

  it('is nothing where all of it has ended', () => {
    expect(read('Supplier,Ref,End date\nAyre,1,31/03/2020\n').skipped).toMatchObject([{ why: 'ended' }]);
    expect(read('Supplier,Status\nAyre,Expired\n').skipped).toMatchObject([{ why: 'ended' }]);
  });

  it.each([
    ['In dispute', 'dispute'],
    ['Planning applicant', 'applicant'],
    ['Live tender', 'live-tender'],
    ['Awarded', 'contract'],
    ['Live', 'live-tender'],
    ['Current', 'contract'],
  ])('reads the status “%s” as %s', (said, status) => {
    expect(one('Status', said)?.ties[0]?.status).toBe(status);
  });
});

describe('days as British lists write them', () => {
  it.each([
    ['2026-03-31', '2026-03-31'],
    ['2026-03-31T00:00:00', '2026-03-31'],
    ['31/03/2026', '2026-03-31'],
    ['1.4.26', '2026-04-01'],
    ['31-Mar-2026', '2026-03-31'],
    ['1st April 2026', '2026-04-01'],
    ['30/02/2026', null],
    ['13/13/2026', null],
    ['ongoing', null],
    ['', null],
  ])('%s: %s', (text, day) => {
    expect(dayIn(text)).toBe(day);
  });
});
