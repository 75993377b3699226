import { describe, expect, it } from 'vitest';
import { offerValue } from '#core/match/worth/offer-value.ts';

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

  it.each([
    ['We have put two by for the gala, £70 a throw', 140],
    ['Twelve jars at £4 each stand on my desk', 48],
    ['Two of them £15 coffee cards are in the envelope', 30],
    ['3 x £40 for the prize draw you won', 120],
    ['Seats are £85. We have kept a pair of seats for you.', 170],
    ['A load is £75 a load, and you have 2 loads waiting', 150],
    ['£110 a session, and the course is two half-day sessions', 220],
    ['For the first five I can offer £300 each', 1500],
    ['A £25 gift card each for you and Priya', 50],
    ['£20 for every report, and there are nine reports', 180],
    ['They are £30 a head. Do bring your wife.', 60],
    ['It is £90 a head for Mr and Mrs Lamb', 180],
    ['Two tickets for the final, face value £65, are yours', 130],
    ['I have two tickets, £65 face value, going spare', 130],
    ['£25 in vouchers for each of the thirty of them', 750],
    ['£60 a head with pudding, all three are on the firm', 180],
    ['I have put one by for you. They came to £45 each.', 45],
  ])('counts things and guests by what the price is told for: "%s"', (text, value) => {
    expect(pounds(text)).toBe(value);
  });

  it.each([
    ['ten weeks of two hours, at £65 a session', 650],
    ['Eight Saturdays from March at £120 a day', 960],
    ['one Saturday in each month at £400 a day', 400],
    ['The scale is £250 a day for 22, 23 and 24 April', 750],
    ['Put me down for the 3rd, 10th and 17th at £210 a day', 630],
    ['Forty quid a show, Mon to Fri', 200],
    ['Three days, four matches a day, £80 a match', 960],
    ['eight days a year at £600, evenings mostly', 4800],
    ['It pays £100 a go, 6 a year', 600],
    ['a day a month at £120, for a year to begin with', 1440],
    ['Twice a month for six months, £50 a visit', 600],
    ['Ten Tuesdays, seven till nine, £30 an hour', 600],
    ['Six Mondays, 6:30 to 8 pm, at £40 an hour', 360],
    ["It would be about five days' work and we pay £700 a day", 3500],
    ['We pay £320 a day', 320],
  ])('counts the times that work is paid for: "%s"', (text, value) => {
    expect(pounds(text)).toBe(value);
  });

  it.each([
    ['For twelve issues at £30 I ask £360', 360],
    ["£75 for the afternoon; as there are 24 of them that's £1,800", 1800],
    ['£35 an hour, three hours, so £105 a week, £1,260 for twelve Mondays', 1260],
    ['£28 an hour, £3,360 over the winter', 3360],
    ['It is £35 a go, so seventy a night', 70],
    ['He gives us £120, so 60 each', 60],
    ['Dinner is £120 for the pair of you, and a £20 box of truffles', 140],
    ['Your fee is £1,800. They charge £2 for tea.', 1800],
    ['There is £400 in it, two hundred for you and two hundred for Len', 400],
    ['Dinner is £46, wine £12 and for two that comes to £116', 116],
    ['She leaves £9,000 to you and Mrs Bell in equal shares', 4500],
    ['You may have £1,250 for the tent or £600 for the cushions', 1250],
    ['We have Bronze at £500, Silver at £900 and Gold at £1,500', 1500],
    ['The bonds, £24,000, are to be shared by the two porters', 12_000],
    ['Two porters share the bonds. They fetched £24,000.', 24_000],
  ])('tells the whole from its parts, its shares and its alternatives: "%s"', (text, value) => {
    expect(pounds(text)).toBe(value);
  });

  it.each([
    ['Our statement shows £611.09. And a £40 bottle is on its way to you.', 40],
    ['Invoices 17 (£300) and 18 (£90) are overdue. The hamper is worth £60.', 60],
    ['The charge of £2,100 is agreed. She leaves you £8,000.', 8000],
    ['Delegates will each have paid £295. Speakers get £800.', 800],
    ['The stipend is £13,000, of which the first instalment of £2,600 comes in May', 13_000],
    ['You make it £31,000, we make it £58,000. There is four thousand in it for you.', 4000],
    ['Sign the invoice today and there will be £200 in it for you', 200],
    ['We will pay you £500 for every contract you steer our way', 500],
    ['Only the invoice was for £90', null],
  ])('leaves bills and business out: "%s"', (text, value) => {
    expect(pounds(text)).toBe(value);
  });

  it.each([
    ['The difference is £28,000. Agree, and ten per cent comes back to you.', 2800],
    ['She leaves you a quarter share of the £40,000', 10_000],
    ['You would have 5% of the order, which is £9,000', 450],
    ['They had half of £300', 150],
    ['Half of it goes to you and half to my niece. It comes to £14,000.', 7000],
    ['The flat should fetch £42,000 and a tenth of that is yours', 4200],
    ['We open at half-past, and the hamper is £30', 30],
    ['More than half the street came; the hamper is £30', 30],
  ])('takes the part that is handed on: "%s"', (text, value) => {
    expect(pounds(text)).toBe(value);
  });

  it.each([
    ['£600 as against a thousand to anyone else', 400],
    ['You can have it for £90, and not the £340 on the ticket', 250],
    ['a hundred and fifty all in (six hundred to Joe Public)', 450],
    ['The list price is £680. I have asked for it to be invoiced at £95.', 585],
    ['List £1,100. To you, less 25%.', 275],
    ['Standard price: £18,900\nLess our rate for friends: £6,500\nTo pay: £12,400', 6500],
    ['The order stands at £2,650. Could I have the small tent for £400 rather than £900?', 500],
    ['It is £240 in the book, have it from me. Fitting I would charge a stranger £400 for.', 640],
    ['£7,800 in the showroom, £5,400 to you, and the tap, £500 in the book, is from me', 2900],
    ['The firm wants £900 for it. I can do it for two seventy-five.', 625],
    ['The staff rate is 60% of the £500 we ask', 200],
    ['The packs are £38 each, so £76 in all. You pay nothing.', 76],
  ])('knows what a better price saves where that is the matter: "%s"', (text, value) => {
    expect(pounds(text, true)).toBe(value);
  });

  it('takes two sums side by side for a price and a better one where that is known to be the matter', () => {
    const text = 'The firm has it at £900. I can get you one for £650.';
    expect(pounds(text, true)).toBe(250);
    expect(pounds(text)).toBe(1550);
    expect(pounds(`${text} Fitting is £120.`, true)).not.toBe(250);
    expect(pounds('The stable is £480 a month. I give a tenner a week for hay.', true)).not.toBe(470);
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
