import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { directoryAfter, planned, previewImport, usualChoices } from '#core/party/import/preview.ts';
import { readSheet } from '#core/party/import/sheet.ts';
import { bestSpelling, distance, likenesses, nameKey } from '#core/party/import/spellings.ts';
import { type Supplier, supplierStatuses } from '#core/party/party.ts';
import { checkSuppliers, readSuppliers, suppliersCsv, suppliersOn } from '#core/party/supplier-csv.ts';

const today = '2026-11-20';
const calloway: Supplier = {
  name: 'Calloway Highways Ltd',
  domain: 'callowayhighways.co.uk',
  status: 'contract',
  reference: 'WM-4410',
};
const tender: Supplier = { ...calloway, status: 'live-tender', reference: 'WM-T-88' };

function preview(
  csv: string,
  directory: Supplier[] = [],
  senders: { organisation: string; domain: string }[] = [],
) {
  const sheet = readSheet(new TextEncoder().encode(csv));
  return previewImport(sheet, { directory, senders, ownDomains: ['westmarch.gov.uk'] }, today);
}

function imported(csv: string, directory: Supplier[] = []): Supplier[] {
  const shown = preview(csv, directory);
  return directoryAfter(directory, planned(shown, directory, usualChoices(shown)));
}

describe('one supplier spelt in several ways', () => {
  it('is one without asking where only case, stops and legal form differ', () => {
    const { firms, alike } = preview(
      'Supplier\nCALLOWAY HIGHWAYS LTD\nCalloway Highways Limited\nCalloway Highways Ltd.\ncalloway highways\n',
    );
    expect(firms).toHaveLength(1);
    expect(firms[0]?.name).toBe('Calloway Highways Limited');
    expect(firms[0]?.spellings).toHaveLength(4);
    expect(alike).toEqual([]);
  });

  it.each([
    ['Calloway Highways', 'Calloway High Ways', 'spacing'],
    ['Calloway Highways', 'Caloway Highways', 'slip'],
    ['Calloway Highways', 'Calloway Highways (UK) Ltd', 'place'],
    ['Pell Cakes', 'V Pell t/a Pell Cakes', 'trading-as'],
    ['Community Action Westmarch and District', 'Community Action Westmarch and Distr', 'slip'],
  ])('is proposed as one: %s and %s (%s)', (one, other, why) => {
    expect(preview(`Supplier\n${one}\n${other}\n`).alike).toMatchObject([{ why }]);
  });

  it.each([
    ['Larch Care Homes North', 'Larch Care Homes South'],
    ['Unit 14 Joinery', 'Unit 15 Joinery'],
    ['Haworth Primary Academy', 'Oakworth Primary Academy'],
    ['Mills Transport', 'Hills Transport'],
  ])('is not proposed for two: %s and %s', (one, other) => {
    expect(preview(`Supplier\n${one}\n${other}\n`).alike).toEqual([]);
  });

  it('becomes one when a person says so, with all its ties', () => {
    const shown = preview('Supplier,Ref\nCalloway Highways,1\nCaloway Highways,2\n');
    const plan = planned(shown, [], { ...usualChoices(shown), merged: shown.alike });
    expect(plan).toHaveLength(1);
    expect(plan[0]?.after.map(({ name, reference }) => [name, reference])).toEqual([
      ['Calloway Highways', '1'],
      ['Calloway Highways', '2'],
    ]);
  });

  it('keeps to the end when merges go round in a circle', () => {
    const shown = preview('Supplier\nAyre One\nBeck Two\nCrag Three\n');
    const [a = '', b = '', c = ''] = shown.firms.map(({ key }) => key);
    const merged = [
      { one: a, other: b },
      { one: b, other: c },
      { one: c, other: a },
    ];
    expect(planned(shown, [], { ...usualChoices(shown), merged })).toHaveLength(1);
  });

  it('counts a slip as the same from either side', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (one, other) => {
        expect(distance(one, other, 3)).toBe(distance(other, one, 3));
        expect(distance(one, one, 3)).toBe(0);
      }),
    );
  });

  it('is compared in moderate time, however alike ten thousand names are', () => {
    const names = new Map(
      Array.from({ length: 10_000 }, (_, at) => {
        const name = `Calloway ${at.toString(26).replace(/\d/g, (digit) => 'qrstuvwxyz'[Number(digit)] ?? '')} Works`;
        return [nameKey(name), name];
      }),
    );
    const begun = performance.now();
    likenesses(names);
    expect(performance.now() - begun).toBeLessThan(3000);
  });

  it('is shown by its most frequent spelling that is not shouted', () => {
    const counts = new Map([
      ['AYRE LTD', 9],
      ['Ayre Ltd', 2],
      ['Ayre', 1],
    ]);
    expect(bestSpelling(counts)).toBe('Ayre Ltd');
  });
});

