import { describe, expect, it } from 'vitest';
import { ProbityError } from '#core/errors.ts';
import { readMail } from '#core/item/mail.ts';
import { bytes, fromSupplier, invite, mail, multipart } from '#test/core/item/mails.ts';
import { ids, noteCodes, texts } from '#test/core/item/zone-texts.ts';

const plainUtf8 = 'Content-Type: text/plain; charset=utf-8';

async function faultOf(promise: Promise<unknown>): Promise<ProbityError> {
  const fault = await promise.then(
    () => null,
    (error: unknown) => error,
  );
  if (fault instanceof ProbityError) return fault;
  throw new Error(`no ProbityError but ${String(fault)}`);
}

describe('a message', () => {
  it('says who wrote it, to whom and when, with addresses in lower case', async () => {
    const item = await readMail(
      mail(
        [...fromSupplier, 'Cc: Team: a@x.example, B <b@x.example>;', 'Reply-To: sales@x.example'],
        'Hello',
      ),
    );
    expect(item.from).toEqual({ name: 'Kit Brannigan', address: 'kit.brannigan@brightpave.example' });
    expect(item.to).toEqual([{ name: 'Una Marsh', address: 'una.marsh@council.example' }]);
    expect(item.cc.map(({ address }) => address)).toEqual(['a@x.example', 'b@x.example']);
    expect(item.replyTo[0]?.address).toBe('sales@x.example');
    expect(item.sentAt).toBe('2026-03-03T10:14:22.000Z');
    expect(item.kind).toBe('email-read');
  });

  it('may be one that is about to be sent', async () => {
    const item = await readMail(mail(['To: una@x.example'], 'Hello'), 'email-compose');
    expect([item.kind, item.from]).toEqual(['email-compose', null]);
  });

  it('is read from its HTML where there are two versions, as a person sees it', async () => {
    const item = await readMail(
      multipart(fromSupplier, 'alternative', [
        [[plainUtf8], 'Your program shows no HTML.'],
        [['Content-Type: text/html; charset=utf-8'], '<p>Two seats on us</p>'],
      ]),
    );
    expect(texts(item, 'body')).toEqual(['Two seats on us']);
  });

  it('is read from its plain text where the HTML has no words', async () => {
    const item = await readMail(
      multipart(fromSupplier, 'alternative', [
        [[plainUtf8], 'Two seats on us'],
        [['Content-Type: text/html'], '<img src="cid:1">'],
      ]),
    );
    expect(texts(item, 'body')).toEqual(['Two seats on us']);
  });

  it('joins soft line breaks and flowed lines', async () => {
    const quoted = mail(
      [...fromSupplier, plainUtf8, 'Content-Transfer-Encoding: quoted-printable'],
      'two se=',
      'ats =C2=A345',
    );
    expect(texts(await readMail(quoted), 'body')).toEqual(['two seats £45']);
    const flowed = mail([...fromSupplier, 'Content-Type: text/plain; format=flowed'], 'two ', 'seats');
    expect(texts(await readMail(flowed), 'body')).toEqual(['two seats']);
  });

  it('lists the names of its attachments', async () => {
    const item = await readMail(
      multipart(fromSupplier, 'mixed', [
        [[plainUtf8], 'See attached.'],
        [
          ['Content-Type: application/pdf', 'Content-Disposition: attachment; filename="bid prices.pdf"'],
          'xx',
        ],
      ]),
    );
    expect(texts(item, 'attachment')).toEqual(['bid prices.pdf']);
    expect(item.zones.at(-1)?.toSource(0, 3)).toEqual({ part: 'attachment:0:name', start: 0, end: 3 });
  });

  it('takes in a message that is enclosed in it as forwarded text', async () => {
    const enclosed = ['From: Ava Lund <ava@x.example>', 'Subject: Lunch', '', 'Lunch is on us.'].join('\r\n');
    const item = await readMail(
      multipart(fromSupplier, 'mixed', [
        [[plainUtf8], 'Are you in?'],
        [['Content-Type: message/rfc822', 'Content-Disposition: attachment'], enclosed],
      ]),
    );
    expect(texts(item, 'body')).toEqual(['Are you in?']);
    expect(texts(item, 'forwarded')).toEqual([
      'From: Ava Lund <ava@x.example>\nSubject: Lunch',
      'Lunch is on us.',
    ]);
  });

  it('takes in the event of a calendar part, with what the message itself leaves out', async () => {
    const event = invite(
      'SUMMARY:Golf',
      'LOCATION:Cold Beck',
      'DTSTART:20260724T080000Z',
      'DESCRIPTION:Green fee is on us',
    );
    const item = await readMail(
      multipart(fromSupplier, 'mixed', [
        [[plainUtf8], 'Join us!'],
        [['Content-Type: text/calendar; method=REQUEST; charset=utf-8'], new TextDecoder().decode(event)],
      ]),
    );
    expect(item.event).toMatchObject({ start: '2026-07-24T08:00:00+00:00', method: 'REQUEST' });
    expect(ids(item)).toEqual(['subject', 'place', 'times', 'body', 'body-2']);
    expect(texts(item, 'body')[1]).toBe('Green fee is on us');
  });

  it.each([
    ['List-Unsubscribe: <https://x.example/u>'],
    ['Precedence: bulk'],
    ['Auto-Submitted: auto-generated'],
    [`Cc: ${Array.from({ length: 30 }, (_, i) => `p${i}@x.example`).join(', ')}`],
  ])('is bulk mail with %s', async (header) => {
    expect((await readMail(mail([...fromSupplier, header], 'Hello'))).bulk).toBe(true);
  });

  it('is not bulk mail otherwise', async () => {
    expect((await readMail(mail([...fromSupplier, 'Auto-Submitted: no'], 'Hello'))).bulk).toBe(false);
  });
});

