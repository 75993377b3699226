import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import type { HeldLetter } from '#core/declaration/letter/letter.ts';
import { isHearsay, recordOf, type Taking, take } from '#core/declaration/letter/record.ts';
import { type KnownKey, trusting } from '#core/declaration/letter/trust.ts';
import type { Written } from '#core/declaration/letter/write.ts';
import { content, declarationId } from '#test/core/declaration/sample.ts';
import { kept, letterOf, type Person, read, somebody, written } from './people.ts';

let alice: Person;
let martin: Person;
let miriam: Person;
let eve: Person;
let submitted: Written;
beforeAll(async () => {
  alice = await somebody('Alice Penrose', 'alice.penrose@westmarch.gov.uk');
  martin = await somebody('Martin Yeo', 'martin.yeo@westmarch.gov.uk');
  miriam = await somebody('Miriam Stroud', 'miriam.stroud@westmarch.gov.uk');
  eve = await somebody('Eve Gull', 'eve@elsewhere.example');
  submitted = await written('submit', 1, { from: alice, to: martin, officer: alice, held: [] });
});

function held(...letters: Written[]): HeldLetter[] {
  return letters.map(kept);
}

function taken(taking: Taking): HeldLetter[] {
  if ('ok' in taking) return taking.ok;
  throw new Error(taking.sentence);
}

function keyOf({ address, device }: Person): KnownKey {
  return { address, key: device.key };
}

function fromMartin(...before: Written[]) {
  return { from: martin, to: alice, officer: alice, held: held(...before) };
}

function fromAlice(...before: Written[]) {
  return { from: alice, to: martin, officer: alice, held: held(...before) };
}

describe('letters to and fro', () => {
  it('make the same declaration on both sides', async () => {
    const asked = await written('ask', 2, fromMartin(submitted));
    const answered = await written('answer', 3, fromAlice(submitted, asked));
    const decided = await written('decide', 4, fromMartin(submitted, asked, answered));
    const ofAlice = taken(take(held(submitted, asked, answered), await read(decided.text, martin)));
    const ofMartin = held(submitted, asked, answered, decided);
    expect(recordOf(declarationId, ofAlice)).toEqual(recordOf(declarationId, ofMartin));
    expect(recordOf(declarationId, ofAlice)).toMatchObject({
      declaration: { state: 'decided', officer: alice.id, decision: { outcome: 'approved', by: martin.id } },
      setAside: [],
    });
  });

  it('come to the same in whatever order they arrive, and however often', async () => {
    const asked = await written('ask', 2, fromMartin(submitted));
    const amended = await written('amend', 3, fromAlice(submitted));
    const answered = await written('answer', 4, fromAlice(submitted, amended, asked));
    const decided = await written('decide', 5, fromMartin(submitted, amended, asked, answered));
    const all = held(submitted, asked, amended, answered, decided);
    const expected = recordOf(declarationId, all);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, ...all], { minLength: 2 * all.length }), (letters) => {
        expect(recordOf(declarationId, letters)).toEqual(expected);
      }),
    );
  });

  it('bring what was lost on the way along with them', async () => {
    const asked = await written('ask', 2, fromMartin(submitted));
    const decided = await written('decide', 3, fromMartin(submitted, asked));
    const once = taken(take(held(submitted), await read(decided.text, martin)));
    expect(new Set(once.map(({ digest }) => digest))).toEqual(
      new Set([submitted.digest, asked.digest, decided.digest]),
    );
    expect(taken(take(once, await read(decided.text, martin, [keyOf(martin)])))).toEqual(once);
    expect(taken(take(once, await read(asked.text, martin, [keyOf(martin)])))).toEqual(once);
  });
});

describe('a device that was not met before', () => {
  it('is trusted on first use, and known from then on', async () => {
    expect(trusting([], submitted.letter)).toEqual([keyOf(alice)]);
    expect(trusting([keyOf(alice)], submitted.letter)).toEqual([keyOf(alice)]);
  });

  it('is never taken silently where another is known', async () => {
    const otherDevice = await somebody(martin.name, martin.address);
    const decided = await written('decide', 2, { ...fromMartin(submitted), from: otherDevice });
    const arrived = await read(decided.text, martin, [keyOf(martin)]);
    expect(arrived.device).toBe('another');
    expect(take(held(submitted), arrived)).toMatchObject({ fault: 'another-device' });
    const accepted = taken(take(held(submitted), arrived, { accepted: true }));
    expect(recordOf(declarationId, accepted).declaration?.state).toBe('decided');
    expect(trusting([keyOf(martin)], decided.letter)).toEqual([keyOf(martin), keyOf(otherDevice)]);
  });
});

