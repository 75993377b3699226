import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { longestLetter } from '#core/declaration/letter/letter.ts';
import { personOf } from '#core/declaration/letter/person.ts';
import { type Reading, readDeclarationLetter } from '#core/declaration/letter/read.ts';
import { timeAfter, type Written } from '#core/declaration/letter/write.ts';
import { cryptoSuite, deviceKey } from '#core/storage/device-key.ts';
import { memoryStore } from '#core/storage/open.ts';
import { content } from '#test/core/declaration/sample.ts';
import { done, kept, letterOf, now, type Person, read, somebody, subtle, suite, written } from './people.ts';

let alice: Person;
let martin: Person;
let eve: Person;
let submitted: Written;
let asked: Written;
beforeAll(async () => {
  alice = await somebody('Alice Penrose', 'alice.penrose@westmarch.gov.uk');
  martin = await somebody('Martin Yeo', 'martin.yeo@westmarch.gov.uk');
  eve = await somebody('Eve Gull', 'eve@elsewhere.example');
  submitted = await written('submit', 1, { from: alice, to: martin, officer: alice, held: [] });
  asked = await written('ask', 2, { from: martin, to: alice, officer: alice, held: [kept(submitted)] });
});

function reading(text: string, sender = alice.address): Promise<Reading> {
  return readDeclarationLetter(text, { sender, known: [], suite, now });
}

/** The letter with one thing changed, and signed anew by this person where one is named. */
async function forged(
  { text }: Written,
  change: (statement: Record<string, unknown>) => object,
  by: Person | null = null,
): Promise<string> {
  const file = JSON.parse(text);
  const statement = { ...file.statement, ...change(file.statement) };
  const signature = by && {
    algorithm: by.device.algorithm,
    key: by.device.key,
    value: await by.device.sign(canonicalize(statement) ?? ''),
  };
  return canonicalize({ ...file, statement, signature: signature ?? file.signature }) ?? '';
}

describe('a declaration by mail', () => {
  it('is read back as it was written', async () => {
    expect(await reading(submitted.text)).toEqual({
      ok: { ...kept(submitted), device: 'first', enclosed: [] },
    });
    expect(await reading(asked.text, martin.address)).toEqual({
      ok: { ...kept(asked), device: 'first', enclosed: [{ ...kept(submitted), device: 'first' }] },
    });
  });

  it('is read whatever space or mark of byte order a mail program puts around it', async () => {
    expect(await reading(`\ufeff${submitted.text}\r\n`)).toHaveProperty('ok');
  });

  it('takes the sender’s address in whatever case it is written', async () => {
    expect(await reading(submitted.text, ' Alice.Penrose@Westmarch.GOV.UK ')).toHaveProperty('ok');
  });

  it('is signed with ECDSA where the browser lacks Ed25519', async () => {
    const older = new Proxy(subtle, {
      get: (target, name) =>
        name === 'generateKey'
          ? async (algorithm: { name: string }, ...rest: [boolean, KeyUsage[]]) => {
              if (algorithm.name === 'Ed25519') throw new DOMException('No', 'NotSupportedError');
              return target.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, ...rest);
            }
          : Reflect.get(target, name).bind(target),
    });
    const device = await deviceKey(memoryStore(() => new Date(0)).values, older);
    const sending = { from: { ...alice, device }, to: martin, officer: alice, held: [] };
    const { text, letter } = await written('submit', 1, sending);
    expect(letter.signature.algorithm).toBe('ECDSA-P256');
    expect(await reading(text)).toHaveProperty('ok');
    const other = text.replace('"ECDSA-P256"', '"Ed25519"');
    expect(await reading(other)).toMatchObject({ fault: 'unreadable' });
  });

  it('tells where this browser cannot check a signature, instead of calling it wrong', async () => {
    const lacking = cryptoSuite(
      new Proxy(subtle, {
        get: (target, name) =>
          name === 'importKey'
            ? () => Promise.reject(new DOMException('No', 'NotSupportedError'))
            : Reflect.get(target, name).bind(target),
      }),
    );
    const found = await readDeclarationLetter(submitted.text, {
      sender: alice.address,
      known: [],
      suite: lacking,
      now,
    });
    expect(found).toMatchObject({ fault: 'algorithm' });
  });
});

describe('a person without a register', () => {
  it('has the same id on every device, whatever the case of the address', async () => {
    expect(await personOf('Alice.Penrose@westmarch.gov.uk', suite)).toBe(alice.id);
    expect(alice.id).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
    expect(alice.id).not.toBe(martin.id);
  });
});