describe('character sets', () => {
  const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
  const stated = (charset: string, body: string) =>
    latin(
      `From: a@x.example\r\nContent-Type: text/plain; charset=${charset}\r\nContent-Transfer-Encoding: 8bit\r\n\r\n${body}`,
    );

  it('that are stated are used, without a note', async () => {
    const item = await readMail(stated('iso-8859-1', 'caf\u00e9 \u00a345'));
    expect([texts(item, 'body')[0], noteCodes(item)]).toEqual(['café £45', []]);
  });

  it('that are stated wrongly give the best readable text and a note', async () => {
    const item = await readMail(stated('utf-8', 'caf\u00e9 \u00a345'));
    expect([texts(item, 'body')[0], noteCodes(item)]).toEqual(['café £45', ['charset-guessed']]);
  });

  it('that turn pounds into two characters are mended with a note', async () => {
    const item = await readMail(stated('windows-1252', 'caf\u00c3\u00a9 \u00c2\u00a345'));
    expect([texts(item, 'body')[0], noteCodes(item)]).toEqual(['café £45', ['charset-guessed']]);
  });

  it('that nobody knows are guessed with a note', async () => {
    const item = await readMail(stated('x-council-9', 'caf\u00e9'));
    expect([texts(item, 'body')[0], noteCodes(item)]).toEqual(['café', ['charset-guessed']]);
  });
});

