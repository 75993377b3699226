import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ProbityError } from '#core/errors.ts';
import { largestSheet, readSheet } from '#core/party/import/sheet.ts';

const utf8 = (text: string) => new TextEncoder().encode(text);
const latin = (text: string) => Uint8Array.from(Buffer.from(text, 'latin1'));
const utf16 = (text: string) => Uint8Array.from(Buffer.from(text, 'utf16le'));

const names = (bytes: Uint8Array) => {
  const { rows, columns } = readSheet(bytes);
  return rows.map(({ fields }) => fields[columns.name]);
};

function complaint(bytes: Uint8Array): string {
  try {
    readSheet(bytes);
  } catch (fault) {
    expect(fault).toMatchObject({ code: 'ERR_DIRECTORY_INVALID' });
    return (fault as ProbityError).message;
  }
  throw new ProbityError('ERR_INTERNAL', 'It was read.');
}

describe('reading a list as councils publish it', () => {
  it.each([
    ['UTF-8', utf8('Supplier,Net\nCaffè Ayre,1\n')],
    ['UTF-8 with a byte order mark', utf8('\uFEFFSupplier,Net\nCaffè Ayre,1\n')],
    ['windows-1252', latin('Supplier,Net\nCaff\u00e8 Ayre,1\n')],
    ['UTF-16 with its mark', utf16('\uFEFFSupplier,Net\nCaffè Ayre,1\n')],
    ['UTF-16 without it', utf16('Supplier,Net\nCaffè Ayre,1\n')],
    ['semicolons', utf8('Supplier;Net\nCaffè Ayre;1,20\n')],
    ['tabs', utf8('Supplier\tNet\nCaffè Ayre\t1\n')],
    ['Windows line ends', utf8('Supplier,Net\r\nCaffè Ayre,1\r\n')],
  ])('takes %s', (_what, bytes) => {
    expect(names(bytes)).toEqual(['Caffè Ayre']);
  });

  it.each([
    'Supplier',
    'Supplier Name',
    'SupplierName',
    'BENEFICIARY NAME',
    'Vendor:',
    'Payee',
    'Name of Supplier',
    'Awarded Supplier(s)',
    'Merchant Name',
    'Contractor trading as',
  ])('knows “%s” for the column of names', (title) => {
    expect(names(utf8(`Reference,${title},Amount\n1,Ayre,2\n`))).toEqual(['Ayre']);
  });

  it('does not take a supplier’s number or kind for its name', () => {
    expect(names(utf8('Supplier ID,Supplier Type,Supplier Name\n12,SME,Ayre\n'))).toEqual(['Ayre']);
  });

  it('passes over titles and notes above the header, and counts the lines with them', () => {
    const sheet = readSheet(
      utf8('Westmarch County Council\n"Payments over £500, May"\n\nDate,Supplier,Net\n1 May,Ayre,600\n'),
    );
    expect([sheet.preamble, sheet.rows[0]?.line]).toEqual([3, 5]);
  });

  it('says what to do with a file that is no such list', () => {
    expect(complaint(utf8('Date,Amount\n1,2\n'))).toContain('No column was found');
    expect(complaint(Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0))).toContain('save the sheet as CSV');
    expect(complaint(utf8('%PDF-1.7'))).toContain('PDF');
    expect(complaint(utf8(''))).toContain('No column was found');
    expect(complaint(new Uint8Array(largestSheet + 1))).toContain('larger than 20 MB');
  });

  it('gives every row back, whatever stands in its fields', () => {
    const field = fc.string().map((text) => text.replace(/\r\n?/g, '\n'));
    fc.assert(
      fc.property(fc.array(fc.tuple(field, field), { maxLength: 20 }), (rows) => {
        const bytes = utf8(Papa.unparse([['Supplier', 'Note'], ...rows], { newline: '\n', quotes: true }));
        const wanted = rows.filter((fields) => fields.some((text) => text.trim() !== ''));
        if (wanted.some((fields) => fields.join('').includes('\u0000'))) return;
        expect(readSheet(bytes).rows.map(({ fields }) => fields)).toEqual(wanted);
      }),
    );
  });

  it('never throws anything but a sentence, whatever the bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        try {
          readSheet(bytes);
        } catch (fault) {
          expect(fault).toBeInstanceOf(ProbityError);
        }
      }),
    );
  });
});