describe('a letter that was tampered with', () => {
  it('is found out, whichever mark in it is another one', async () => {
    const { text } = asked;
    await fc.assert(
      fc.asyncProperty(fc.nat(text.length - 1), fc.integer({ min: 0x20, max: 0x17f }), async (at, code) => {
        const mark = String.fromCharCode(code);
        fc.pre(mark !== text[at]);
        const changed = `${text.slice(0, at)}${mark}${text.slice(at + 1)}`;
        fc.pre(changed.trim() === changed);
        expect(await reading(changed, martin.address)).toHaveProperty('fault');
      }),
      { numRuns: 1500 },
    );
  });

  it('is found out, whichever marks of it are missing, doubled or added', async () => {
    const { text } = submitted;
    await fc.assert(
      fc.asyncProperty(
        fc.nat(text.length),
        fc.nat(text.length),
        fc.string({ maxLength: 3 }),
        async (one, other, added) => {
          const changed = `${text.slice(0, one)}${added}${text.slice(other)}`;
          fc.pre(changed.trim() !== text);
          expect(await reading(changed)).toHaveProperty('fault');
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('is found out, whichever bit of it as bytes is turned', async () => {
    const bytes = Buffer.from(submitted.text);
    const differing: number[] = [];
    for (let at = 0; at < bytes.length; at += 1) {
      const turned = Buffer.from(bytes);
      turned.writeUInt8((bytes[at] ?? 0) ^ (1 << (at % 8)), at);
      if ('ok' in (await reading(turned.toString('utf8')))) differing.push(at);
    }
    expect(differing).toEqual([]);
  });

  it.each<[string, (text: string) => string, string]>([
    ['says the same in another order', (text) => JSON.stringify(reversed(JSON.parse(text))), 'altered'],
    ['has space within', (text) => JSON.stringify(JSON.parse(text), null, 1), 'altered'],
    ['names a member twice', (text) => text.replace('{"enclosed"', '{"enclosed":[],"enclosed"'), 'altered'],
    ['holds something more', (text) => text.replace('{"enclosed"', '{"also":1,"enclosed"'), 'unreadable'],
    ['is of a newer version', (text) => text.replace('"version":1}', '"version":2}'), 'newer'],
    ['is cut', (text) => text.slice(0, -40), 'unreadable'],
    ['is empty', () => '', 'unreadable'],
    ['is no object', () => '"declaration"', 'unreadable'],
    ['is nested without end', () => '['.repeat(200_000), 'unreadable'],
    ['is too large', (text) => text.padEnd(longestLetter + 1), 'too-large'],
    [
      'would change an object’s prototype',
      (text) => text.replace('{"enc', '{"__proto__":{},"enc'),
      'unreadable',
    ],
  ])('is refused where it %s', async (_what, change, fault) => {
    expect(await reading(change(submitted.text))).toMatchObject({ fault });
  });

  it('never makes the reader throw', async () => {
    const values = fc.oneof(fc.json(), fc.string(), fc.constant(submitted.text).chain(mangled));
    await fc.assert(
      fc.asyncProperty(values, async (text) => {
        expect(await reading(text)).toHaveProperty('sentence');
      }),
      { numRuns: 1000 },
    );
  });

  it('is refused with another value, signed or not', async () => {
    const cheaper = (statement: Record<string, unknown>) =>
      JSON.parse(JSON.stringify(statement).replace('"valuePence":1200', '"valuePence":200'));
    expect(await reading(await forged(submitted, cheaper))).toMatchObject({ fault: 'signature' });
    const byEve = await forged(submitted, cheaper, eve);
    expect(await reading(byEve, eve.address)).toMatchObject({ fault: 'sender' });
  });

  it('is refused from anybody but the one who signed', async () => {
    expect(await reading(submitted.text, eve.address)).toMatchObject({ fault: 'sender' });
  });

  it('is refused without, with other, or with reordered enclosed letters', async () => {
    const file = JSON.parse(asked.text);
    const without = canonicalize({ ...file, enclosed: [] }) ?? '';
    expect(await reading(without, martin.address)).toMatchObject({ fault: 'enclosed' });
    const swapped = canonicalize({ ...file, enclosed: [kept(asked).letter] }) ?? '';
    expect(await reading(swapped, martin.address)).toMatchObject({ fault: 'enclosed' });
  });
});

describe('a letter on what its writer cannot have done', () => {
  it('is refused where it tells of what somebody else did', async () => {
    const [event] = asked.letter.statement.events;
    const text = await forged(asked, () => ({ events: [{ ...event, by: eve.id }] }), martin);
    expect(await reading(text, martin.address)).toMatchObject({ fault: 'not-theirs' });
  });

  it('is refused where it encloses letters on another declaration', async () => {
    const sending = { from: martin, to: alice, officer: alice, held: [kept(submitted)] };
    const event = asked.letter.statement.events.slice(0, 1);
    const elsewhere = { ...sending, declaration: '0192b7c0-0000-7000-8000-000000000077' };
    await expect(letterOf(event, elsewhere)).rejects.toMatchObject({ code: 'ERR_DECLARATION_INVALID' });
  });

  it('is neither sent nor read', async () => {
    const sending = { from: martin, to: alice, officer: alice, held: [kept(submitted)] };
    const inOthersName = done(
      { id: '0192b7c0-0000-7000-8000-000000000009', type: 'withdraw', reason: null },
      { ...sending, from: alice },
    );
    await expect(letterOf([inOthersName], sending)).rejects.toMatchObject({
      code: 'ERR_DECLARATION_INVALID',
    });
    const text = await forged(asked, () => ({ events: [inOthersName] }), martin);
    expect(await reading(text, martin.address)).toMatchObject({ fault: 'not-theirs' });
  });

  it.each<[string, object]>([
    [
      'decides on their own declaration',
      { type: 'decided', outcome: 'approved', conditions: [], reason: null, until: null },
    ],
    ['lets it run out', { type: 'expired' }],
    [
      'stands in for somebody',
      { type: 'withdrawn', reason: null, onBehalfOf: '00000000-0000-4000-8000-000000000001' },
    ],
    [
      'sends it to somebody else than the reader',
      { type: 'submitted', content: content(), deadline: null, to: { person: null, role: null } },
    ],
  ])('is refused where an officer %s', async (_what, changes) => {
    const happened = {
      id: '0192b7c0-0000-7000-8000-000000000009',
      at: '2026-03-05T09:00:00Z',
      by: alice.id,
      onBehalfOf: null,
    };
    const text = await forged(submitted, () => ({ events: [{ ...happened, ...changes }] }), alice);
    expect(await reading(text)).toMatchObject({ fault: 'not-theirs' });
  });
});

describe('a letter that is dated ahead', () => {
  it('is refused, but for a clock that runs a few hours fast', async () => {
    const sent = (at: string) =>
      written('submit', 1, { from: alice, to: martin, officer: alice, held: [], at });
    expect(await reading((await sent('2026-03-10T09:00:00Z')).text)).toHaveProperty('ok');
    expect(await reading((await sent('2026-03-10T11:00:00Z')).text)).toMatchObject({ fault: 'ahead' });
    expect(await reading((await sent('9999-12-31T23:59:59Z')).text)).toMatchObject({ fault: 'ahead' });
  });
});

describe('writing a letter', () => {
  it('refuses what is too large to be read', async () => {
    const sending = { from: alice, to: martin, officer: alice, held: [] };
    const answers = Object.fromEntries(
      Array.from({ length: 70 }, (_, number) => [`q${number}`, 'x'.repeat(4000)]),
    );
    const much = { content: content({ facts: { ...content().facts, answers } }) };
    await expect(written('submit', 1, sending, much)).rejects.toMatchObject({ code: 'ERR_TOO_LARGE' });
  });

  it('refuses names that hold marks which rearrange a line', async () => {
    const from = { ...alice, name: 'Alice\u202eesornep' };
    await expect(written('submit', 1, { from, to: martin, officer: from, held: [] })).rejects.toMatchObject({
      code: 'ERR_DECLARATION_INVALID',
    });
  });

  it('gives an answer a later time than what it answers, whatever the clocks say', () => {
    const { events } = submitted.letter.statement;
    const early = '2026-03-05T08:00:00.000Z';
    expect(timeAfter(events, early)).toBe('2026-03-05T09:00:00.001Z');
    expect(timeAfter([], early)).toBe(early);
  });
});

describe('reading with known devices', () => {
  it('tells whether the writer’s device was met before', async () => {
    const { key } = alice.device;
    const device = async (known: { address: string; key: string }[]) =>
      (await read(submitted.text, alice, known)).device;
    expect(await device([])).toBe('first');
    expect(await device([{ address: alice.address, key }])).toBe('known');
    expect(await device([{ address: alice.address, key: eve.device.key }])).toBe('another');
    expect(await device([{ address: eve.address, key: eve.device.key }])).toBe('first');
  });
});

function reversed(value: object): object {
  return Object.fromEntries(Object.entries(value).toReversed());
}

function mangled(text: string): fc.Arbitrary<string> {
  return fc
    .tuple(fc.nat(text.length), fc.nat(text.length), fc.json())
    .map(([one, other, json]) => `${text.slice(0, one)}${json}${text.slice(other)}`)
    .filter((changed) => changed.trim() !== text);
}