describe('the domain that is proposed', () => {
  it('comes from the directory before the list, the mail before a guess', () => {
    const shown = preview(
      'Supplier,Website\nCalloway Highways,calloway.com\n',
      [calloway],
      [{ organisation: 'CALLOWAY HIGHWAYS LTD', domain: 'calloway.org' }],
    );
    expect(shown.firms[0]?.domains.map(({ source }) => source)).toEqual(['directory', 'list', 'mail']);
    expect(usualChoices(shown).domains.get('calloway highways')).toBe('callowayhighways.co.uk');
  });

  it('is never a guess by itself, and never the council’s own', () => {
    const shown = preview('Supplier,Email\nAyre Paving,jo@westmarch.gov.uk\n');
    expect(shown.firms[0]?.domains).toEqual([{ domain: 'ayrepaving.co.uk', source: 'guess' }]);
    expect(usualChoices(shown).domains.get('ayre paving')).toBe('');
  });

  it('being unknown, a firm called by one plain word is left out', () => {
    const shown = preview('Supplier\nNext Ltd\nAyre Paving\n');
    const plan = planned(shown, [], usualChoices(shown));
    expect(plan.map(({ outcome }) => outcome)).toEqual(['left', 'added']);
  });
});

describe('what an import does to the directory', () => {
  it('adds, changes and leaves, and says which', () => {
    const csv = 'Supplier,Ref,End date\nCalloway Highways,WM-4410,31/03/2027\nAyre Paving,WM-9,\n';
    const shown = preview(csv, [calloway]);
    const plan = planned(shown, [calloway], usualChoices(shown));
    expect(plan.map(({ outcome }) => outcome)).toEqual(['changed', 'added']);
    expect(directoryAfter([calloway], plan)).toEqual([
      { ...calloway, until: '2027-03-31' },
      { name: 'Ayre Paving', domain: '', status: 'contract', reference: 'WM-9' },
    ]);
  });

  it('makes a contract of a tender that has closed, under the same reference', () => {
    const csv = 'Supplier,Ref,Status,Start date\nCalloway Highways Ltd,WM-T-88,Awarded,01/12/2026\n';
    expect(imported(csv, [calloway, tender])).toEqual([
      calloway,
      { ...calloway, reference: 'WM-T-88', from: '2026-12-01' },
    ]);
  });

  it('changes nothing for a payment to somebody who is there already', () => {
    const shown = preview('Beneficiary name,Amount\nCALLOWAY HIGHWAYS,12\n', [calloway, tender]);
    expect(planned(shown, [calloway, tender], usualChoices(shown))[0]?.outcome).toBe('unchanged');
  });

  const names = fc.constantFrom('Ayre Paving', 'Beck & Sons', 'Calloway Highways', 'Dale Roofing');
  const supplier = fc.record({
    name: names,
    domain: fc.constantFrom('', 'ayre.co.uk', 'beck.co.uk'),
    status: fc.constantFrom(...supplierStatuses),
    reference: fc.constantFrom('', 'WM-1', 'WM-2'),
  });
  const distinct = fc.uniqueArray(supplier, { selector: (one) => JSON.stringify(one), maxLength: 8 });

  it('is the same when done twice, and loses no supplier', () => {
    fc.assert(
      fc.property(
        distinct,
        fc.array(fc.tuple(names, fc.constantFrom('', 'WM-1', 'WM-3'))),
        (before, rows) => {
          const csv = `Supplier,Ref\n${rows.map((row) => row.join(',')).join('\n')}\n`;
          const once = imported(csv, before);
          expect(imported(csv, once)).toEqual(once);
          const keys = new Set(once.map(({ name }) => nameKey(name)));
          for (const { name } of before) expect(keys).toContain(nameKey(name));
        },
      ),
    );
  });

  it('is a directory that can be read again', () => {
    const csv = suppliersCsv(
      imported('Supplier,Ref,End date\n"Ayre, Beck & Co",WM-9,31/03/2027\n', [calloway]),
    );
    expect(checkSuppliers(csv).faults).toEqual([]);
    expect(checkSuppliers(csv).suppliers[1]).toMatchObject({ name: 'Ayre, Beck & Co', domain: '' });
  });
});

describe('a directory with days', () => {
  const course: Supplier[] = [
    { ...tender, until: '2026-11-30' },
    { ...calloway, reference: 'WM-T-88', from: '2026-12-01' },
  ];

  it('lets a tender that closes become a contract by itself', () => {
    const on = (day: string) => suppliersOn(course, day).map(({ status }) => status);
    expect([on('2026-11-30'), on('2026-12-01')]).toEqual([['live-tender'], ['contract']]);
    const read = readSuppliers(suppliersCsv(course), '2026-12-24');
    expect(read.byHost('callowayhighways.co.uk')?.status).toBe('contract');
  });

  it('comes back from CSV as it went', () => {
    expect(checkSuppliers(suppliersCsv(course)).suppliers).toEqual(course);
    expect(suppliersCsv([calloway])).not.toContain('until');
  });

  it.each([
    ['2026-13-01', '', 'is not a day'],
    ['2026-12-01', '2026-11-01', 'before it begins'],
  ])('refuses from %s until %s', (from, until, words) => {
    const csv = `name,domain,status,reference,from,until\nA,a.co.uk,contract,1,${from},${until}\n`;
    expect(checkSuppliers(csv).faults[0]?.sentence).toContain(words);
  });

  it('knows a firm by its name alone where it says that no domain is known', () => {
    const read = readSuppliers('name,domain,status,reference\nAyre Paving,none,contract,1\n');
    expect(read.byName('AYRE PAVING LTD')?.status).toBe('contract');
  });
});