describe('somebody who has no part in it', () => {
  it('cannot decide', async () => {
    const decided = await written('decide', 2, fromMartin(submitted));
    const event = decided.letter.statement.events[0];
    if (event === undefined) throw new TypeError('Nothing was decided.');
    const byEve = await letterOf([{ ...event, by: eve.id }], { ...fromMartin(submitted), from: eve });
    const { declaration, setAside } = recordOf(
      declarationId,
      taken(take(held(submitted), await read(byEve.text, eve))),
    );
    expect(declaration?.state).toBe('submitted');
    expect(setAside[0]?.sentence).toContain('not done by the person to whom the declaration went');
  });

  it('cannot make themselves the addressee by a letter that they sign as the manager', async () => {
    const martinsMask = await somebody(martin.name, martin.address);
    const passed = await written('pass-on', 2, { ...fromMartin(submitted), from: martinsMask, to: eve });
    const decided = await written('decide', 3, { ...fromMartin(submitted, passed), from: eve });
    const arrived = await read(decided.text, eve, [keyOf(alice)]);
    const all = taken(take(held(submitted), arrived));
    expect(all.map(({ digest }) => digest)).not.toContain(passed.digest);
    expect(recordOf(declarationId, all).declaration?.state).toBe('submitted');
  });

  it('cannot claim the declaration as their own', async () => {
    const claimed = await written('submit', 9, { from: eve, to: martin, officer: eve, held: [] });
    const arrived = await read(claimed.text, eve);
    expect(take(held(submitted), arrived)).toMatchObject({ fault: 'another-officer' });
  });
});

describe('a letter on another declaration', () => {
  it('is not taken in with these', async () => {
    const declaration = '0192b7c0-0000-7000-8000-000000000077';
    const other = await written('submit', 9, { ...fromAlice(), declaration });
    const arrived = await read(other.text, alice);
    expect(take(held(submitted), arrived)).toMatchObject({ fault: 'another-declaration' });
    expect(take([], arrived)).toHaveProperty('ok');
  });
});

describe('very many letters', () => {
  it('are no more than can be kept', async () => {
    let all = held(submitted);
    for (let number = 2; number <= 40; number += 1) {
      const at = new Date(Date.UTC(2026, 2, 5, 10, number)).toISOString();
      all = [...all, kept(await written('amend', number, { ...fromAlice(), held: all, at }))];
    }
    expect(recordOf(declarationId, all).declaration?.version).toBe(40);
    const more = await written('amend', 41, { ...fromAlice(submitted), at: '2026-03-06T10:00:00Z' });
    expect(take(all, await read(more.text, alice, [keyOf(alice)]))).toMatchObject({ fault: 'too-many' });
  });
});

describe('passing on', () => {
  it('lets the next one decide, once the letter on it is there', async () => {
    const passed = await written('pass-on', 2, { ...fromMartin(submitted), to: miriam });
    const arrived = await read(passed.text, martin);
    expect(isHearsay(arrived)).toBe(true);
    const ofMiriam = taken(take([], arrived));
    const decided = await written('decide', 3, { from: miriam, to: alice, officer: alice, held: ofMiriam });

    const early = taken(take(held(submitted), await read(decided.text, miriam, [keyOf(alice)])));
    expect(recordOf(declarationId, early).declaration?.state).toBe('submitted');
    const whole = taken(take(early, await read(passed.text, martin, [keyOf(alice)])));
    expect(recordOf(declarationId, whole)).toMatchObject({
      declaration: { state: 'decided', decision: { by: miriam.id } },
      setAside: [],
    });
  });

  it('ends the right of the one who passed it on', async () => {
    const passed = await written('pass-on', 2, { ...fromMartin(submitted), to: miriam });
    const decided = await written('decide', 3, fromMartin(submitted));
    const later = recordOf(declarationId, held(submitted, passed, decided));
    expect(later.declaration?.state).toBe('submitted');
    expect(later.setAside).toHaveLength(1);
  });

  it('is no hearsay where the officer’s own device is known', async () => {
    const passed = await written('pass-on', 2, { ...fromMartin(submitted), to: miriam });
    expect(isHearsay(await read(passed.text, martin, [keyOf(alice)]))).toBe(false);
    expect(isHearsay(await read(submitted.text, alice))).toBe(false);
  });
});

describe('a change that a decision has not seen', () => {
  const dearer = { content: content({ facts: { ...content().facts, valuePence: 120_000 } }) };

  it('is not decided by it, even where it is dated back', async () => {
    const decided = await written('decide', 3, { ...fromMartin(submitted), at: '2026-03-06T09:00:00Z' });
    const slipped = { ...fromAlice(submitted), at: '2026-03-05T10:00:00Z' };
    const amended = await written('amend', 2, slipped, dearer);
    const { declaration, setAside } = recordOf(declarationId, held(submitted, decided, amended));
    expect(declaration).toMatchObject({ state: 'submitted', facts: { valuePence: 120_000 }, decision: null });
    expect(setAside).toMatchObject([{ event: { type: 'decided' } }]);
  });

  it('opens it again where it comes later', async () => {
    const decided = await written('decide', 2, fromMartin(submitted));
    const amended = await written('amend', 3, fromAlice(submitted, decided), dearer);
    const { declaration, setAside } = recordOf(declarationId, held(submitted, decided, amended));
    expect(declaration).toMatchObject({ state: 'submitted', decision: null });
    expect(setAside).toEqual([]);
  });

  it('cannot be slipped into what was told before', async () => {
    const retold = await written('submit', 1, { ...fromAlice(), at: '2026-03-05T09:00:00.000Z' }, dearer);
    expect(retold.digest).not.toBe(submitted.digest);
    expect(take(held(submitted), await read(retold.text, alice, [keyOf(alice)]))).toMatchObject({
      fault: 'told-differently',
    });
  });
});
