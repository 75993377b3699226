import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act } from '#core/declaration/act.ts';
import type { Actor } from '#core/declaration/declaration.ts';
import type { CommandType, DeclarationEvent } from '#core/declaration/event.ts';
import { fold } from '#core/declaration/fold.ts';
import { foldMerged, merge } from '#core/declaration/merge.ts';
import { isPossible } from '#core/declaration/possible.ts';
import { mayDo } from '#core/declaration/rights.ts';
import { ProbityError } from '#core/errors.ts';
import {
  command,
  content,
  declarationId,
  eventId,
  everybody,
  manager,
  officer,
  toManager,
} from './sample.ts';

const commandTypes: CommandType[] = [
  'submit',
  'amend',
  'ask',
  'answer',
  'decide',
  'pass-on',
  'withdraw',
  'renew',
  'correct',
];

function minute(number: number): string {
  return new Date(Date.UTC(2026, 2, 5, 9, number)).toISOString();
}

/** What happens when people do things one after another, a minute apart; what is refused does not happen. */
function lifeOf(steps: readonly [string, CommandType][]): DeclarationEvent[] {
  const events: DeclarationEvent[] = [];
  steps.forEach(([name, type], number) => {
    const actor = everybody[name];
    if (!actor) throw new TypeError(`No such person in the sample: ${name}`);
    const declaration = events.length === 0 ? null : fold(declarationId, events);
    try {
      events.push(act(declaration, command(type, number), { actor, at: minute(number), to: toManager }));
    } catch (fault) {
      if (!(fault instanceof ProbityError)) throw fault;
    }
  });
  return events;
}

const anyLife = fc
  .array(fc.tuple(fc.constantFrom(...Object.keys(everybody)), fc.constantFrom(...commandTypes)), {
    maxLength: 20,
  })
  .map((steps) => lifeOf([['officer', 'submit'], ...steps]));

type Happened = Pick<DeclarationEvent, 'id' | 'at' | 'by' | 'onBehalfOf'>;

const makers: readonly ((happened: Happened) => DeclarationEvent)[] = [
  (happened) => ({ ...happened, type: 'drafted', content: content({ kind: 'membership' }) }),
  (happened) => ({ ...happened, type: 'submitted', content: content(), to: toManager, deadline: null }),
  (happened) => ({ ...happened, type: 'amended', content: content(), reason: 'Wrong.', to: toManager }),
  (happened) => ({ ...happened, type: 'asked', question: 'Why?' }),
  (happened) => ({ ...happened, type: 'answered', answer: 'So.' }),
  (happened) => ({
    ...happened,
    type: 'decided',
    outcome: 'noted',
    conditions: [],
    reason: null,
    until: null,
  }),
  (happened) => ({ ...happened, type: 'passed-on', to: toManager, reason: 'Yours.' }),
  (happened) => ({ ...happened, type: 'withdrawn', reason: null }),
  (happened) => ({ ...happened, type: 'renewed', until: null, to: toManager }),
  (happened) => ({ ...happened, type: 'expired' }),
];

/** Events that need not fit together: with few ids and times, so that they meet. */
const anyEvent = fc
  .tuple(
    fc.constantFrom(...makers),
    fc.nat(6),
    fc.nat(4),
    fc.constantFrom(officer, officer, manager, null),
    fc.constantFrom('Z', '+01:00'),
  )
  .map(([make, id, number, by, offset]) =>
    make({ id: eventId(id), at: minute(number).replace('Z', offset), by, onBehalfOf: null }),
  );
const anyEvents = fc.array(anyEvent, { maxLength: 8 });

/** What a person asked for, of whom an event tells. */
const commandFor: Partial<Record<DeclarationEvent['type'], CommandType>> = {
  submitted: 'submit',
  amended: 'amend',
  asked: 'ask',
  answered: 'answer',
  decided: 'decide',
  'passed-on': 'pass-on',
  withdrawn: 'withdraw',
  renewed: 'renew',
  corrected: 'correct',
};

