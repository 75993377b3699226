import { describe, expect, it } from 'vitest';
import { composeItem } from '#core/item/compose.ts';
import type { Item } from '#core/item/item.ts';
import { ids, texts } from '#test/core/item/zone-texts.ts';

function read(text: string, subject = '', name = 'Kit Brannigan'): Item {
  return composeItem({
    kind: 'email-read',
    subject,
    from: { name, address: 'kit@brightpave.example' },
    text,
  });
}

describe('quoted text', () => {
  it('is what stands behind marks, with the line that introduces it', () => {
    const item = read(
      'Friday suits me.\n\nOn 3 March 2026 at 10:14, Una Marsh wrote:\n> Which day?\n> Una',
      'Re: Visit',
    );
    expect(texts(item, 'body')).toEqual(['Friday suits me.']);
    expect(texts(item, 'quoted')).toEqual(['On 3 March 2026 at 10:14, Una Marsh wrote:\nWhich day?\nUna']);
  });

  it('leaves answers between marked lines and below them to the writer', () => {
    const item = read(
      'On 3 March, Una wrote:\n> Which day?\nFriday.\n> And where?\nAt the depot.',
      'Re: Visit',
    );
    expect(texts(item, 'body')).toEqual(['Friday.', 'At the depot.']);
    expect(ids(item)).toEqual(['subject', 'quoted', 'body', 'quoted-2', 'body-2']);
  });

  it('begins at a block of headers in a reply', () => {
    const text =
      'Fine by me.\n\n________________________________\nFrom: Una Marsh\nSent: 3 March 2026 08:50\nTo: Kit\nSubject: Visit\n\nIs Friday any good?';
    expect(texts(read(text, 'RE: Visit'), 'quoted')[0]).toMatch(/^_+\nFrom: Una Marsh/);
  });

  it.each([
    ['Welsh', 'Ar 3 Mawrth 2026, ysgrifennodd Una Marsh:'],
    ['French', 'Le 3 mars 2026 à 10:14, Una Marsh a écrit :'],
    ['German', 'Am 3. März 2026 um 10:14 schrieb Una Marsh:'],
    [
      'a lead-in over two lines',
      'On Tue, 3 Mar 2026 at 10:14, Una Marsh\n<una.marsh@council.example> wrote:',
    ],
    ['Outlook', '-----Original Message-----\nFrom: Una Marsh\nSent: 3 March 2026'],
    ['Lotus Notes', 'Una Marsh/Council/GB\n03/03/2026 10:14\n\nTo\nKit Brannigan\ncc\n\nSubject\nVisit'],
  ])('is recognised by the introduction of %s', (_, introduction) => {
    const item = read(`Friday.\n\n${introduction}\n\nWhich day suits?`, 'Re: Visit');
    expect(texts(item, 'body')).toEqual(['Friday.']);
    expect(texts(item, 'quoted').join('\n')).toContain('Which day suits?');
  });

  it('does not begin where a sentence merely tells what somebody wrote', () => {
    const item = read('On Monday he wrote: pay me and you get the job.\n\nWhat do I do?');
    expect(texts(item, 'quoted')).toEqual([]);
  });
});

describe('forwarded text', () => {
  it('follows the marker of a forwarded message, whatever the subject says', () => {
    const item = read(
      'See below.\n\n---------- Forwarded message ----------\nFrom: Ava Lund <ava@x.example>\nSubject: Box seats\n\nTwo seats for you.',
    );
    expect(texts(item, 'forwarded')[0]).toContain('Two seats for you.');
    expect(texts(item, 'quoted')).toEqual([]);
  });

  it('is a header block under a subject with FW, and one zone for each message of the thread', () => {
    const block = (name: string, words: string) =>
      `From: ${name}\nSent: 1 April 2026 11:02\nTo: Una\nSubject: Hampers\n\n${words}`;
    const item = read(
      `FYI\n\n${block('Ava Lund', 'They are for you.')}\n\n${block('Ben Oak', 'Shall I send hampers?')}`,
      'FW: Hampers',
    );
    expect(texts(item, 'forwarded')).toHaveLength(2);
    expect(texts(item, 'forwarded')[1]).toContain('Shall I send hampers?');
  });

  it('is a header block below a short covering note when the subject does not say', () => {
    const item = read(
      'Keep this to yourself.\n\nFrom: Ava Lund\nSent: 1 April 2026\nSubject: Scores\n\nBidder A: 71',
      'Scores',
    );
    expect(texts(item, 'forwarded')[0]).toContain('Bidder A: 71');
  });

  it('gives up its signature and footer to zones of their own', () => {
    const item = read(
      '---------- Forwarded message ----------\nFrom: Ava Lund <ava@x.example>\nSubject: Tea\n\nTea on us?\n\nKind regards\nAva Lund\nSales Director\n\nThis email and any attachments are confidential and intended solely for the addressee.',
      'Fwd: Tea',
    );
    expect(ids(item)).toEqual(['subject', 'forwarded', 'signature', 'disclaimer']);
    expect(texts(item, 'signature')[0]).toContain('Sales Director');
  });
});

