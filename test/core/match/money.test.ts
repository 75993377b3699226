import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moneyIn } from '#core/match/money.ts';

function read(text: string) {
  return moneyIn(text).map(({ start, end, pence, per }) => ({ text: text.slice(start, end), pence, per }));
}

describe('reading money', () => {
  it.each([
    ['£45', '£45', 45_00],
    ['it is £1,200.50.', '£1,200.50', 1_200_50],
    ['45 pounds', '45 pounds', 45_00],
    ['45 quid', '45 quid', 45_00],
    ['50p', '50p', 50],
    ['£5k', '£5k', 5_000_00],
    ['£1.2m', '£1.2m', 1_200_000_00],
    ['GBP 300', 'GBP 300', 300_00],
    ['300 GBP', '300 GBP', 300_00],
    ['forty-five pounds', 'forty-five pounds', 45_00],
    ['a hundred pounds', 'a hundred pounds', 100_00],
    ['two hundred and fifty quid', 'two hundred and fifty quid', 250_00],
    ['Fifty quid', 'Fifty quid', 50_00],
    ['slip him a tenner', 'tenner', 10_00],
    ['a fiver', 'fiver', 5_00],
    ['two tenners', 'two tenners', 20_00],
    ['two grand', 'two grand', 2_000_00],
    ['a grand in cash', 'a grand', 1_000_00],
    ['half a grand', 'half a grand', 500_00],
    ['a couple of hundred, cash', 'a couple of hundred', 200_00],
    ['three and a half thousand, so that', 'three and a half thousand', 3_500_00],
    ["sixty quid's worth", "sixty quid's", 60_00],
    ["'forty quid'", 'forty quid', 40_00],
    ['twenty hundreds', 'twenty hundreds', 2_000_00],
    ['two dozen pounds', 'two dozen pounds', 24_00],
  ])('reads "%s"', (text, written, pence) => {
    expect(read(text)).toEqual([{ text: written, pence, per: null }]);
  });

  it.each([
    '£40–£60',
    '£40-60',
    '£40 to £60',
    '40 to 60 pounds',
    'between 40 and 60 pounds',
    'between £40 and £60',
  ])('reads the range "%s" as its upper end', (text) => {
    expect(moneyIn(text)).toMatchObject([{ pence: 60_00, upper: true }]);
  });

  it('takes neither a falling pair nor a sum and a count for a range', () => {
    expect(read('from £4,000 to £2,500')).toHaveLength(2);
    expect(read('£20 to 60 schools')).toEqual([{ text: '£20', pence: 20_00, per: null }]);
  });

  it.each([
    ['£45 each', 'each'],
    ['£45 face value each', 'each'],
    ['£45 a ticket', 'each'],
    ['£45 a throw', 'each'],
    ['£45 tickets', 'each'],
    ['seats are £45', 'each'],
    ['£45 for every page', 'each'],
    ['£45 in vouchers each', 'each'],
    ['£45 cash every week', 'week'],
    ['£45 a quarter', 'quarter'],
    ['each worth £45', 'each'],
    ['Rate per script: £45', 'each'],
    ['£45 a head', 'head'],
    ['£45pp', 'head'],
    ['£45 p.p.', 'head'],
    ['£45 per person', 'head'],
    ['£45/hour', 'hour'],
    ['£45 a day', 'day'],
    ['£45 a month', 'month'],
    ['£45 per annum', 'year'],
    ['£45 for the day', null],
    ['£45 a bargain', null],
  ])('tells what "%s" is paid for', (text, per) => {
    expect(moneyIn(text)).toMatchObject([{ pence: 45_00, per }]);
  });

  it('says where a sum is only about right or a ceiling', () => {
    expect(moneyIn('worth about £80')).toMatchObject([{ approximate: true }]);
    expect(moneyIn('£80 or so')).toMatchObject([{ approximate: true }]);
    expect(moneyIn('up to £80')).toMatchObject([{ upper: true }]);
    expect(moneyIn('worth £80')).toMatchObject([{ approximate: false, upper: false }]);
  });

  it('keeps foreign money as it is', () => {
    expect(moneyIn('€50, $1,000 and 20 euros')).toMatchObject([
      { currency: 'EUR', amount: 50, pence: null },
      { currency: 'USD', amount: 1000, pence: null },
      { currency: 'EUR', amount: 20, pence: null },
    ]);
  });

  it('takes a bare number for money where the words around it price it', () => {
    for (const text of [
      'Seats are 75 each',
      'shop price is 350',
      'call it 2500 to you',
      'Four hundred all in',
      'There is a fee of 300 and your train',
      'I will slip you eighty for the back room',
      "that's two hundred your end",
      'He has three hundred he could drop off',
      'we have found the twelve hundred for a stage',
      'a hundred and forty in the hand',
      '1,480 to joe public',
      'we could do 2k, cash',
      'six hundred towards the lights',
      'We can find 2,000 towards the lights',
      'a donation of 250 to your ball',
      'It brings in 6,000 a month',
    ]) {
      expect(moneyIn(text), text).toMatchObject([{ bare: true, currency: 'GBP' }]);
    }
  });

  it.each([
    'call 0800 123456 or 07700 900123',
    'Flat 12, 4/12/2026 at 10:30',
    'meet at 10 each day',
    'we were 12 all in the van',
    'it costs 12 people their jobs',
    'save 20 trees',
    'ref WM-4410, ticket 55120, 20% off',
    'a grand day out at the Grand',
    'a monkey',
    'turns 50 the same week',
    'she turns a hundred in June',
    'we ran a 10k for charity',
    '9k followers',
    '',
  ])('finds no money in "%s"', (text) => {
    expect(moneyIn(text)).toEqual([]);
  });

  const pence = fc.integer({ min: 1, max: 99_999_999 });
  const grouped = (pounds: number) => pounds.toLocaleString('en-GB');

  it('reads back money however it is printed, and points at it', () => {
    const prints: ((sum: number) => string)[] = [
      (sum) => `£${(sum / 100).toFixed(2)}`,
      (sum) => `£${grouped(Math.floor(sum / 100))}.${String(sum % 100).padStart(2, '0')}`,
      (sum) => `GBP ${(sum / 100).toFixed(2)}`,
      (sum) => `${(sum / 100).toFixed(2)} pounds`,
    ];
    fc.assert(
      fc.property(
        pence,
        fc.constantFrom(...prints),
        fc.constantFrom('', 'we thought ', '(', 'é🎁 '),
        (sum, print, lead) => {
          const printed = print(sum);
          const text = `${lead}${printed}, thanks`;
          const [found, ...others] = moneyIn(text);
          expect(others).toEqual([]);
          expect(found?.pence).toBe(sum);
          expect(text.slice(found?.start, found?.end)).toBe(printed);
        },
      ),
    );
  });

  it('reads back every number of pounds that is written out', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 999_999 }), (pounds) => {
        const text = `${inWords(pounds)} pounds`;
        expect(read(text)).toEqual([{ text, pence: pounds * 100, per: null }]);
      }),
    );
  });

  it('keeps offsets in order and inside any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.constantFrom('£', '4', '0', ',', '.', '-', 'k', ' ', 'to', ' each', 'ten', '\n', '😀'),
        }),
        (text) => {
          let last = 0;
          for (const { start, end } of moneyIn(text)) {
            expect(start).toBeGreaterThanOrEqual(last);
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(last).toBeLessThanOrEqual(text.length);
        },
      ),
    );
  });
});

const small =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function inWords(value: number): string {
  if (value < 20) return small[value] ?? '';
  if (value < 100) return joined(tens[Math.floor(value / 10) - 2] ?? '', '-', value % 10);
  if (value < 1000) return joined(`${inWords(Math.floor(value / 100))} hundred`, ' and ', value % 100);
  const rest = value % 1000;
  return joined(`${inWords(Math.floor(value / 1000))} thousand`, rest < 100 ? ' and ' : ' ', rest);
}

function joined(head: string, joint: string, rest: number): string {
  return rest === 0 ? head : `${head}${joint}${inWords(rest)}`;
}
