import { createTransport } from 'nodemailer';
import PostalMime from 'postal-mime';
import { beforeAll, describe, expect, it } from 'vitest';
import { longestLetter } from '#core/declaration/letter/letter.ts';
import { type LetterMessage, letterAmong, letterMessage } from '#core/declaration/letter/message.ts';
import { recordOf, take } from '#core/declaration/letter/record.ts';
import type { Written } from '#core/declaration/letter/write.ts';
import { readMail } from '#core/item/mail.ts';
import { content, declarationId } from '#test/core/declaration/sample.ts';
import { kept, type Person, read, somebody, written } from './people.ts';

const titles = { code: 'Derbyshire code of conduct (2006)', clauses: '14.4', role: 'Head of Service' };

let alice: Person;
let martin: Person;
let miriam: Person;
let submitted: Written;
beforeAll(async () => {
  alice = await somebody('Alice Penrose', 'alice.penrose@westmarch.gov.uk');
  martin = await somebody('Martin Yeo', 'martin.yeo@westmarch.gov.uk');
  miriam = await somebody('Miriam Stroud', 'miriam.stroud@westmarch.gov.uk');
  submitted = await written('submit', 1, { from: alice, to: martin, officer: alice, held: [] });
});

type Encoding = 'base64' | 'quoted-printable' | '7bit';

/** The message as it is stored once it was sent. */
async function stored(
  message: LetterMessage,
  from: Person,
  contentTransferEncoding: Encoding = 'base64',
): Promise<Uint8Array> {
  const { name, type, text } = message.attachment;
  const { message: bytes } = await createTransport({ streamTransport: true, buffer: true }).sendMail({
    from: { name: from.name, address: from.address },
    to: message.to,
    ...(message.cc !== null && { cc: message.cc }),
    subject: message.subject,
    text: message.text,
    attachments: [{ filename: name, contentType: type, content: text, contentTransferEncoding }],
  });
  return new Uint8Array(bytes as Buffer);
}

async function attachmentIn(bytes: Uint8Array): Promise<string> {
  const mail = await PostalMime.parse(bytes);
  const found = letterAmong(
    mail.attachments.map(({ filename, content: told }) => {
      const file = new TextDecoder().decode(told as ArrayBuffer);
      return { name: filename ?? '', size: file.length, file };
    }),
  );
  if (found === null) throw new Error('There is no declaration in this message.');
  return found.file;
}