describe('a signature', () => {
  it.each([
    ['a farewell', 'Kind regards,\nKit'],
    ['a farewell in Welsh and English', 'Cofion gorau / Best wishes\nKit'],
    ['a farewell and a name on one line', 'Many thanks, Kit'],
    ['two hyphens', '-- \nKit Brannigan\nContracts Director'],
    ['the name that the sender goes by', 'Kit'],
    ['the initials', 'KB'],
    ['name and title', 'Kit Brannigan | Contracts Director'],
    ['a role that somebody else signs for', 'Priya Holt\nHead of Procurement'],
    ['a telephone number', 'Brightpave Sales\nTel 01632 960122'],
    ['a device', 'Sent from my iPhone'],
  ])('begins with %s', (_, signature) => {
    const item = read(`Could we meet on Friday to talk about the scheme?\n\n${signature}`);
    expect(texts(item, 'body')).toEqual(['Could we meet on Friday to talk about the scheme?']);
    expect(texts(item, 'signature')).toEqual([signature]);
  });

  it('ends where the writer comes back to say something', () => {
    const item = read(
      'Gritters look good.\n\nRegards\nKit\n\nPS two seats in our box are yours on Saturday.',
    );
    expect(texts(item, 'body')).toEqual([
      'Gritters look good.',
      'PS two seats in our box are yours on Saturday.',
    ]);
    expect(texts(item, 'signature')).toEqual(['Regards\nKit']);
  });

  it('is not a price list, nor thanks within a sentence', () => {
    const list = 'Code Trade\nPVA5 adhesive £14.20 £11.08\nMG10 magnolia £27.50 £21.45';
    expect(texts(read(`Our prices for you:\n\n${list}`), 'signature')).toEqual([]);
    expect(texts(read('Thanks for the hamper you sent.'), 'body')).toEqual([
      'Thanks for the hamper you sent.',
    ]);
  });
});

describe('footers and banners', () => {
  it('are told from the text and from each other', () => {
    const item = read(
      [
        'CAUTION: This email came from outside the council. Do not click links.',
        '',
        'Lunch on Friday?',
        '',
        'Kit',
        '',
        'This e-mail and any attachments are confidential and intended solely for the addressee.',
        '',
        'You are receiving this because you met us at a show. Unsubscribe',
      ].join('\n'),
    );
    expect(ids(item)).toEqual(['banner', 'body', 'signature', 'disclaimer', 'unsubscribe']);
    expect(item.bulk).toBe(true);
  });

  it('take a tag off the subject', () => {
    const item = read('Hello', '[EXTERNAL] Lunch?');
    expect(texts(item, 'banner')).toEqual(['[EXTERNAL]']);
    expect(texts(item, 'subject')).toEqual(['Lunch?']);
  });

  it('leave what the writer says in confidence to the text', () => {
    const words = 'This is confidential, but bid A came in at £412,000.';
    expect(texts(read(words), 'body')).toEqual([words]);
  });

  it('leave the sentences before the word unsubscribe to the text', () => {
    const own =
      'Spend seventy-five pounds on copier paper this month and claim a speaker or a box of chocolates with our thanks. ';
    const item = read(`${own}You may unsubscribe here.`);
    expect(texts(item, 'body')).toEqual([own.trim()]);
    expect(texts(item, 'unsubscribe')).toEqual(['You may unsubscribe here.']);
  });

  it('do not swallow text below an unsubscribe line at the top', () => {
    const item = read(
      'Hello Una\n\nUnsubscribe\n\nWe would like to take you to the awards dinner in October as our guest.',
    );
    expect(texts(item, 'body').join(' ')).toContain('awards dinner');
  });
});
