import fc from 'fast-check';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { ProbityError } from '#core/errors.ts';
import { supplierStatuses } from '#core/party/party.ts';
import { readSuppliers } from '#core/party/supplier-csv.ts';

const header = 'name,domain,status,reference\n';

function complaint(csv: string): string {
  try {
    readSuppliers(csv);
  } catch (error) {
    expect(error).toBeInstanceOf(ProbityError);
    expect(error).toMatchObject({ code: 'ERR_DIRECTORY_INVALID' });
    return (error as ProbityError).message;
  }
  throw new Error('the directory was accepted');
}

describe('reading the supplier directory', () => {
  it('reads a spreadsheet export with a byte order mark, Windows line ends, quotes and blank lines', () => {
    const directory = readSuppliers(
      '\uFEFFname,domain,status,reference\r\n"Dale, Moss & Sons",dalemoss.co.uk,contract,"WM ""4"""\r\n\r\n',
    );
    expect(directory.size).toBe(1);
    expect(directory.byHost('dalemoss.co.uk')).toEqual({
      name: 'Dale, Moss & Sons',
      domain: 'dalemoss.co.uk',
      status: 'contract',
      reference: 'WM "4"',
    });
  });

  it('goes by the titles of the columns, not by their order', () => {
    const directory = readSuppliers('Reference,Status,Domain,Name\nWM-1,Live tender,A.CO.UK,Ayre\n');
    expect(directory.byHost('a.co.uk')).toMatchObject({
      name: 'Ayre',
      status: 'live-tender',
      reference: 'WM-1',
    });
  });

  it('accepts a list without rows', () => {
    expect(readSuppliers(header).size).toBe(0);
  });

  it('says which column is missing', () => {
    expect(complaint('name,domain,reference\nA,a.co.uk,1\n')).toContain('no column named status');
    expect(complaint('')).toContain('line 1');
  });

  it('names every faulty row by its line, also behind a field of several lines', () => {
    const message = complaint(
      `${header}"Two\nLines",two.co.uk,contract,1\nNo Domain,,contract,2\nOdd,odd.co.uk,friendly,3\n,x.co.uk,contract,4\nSuffix,co.uk,contract,5\n`,
    );
    expect(message).toContain('line 4: No Domain has no domain');
    expect(message).toContain(
      'line 5: unknown status "friendly"; use contract, live-tender, dispute, applicant',
    );
    expect(message).toContain('line 6: has no name');
    expect(message).toContain('line 7: "co.uk" is not a domain');
  });

  it('rejects a row that stands there twice and says where the first is', () => {
    const row = 'A,a.co.uk,contract,1\n';
    expect(complaint(header + row + row)).toContain('line 3: repeats line 2');
  });

  it('takes two contracts of one firm for two rows', () => {
    expect(readSuppliers(`${header}A,a.co.uk,contract,1\nA,a.co.uk,contract,2\n`).size).toBe(2);
  });

  it('points at an unquoted comma and at a quotation mark left open', () => {
    expect(complaint(`${header}A, B and Sons,a.co.uk,contract,1\n`)).toContain('line 2: has 5 fields');
    expect(complaint(`${header}"A,a.co.uk,contract,1\n`)).toContain(
      'line 2: a quotation mark is out of place',
    );
  });

  it('lists no more than twenty faulty rows and counts the rest', () => {
    const message = complaint(
      header + Array.from({ length: 33 }, (_, row) => `A${row},,contract,\n`).join(''),
    );
    expect(message.match(/^line /gm)).toHaveLength(20);
    expect(message).toContain('… and 13 more');
  });

  it('reads back whatever a spreadsheet writes', () => {
    const supplier = fc.record({
      name: fc.stringMatching(/^[A-Z][A-Za-z ,"&'\n]{0,20}[a-z]$/),
      domain: fc.stringMatching(/^[a-z]{2,10}$/).map((label) => `firm-${label}.co.uk`),
      status: fc.constantFrom(...supplierStatuses),
      reference: fc.stringMatching(/^[A-Z0-9-]{0,8}$/),
    });
    fc.assert(
      fc.property(fc.uniqueArray(supplier, { selector: ({ domain }) => domain }), (suppliers) => {
        const csv = Papa.unparse(suppliers, {
          columns: ['name', 'domain', 'status', 'reference'],
          newline: '\r\n',
        });
        const directory = readSuppliers(suppliers.length > 0 ? csv : header);
        for (const one of suppliers) expect(directory.byHost(one.domain)).toEqual(one);
      }),
    );
  });
});