describe('merging what two devices know', () => {
  it('does not depend on which comes first', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (one, other) => {
        expect(merge(one, other)).toEqual(merge(other, one));
      }),
    );
  });

  it('does not depend on the steps in which it is done', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, anyEvents, (one, other, third) => {
        expect(merge(merge(one, other), third)).toEqual(merge(one, merge(other, third)));
      }),
    );
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (one, other) => {
        const merged = merge(one, other);
        expect(merge(merged, merged)).toEqual(merged);
        expect(merge(merged, one)).toEqual(merged);
      }),
    );
  });

  it('keeps every event, once', () => {
    fc.assert(
      fc.property(anyEvents, anyEvents, (one, other) => {
        const ids = merge(one, other).map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set([...one, ...other].map(({ id }) => id)));
        expect(new Set(ids).size).toBe(ids.length);
      }),
    );
  });

  it('brings one life back together, however it was cut and shuffled', () => {
    fc.assert(
      fc.property(
        anyLife.chain((life) =>
          fc.tuple(
            fc.constant(life),
            fc.subarray(life),
            fc.shuffledSubarray(life, { minLength: life.length }),
          ),
        ),
        ([life, some, all]) => {
          expect(merge(some, all)).toEqual(life);
          expect(foldMerged(declarationId, merge(all, some))).toEqual({
            declaration: fold(declarationId, life),
            setAside: [],
          });
        },
      ),
    );
  });

  it('takes the register’s telling of an event, which is the later one', () => {
    const [sent] = lifeOf([['officer', 'submit']]);
    if (sent?.type !== 'submitted') throw new TypeError('Nothing was sent.');
    const onDevice: DeclarationEvent = { ...sent, at: minute(-5), to: { person: null, role: null } };
    expect(merge([onDevice], [sent])).toEqual([sent]);
    expect(merge([sent], [onDevice])).toEqual([sent]);
  });

  it('orders by the instant, whatever the offset', () => {
    const [first, second] = lifeOf([
      ['officer', 'submit'],
      ['officer', 'withdraw'],
    ]);
    if (!first || !second) throw new TypeError('Too little happened.');
    const winter = { ...first, at: '2026-03-05T09:00:00+00:00' };
    const summer = { ...second, at: '2026-03-05T09:30:00+01:00' };
    expect(merge([winter], [summer])).toEqual([summer, winter]);
  });
});

describe('a declaration made of merged events', () => {
  it('is always in a state that it could have come to, and loses nothing', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const { declaration, setAside } = foldMerged(declarationId, events);
        const taken = declaration?.events ?? [];
        expect(merge([...taken, ...setAside.map(({ event }) => event)], [])).toEqual(merge(events, []));
        taken.forEach((event, at) => {
          const before = at === 0 ? null : fold(declarationId, taken.slice(0, at));
          expect(isPossible(before, event)).toBe(true);
        });
        for (const { sentence } of setAside) expect(sentence).toMatch(/^This .+\. .+\.$/);
      }),
    );
  });

  it('takes nothing in that the register would refuse the same person', () => {
    fc.assert(
      fc.property(anyEvents, (events) => {
        const taken = foldMerged(declarationId, events).declaration?.events ?? [];
        taken.forEach(({ type, by }, at) => {
          const asked = commandFor[type];
          if (asked === undefined) return;
          const before = at === 0 ? null : fold(declarationId, taken.slice(0, at));
          const person: Actor = { person: by ?? '', roles: ['monitoring-officer'], standsInFor: [] };
          expect(mayDo(before, person)).toContain(asked);
        });
      }),
      { numRuns: 2000 },
    );
  });

  it('allows whatever the register allows', () => {
    fc.assert(
      fc.property(anyLife, (life) => {
        expect(foldMerged(declarationId, life).setAside).toEqual([]);
      }),
    );
  });

  it('is sent once, where two devices sent the same draft', () => {
    const [one] = lifeOf([['officer', 'submit']]);
    if (!one) throw new TypeError('Nothing was sent.');
    const other = { ...one, id: eventId(50), at: minute(3) };
    const { declaration, setAside } = foldMerged(declarationId, [other, one]);
    expect(declaration).toMatchObject({ state: 'submitted', version: 1, submittedAt: minute(0) });
    expect(setAside).toEqual([
      {
        event: other,
        sentence:
          'This sending could not be taken in: the declaration was waiting for a decision by then. Look at where it stands, and do it again if it is still wanted.',
      },
    ]);
  });

  it('is none yet where nothing says what was declared', () => {
    const [, withdrawn] = lifeOf([
      ['officer', 'submit'],
      ['officer', 'withdraw'],
    ]);
    if (!withdrawn) throw new TypeError('Nothing was withdrawn.');
    const { declaration, setAside } = foldMerged(declarationId, [withdrawn]);
    expect(declaration).toBeNull();
    expect(setAside[0]?.sentence).toContain('is not here');
  });

  it('sets aside a decision on one’s own declaration', () => {
    const events = lifeOf([
      ['officer', 'submit'],
      ['manager', 'decide'],
    ]);
    const forged = events.map((event) => ({ ...event, by: officer }));
    const { declaration, setAside } = foldMerged(declarationId, forged);
    expect(declaration?.state).toBe('submitted');
    expect(setAside[0]?.sentence).toContain('monitoring officer');
  });
});