describe('a message that is not as it should be', () => {
  it('is refused with a sentence where it is empty or no text', async () => {
    expect((await faultOf(readMail(new Uint8Array(0)))).code).toBe('ERR_ITEM_EMPTY');
    expect((await faultOf(readMail(bytes(' \r\n\r\n')))).code).toBe('ERR_ITEM_EMPTY');
    const picture = Uint8Array.from({ length: 4000 }, (_, i) => (i * 37) % 251);
    const fault = await faultOf(readMail(picture));
    expect([fault.code, fault.message]).toEqual(['ERR_ITEM_UNREADABLE', expect.stringContaining('.eml')]);
  });

  it('is refused where it is larger than any mail service carries', async () => {
    expect((await faultOf(readMail(new Uint8Array(151 * 1024 * 1024).fill(65)))).code).toBe(
      'ERR_ITEM_TOO_LARGE',
    );
  });

  it('is read as text where it has no headers', async () => {
    const item = await readMail(bytes('Two seats for you on Saturday.\nKit'));
    expect([texts(item, 'body')[0], noteCodes(item)]).toEqual([
      'Two seats for you on Saturday.\nKit',
      ['part-unreadable'],
    ]);
  });

  it('is read as far as it goes where it breaks off', async () => {
    const item = await readMail(
      mail(
        [...fromSupplier, 'Content-Type: multipart/mixed; boundary=edge'],
        '--edge',
        plainUtf8,
        '',
        'Two seats',
      ),
    );
    expect([texts(item, 'body'), noteCodes(item)]).toEqual([['Two seats'], ['truncated']]);
  });

  it('is read flat where its parts nest beyond reason', async () => {
    const levels = Array.from(
      { length: 200 },
      (_, i) => `Content-Type: multipart/mixed; boundary=b${i}\r\n\r\n--b${i}\r\n`,
    );
    const item = await readMail(
      bytes(`From: Kit <kit@x.example>\r\n${levels.join('')}${plainUtf8}\r\n\r\nTwo seats\r\n`),
    );
    expect(item.from?.address).toBe('kit@x.example');
    expect([texts(item, 'body').join(' '), noteCodes(item)]).toEqual(['Two seats', ['nested-too-deep']]);
  });

  it('is read flat where its headers have no end', async () => {
    const item = await readMail(
      bytes(`From: kit@x.example\r\n${`X-Filler: ${'y'.repeat(90)}\r\n`.repeat(12_000)}\r\nTwo seats`),
    );
    expect(texts(item, 'body')).toEqual(['Two seats']);
  });

  it('is read to a depth of messages within messages, and says where it stopped', async () => {
    let inner = 'From: a@x.example\r\nSubject: innermost\r\n\r\nbottom';
    for (let i = 0; i < 12; i++)
      inner = `From: a${i}@x.example\r\nContent-Type: message/rfc822\r\n\r\n${inner}`;
    expect(noteCodes(await readMail(bytes(inner)))).toContain('attachment-skipped');
  });

  it('says that it is encrypted', async () => {
    const item = await readMail(
      mail(
        [
          ...fromSupplier,
          'Content-Type: application/pkcs7-mime; smime-type=enveloped-data; name=smime.p7m',
          'Content-Transfer-Encoding: base64',
        ],
        'AAAA',
      ),
    );
    expect(noteCodes(item)).toContain('encrypted');
  });
});

describe('a very large message', () => {
  const base64Line = `${'QUJD'.repeat(19)}\r\n`;

  it('with 50 MB attached is read in under two seconds', async () => {
    const body = base64Line.repeat(Math.ceil(50e6 / 57));
    const message = multipart(fromSupplier, 'mixed', [
      [[plainUtf8], 'Plans attached.'],
      [
        [
          'Content-Type: image/tiff',
          'Content-Disposition: attachment; filename=plan.tiff',
          'Content-Transfer-Encoding: base64',
        ],
        body,
      ],
      [[plainUtf8], 'And lunch is on us.'],
    ]);
    const started = performance.now();
    const item = await readMail(message);
    expect(performance.now() - started).toBeLessThan(2000);
    expect(texts(item, 'body')[0]).toContain('And lunch is on us.');
    expect([texts(item, 'attachment'), item.notes]).toEqual([['plan.tiff'], []]);
  });

  it('is judged on its first megabyte of text, and says so', async () => {
    const item = await readMail(
      mail(fromSupplier, ...Array.from({ length: 60_000 }, () => 'Lunch on us at the races on Saturday?')),
    );
    const length = item.zones.reduce((sum, zone) => sum + zone.text.length, 0);
    expect(length).toBeLessThanOrEqual(1_048_576);
    expect(length).toBeGreaterThan(1_000_000);
    expect(noteCodes(item)).toEqual(['cut']);
  });
});