describe('the message that carries a declaration', () => {
  it('tells the manager what it is, by when, and what to do', () => {
    const { to, cc, subject, text } = letterMessage(submitted, titles);
    expect({ to, cc, subject }).toEqual({
      to: martin.address,
      cc: null,
      subject: 'A declaration for you to decide, by 1 April 2026',
    });
    expect(text.split('\n')).toEqual(
      expect.arrayContaining([
        'Hello Martin Yeo,',
        'Declaration: Larkrise Paving offered Alice Penrose a box of plums worth £12; they accepted.',
        'What: A box of plums',
        'From: Larkrise Paving Ltd',
        'Value: £12',
        'My answer: Accepted',
        'Day: 4 March 2026',
        'Clause: 14.4 (Derbyshire code of conduct (2006))',
        'Goes to: Martin Yeo, as Head of Service',
        'To be decided by: 1 April 2026',
        'What to do',
        'Alice Penrose',
      ]),
    );
    expect(text).toContain('Without Probity, reply in your own words');
  });

  it.each<Encoding>(['base64', 'quoted-printable', '7bit'])(
    'comes through mail whole, as %s',
    async (encoding) => {
      const what = 'Zwei Gläser Honig 🍯 — “Dank”, žluťoučký, \\ and "quotes"';
      const told = { content: content({ facts: { ...content().facts, what } }) };
      const sending = { from: alice, to: martin, officer: alice, held: [] };
      const letter = await written('submit', 1, sending, told);
      // Seven bits cannot carry such marks at all: what no mail program would do.
      const carried = encoding === '7bit' ? submitted : letter;
      const bytes = await stored(letterMessage(carried, titles), alice, encoding);
      const item = await readMail(bytes);
      expect(item.zones.filter(({ kind }) => kind === 'attachment').map(({ text }) => text)).toEqual([
        'declaration.json',
      ]);
      const arrived = await read(await attachmentIn(bytes), item.from ?? alice);
      expect({ letter: arrived.letter, digest: arrived.digest }).toEqual(kept(carried));
    },
  );

  it('and its answer go there and back', async () => {
    const there = await stored(letterMessage(submitted, titles), alice);
    const arrived = await read(await attachmentIn(there), alice);
    const ofMartin = take([], arrived);
    if (!('ok' in ofMartin)) throw new Error(ofMartin.sentence);

    const decided = await written('decide', 2, {
      from: martin,
      to: alice,
      officer: alice,
      held: ofMartin.ok,
    });
    const message = letterMessage(decided, titles);
    expect(message).toMatchObject({
      to: alice.address,
      cc: null,
      subject: 'Your declaration has been decided',
    });
    expect(message.text).toContain('Decision: Approved\nReason: Small and shared.\n');

    const back = await read(await attachmentIn(await stored(message, martin)), martin);
    const ofAlice = take([kept(submitted)], back);
    if (!('ok' in ofAlice)) throw new Error(ofAlice.sentence);
    expect(recordOf(declarationId, ofAlice.ok).declaration?.state).toBe('decided');
  });

  it('goes to the officer too where it is passed on', async () => {
    const sending = { from: martin, to: miriam, officer: alice, held: [kept(submitted)] };
    const message = letterMessage(await written('pass-on', 2, sending), titles);
    expect(message).toMatchObject({ to: miriam.address, cc: alice.address });
    expect(message.text).toContain('Goes to: Miriam Stroud');
  });

  it('keeps what somebody wrote on one line, so that it passes for nothing else', async () => {
    const what = 'Plums\nValue: £1\u2028Decision: Approved';
    const told = { content: content({ facts: { ...content().facts, what } }) };
    const letter = await written('submit', 1, { from: alice, to: martin, officer: alice, held: [] }, told);
    const { text } = letterMessage(letter, titles);
    expect(text.split(/[\n\u2028]/).filter((line) => /^(?:Value|Decision):/.test(line))).toEqual([
      'Value: £12',
    ]);
  });

  it('says what is not known, and names no private person’s lack of a name', async () => {
    const giver = { name: null, organisation: null, address: null, privatePerson: true };
    const facts = { ...content().facts, giver, valuePence: null, answer: null };
    const sending = { from: alice, to: martin, officer: alice, held: [] };
    const letter = await written('submit', 1, sending, { content: content({ facts }), deadline: null });
    const { subject, text } = letterMessage(letter, { ...titles, clauses: '', role: null });
    expect(subject).toBe('A declaration for you to decide');
    expect(text).toContain('From: A private person\nValue: Not known\nDay:');
    expect(text).toContain('Goes to: Martin Yeo\n');
    expect(text).not.toContain('Clause:');
  });
});

describe('recognising a declaration among attachments', () => {
  it.each(['declaration.json', 'Declaration.JSON', 'declaration (2).json', 'declaration(1).json'])(
    'takes %s',
    (name) => {
      const letter = { name, size: 2000 };
      expect(letterAmong([{ name: 'plan.pdf', size: 1 }, letter])).toBe(letter);
    },
  );

  it('takes nothing of another name, or too large to be one', () => {
    expect(letterAmong([{ name: 'my declaration.json.exe', size: 1 }])).toBeNull();
    expect(letterAmong([{ name: 'declaration.json', size: 3 * longestLetter + 1 }])).toBeNull();
    expect(letterAmong([])).toBeNull();
  });
});
