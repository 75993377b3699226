import { describe, expect, it } from 'vitest';
import { offerValue } from '#core/match/offer-value.ts';

function pounds(text: string, isRate = false): number | null {
  const pence = offerValue(text, [{ start: 0, end: text.length }], isRate);
  return pence === null ? null : pence / 100;
}

describe('the value of an offer', () => {
  it.each([
    ['Your £50 gift card is ready', 50],
    ['two tickets at £45 each', 90],
    ['£45 each for you and Sam', 90],
    ['a pair of tickets (£62.50 each)', 125],
    ['a table for four at £30 a head', 120],
    ['Beth plus one. Seats are £75 each.', 150],
    ['Here are 2 passes for Saturday.\n\nPrinted price\n£95 each', 190],
    ['We have one of our mugs for you, they are £12 each', 12],
    ['Dinner on us, £68 a head', 68],
    ['Scripts: 310\nRate per script: £3.40', 1054],
    ['somewhere between £40 and £60 in vouchers', 60],
    ['three £20 vouchers for the team', 60],
    ['six wet Sundays at £90, if you are free', 540],
    ['I have left two twenties under the mat', 40],
  ])('multiplies prices: "%s"', (text, value) => {
    expect(pounds(text)).toBe(value);
  });

  it.each([
    ['a £30 voucher and a bottle worth £20', 50],
    ['a hamper worth £50 and for you a £20 voucher', 70],
    ['the lunch was £40 and there is £20 of wine for you', 60],
    ['dinner is £95 and the room £145, all on the firm', 240],
    ['Your £50 card\n\nThank you! The £50 card is in the post.', 50],
  ])('adds up several gifts and counts each once: "%s"', (text, value) => {
    expect(pounds(text)).toBe(value);
  });

  it.each([
    ['tickets are £45 each, £90 in all', 90],
    ['worth £180 the pair', 180],
    ["it's £8 a head so for 30 of you that's £240 all in", 240],
    ['£15 a script and there are sixty, i.e. £900', 900],
    ['The retainer is £200 a month, or £2,400 a year', 2400],
  ])('takes a stated total before its parts: "%s"', (text, value) => {
    expect(pounds(text)).toBe(value);
  });

  it.each([
    ['20% off a £4,000 kitchen', 800],
    ['half price on the £600 boiler', 300],
    ['usually £1,200, yours for £900', 300],
    ['£900 instead of £1,200', 300],
    ['£900 rather than the usual £1,200', 300],
    ['They wanted 4 grand elsewhere and you would have paid 2', 2000],
    ['we can knock £200 off the £1,000', 200],
    ['Proper price would be 4 grand, call it 2500 to you', 1500],
  ])('counts a discount by what it saves: "%s"', (text, value) => {
    expect(pounds(text)).toBe(value);
  });

  it.each([
    ['a speaker’s fee of £600', 600],
    ['four days, £450 a day', 1800],
    ['about 11 hours at £95/hour', 1045],
    ['they pay £4,500 per annum', 4500],
    ['forty quid a lesson, and there are seven lessons', 280],
    ['Ten evenings from May, £60 an evening', 600],
  ])('reads the pay for work: "%s"', (text, value) => {
    expect(pounds(text)).toBe(value);
  });

  it.each([
    ['There is four hundred in it for you', 400],
    ['an envelope with two thousand in notes', 2000],
    ['We could find seven hundred and fifty, no questions', 750],
  ])('knows money that is only spoken of: "%s"', (text, value) => {
    expect(pounds(text)).toBe(value);
  });

  it.each(['The two hundred who came were fed', 'Four hundred residents signed', 'See page three hundred'])(
    'counts no people or pages: "%s"',
    (text) => {
      expect(pounds(text)).toBeNull();
    },
  );

  it('takes two sums side by side for a price and a better one where that is known to be the matter', () => {
    const text = 'The firm has it at £900. I can get you one for £650.';
    expect(pounds(text, true)).toBe(250);
    expect(pounds(text)).toBe(1550);
    expect(pounds(`${text} Fitting is £120.`, true)).not.toBe(250);
  });

  it('gives one share of what is divided', () => {
    expect(pounds('The balance is £57,000. It is to be divided equally between five persons.')).toBe(11_400);
  });

  it.each([
    'Lunch is on us',
    'a €50 voucher',
    '£95 an hour, as long as it takes',
    'The contract of £2,000,000 is signed',
    'Table sponsors are asked for £500',
    'Gold is £3,000 and gets you the stage',
    'A £25 deposit secures your date',
    'We spent £400 of the budget',
    '',
  ])('is not known in "%s"', (text) => {
    expect(pounds(text)).toBeNull();
  });

  it('looks only around the evidence', () => {
    const text = 'Have a mug, worth £12. One. Two. Three. Four. Five. The other firm gave £300.';
    expect(offerValue(text, [{ start: 0, end: 10 }])).toBe(12_00);
    expect(offerValue(text, [{ start: text.length - 5, end: text.length }])).toBe(300_00);
    expect(offerValue(text, [])).toBeNull();
  });

  it('makes nothing of a price list, however long', () => {
    const list = Array.from({ length: 5_000 }, (_, row) => `Item ${row}: £${row + 1}`).join('\n');
    expect(pounds(list)).toBeNull();
  });
});
