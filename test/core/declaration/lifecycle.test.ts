import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act, expire } from '#core/declaration/act.ts';
import type { Actor, Declaration } from '#core/declaration/declaration.ts';
import {
  type Command,
  type CommandType,
  command as commandShape,
  type DeclarationEvent,
  event,
} from '#core/declaration/event.ts';
import { after, fold } from '#core/declaration/fold.ts';
import { decides, mayDo } from '#core/declaration/rights.ts';
import { ProbityError } from '#core/errors.ts';
import {
  command,
  content,
  declarationId,
  deputy,
  eventId,
  everybody,
  keeper,
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
const at = '2026-03-05T09:30:00+00:00';

function person(name: string): Actor {
  const found = everybody[name];
  if (!found) throw new TypeError(`No such person in the sample: ${name}`);
  return found;
}

/** Lets people do things one after another; what is refused changes nothing. */
function play(steps: readonly [string, CommandType][]): { events: DeclarationEvent[]; refused: string[] } {
  const events: DeclarationEvent[] = [];
  const refused: string[] = [];
  steps.forEach(([name, type], number) => {
    const declaration = events.length === 0 ? null : fold(declarationId, events);
    try {
      events.push(act(declaration, command(type, number), { actor: person(name), at, to: toManager }));
    } catch (fault) {
      if (!(fault instanceof ProbityError)) throw fault;
      refused.push(fault.code);
    }
  });
  return { events, refused };
}

function played(...steps: [string, CommandType][]): Declaration {
  const { events, refused } = play(steps);
  expect(refused).toEqual([]);
  return fold(declarationId, events);
}

const anySteps = fc.array(
  fc.tuple(fc.constantFrom(...Object.keys(everybody)), fc.constantFrom(...commandTypes)),
  { maxLength: 25 },
);

describe('whatever people try', () => {
  it('makes events of the shape that the register takes', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        for (const made of play(steps).events) expect(event.safeParse(made).success).toBe(true);
      }),
    );
  });

  it('folds to the same declaration at once and step by step', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { events } = play([['officer', 'submit'], ...steps]);
        const [first, ...later] = events;
        if (!first) throw new TypeError('Nothing was submitted.');
        const stepwise = later.reduce(after, fold(declarationId, [first]));
        expect(stepwise).toEqual(fold(declarationId, events));
        expect(stepwise.version).toBe(events.length);
        expect(stepwise.officer).toBe(officer);
      }),
    );
  });

  it('never lets officers decide on their own declaration, in whatever role', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { events } = play([['officer', 'submit'], ...steps]);
        const deciding = events.filter(({ type }) => ['asked', 'decided', 'passed-on'].includes(type));
        expect(deciding.filter(({ by }) => by === officer)).toEqual([]);
      }),
    );
    const inEveryRole: Actor = {
      person: officer,
      roles: ['monitoring-officer', 'auditor', 'administrator'],
      standsInFor: [manager],
    };
    const sent = played(['officer', 'submit']);
    expect(decides(sent, inEveryRole)).toBe(false);
    expect(mayDo(sent, inEveryRole)).toEqual(['amend', 'withdraw']);
  });

  it('lets nobody act who is neither the officer nor the one who decides', () => {
    fc.assert(
      fc.property(anySteps, (steps) => {
        const { events } = play([['officer', 'submit'], ...steps]);
        const outsiders = [everybody.auditor, everybody.stranger].map((one) => one?.person);
        expect(events.filter(({ by }) => outsiders.includes(by ?? ''))).toEqual([]);
      }),
    );
  });

  it('does what mayDo says, and nothing else', () => {
    fc.assert(
      fc.property(anySteps, fc.constantFrom(...Object.keys(everybody)), (steps, name) => {
        const { events } = play([['officer', 'submit'], ...steps]);
        const declaration = fold(declarationId, events);
        const actor = person(name);
        const done = commandTypes.filter((type) => {
          try {
            return act(declaration, command(type, 99), { actor, at, to: toManager });
          } catch {
            return false;
          }
        });
        expect(done.toSorted()).toEqual(mayDo(declaration, actor).toSorted());
      }),
    );
  });
});

describe('a declaration', () => {
  it('waits, is asked about, answered and decided', () => {
    const asked = played(['officer', 'submit'], ['manager', 'ask']);
    expect(asked).toMatchObject({ state: 'returned', question: 'Was it shared with the team?' });
    const decided = played(
      ['officer', 'submit'],
      ['manager', 'ask'],
      ['officer', 'answer'],
      ['manager', 'decide'],
    );
    expect(decided).toMatchObject({
      state: 'decided',
      question: null,
      reply: null,
      submittedAt: at,
      decision: { outcome: 'approved', by: manager, onBehalfOf: null },
    });
  });

  it('keeps in whose right a deputy decided', () => {
    const { decision } = played(['officer', 'submit'], ['deputy', 'decide']);
    expect(decision).toMatchObject({ by: deputy, onBehalfOf: manager });
  });

  it('is open again when its facts change after the decision', () => {
    const amended = played(['officer', 'submit'], ['manager', 'decide'], ['officer', 'amend']);
    expect(amended).toMatchObject({ state: 'submitted', decision: null });
    expect(amended.events.map(({ type }) => type)).toEqual(['submitted', 'decided', 'amended']);
  });

  it('ends when it is withdrawn', () => {
    const gone = played(['officer', 'submit'], ['officer', 'withdraw']);
    for (const [name, actor] of Object.entries(everybody))
      expect(mayDo(gone, actor)).toEqual(name === 'keeper' ? ['correct'] : []);
  });

  it('that is closed can be corrected by the monitoring officer, and stands as it stood', () => {
    for (const last of [
      ['officer', 'withdraw'],
      ['manager', 'decide'],
    ] satisfies [string, CommandType][]) {
      const closed = played(['officer', 'submit'], last);
      const { events, version, ...corrected } = played(['officer', 'submit'], last, ['keeper', 'correct']);
      expect(closed).toMatchObject(corrected);
      expect(version).toBe(3);
      expect(events.at(-1)).toMatchObject({ type: 'corrected', by: keeper, onBehalfOf: null });
    }
  });

  it('is corrected by nobody else, nor while its officer can change it', () => {
    const correcting = (declaration: Declaration, actor: Actor) => () =>
      act(declaration, command('correct', 5), { actor, at, to: toManager });
    const gone = played(['officer', 'submit'], ['officer', 'withdraw']);
    for (const name of ['officer', 'manager', 'deputy', 'auditor', 'administrator', 'stranger'])
      expect(correcting(gone, person(name))).toThrow('by the monitoring officer');
    const own: Actor = { person: officer, roles: ['monitoring-officer'], standsInFor: [] };
    expect(correcting(gone, own)).toThrow('by another one where it is their own');
    expect(correcting(played(['officer', 'submit']), person('keeper'))).toThrow('waits for a decision');
  });

  it('runs out on the day after its last, and can be renewed if it lasts', () => {
    const sent = act(
      null,
      {
        ...command('submit', 1),
        type: 'submit',
        content: content({ kind: 'outside-work' }),
        role: null,
        deadline: null,
      },
      { actor: person('officer'), at, to: toManager },
    );
    const decided = act(
      fold(declarationId, [sent]),
      {
        id: eventId(2),
        type: 'decide',
        outcome: 'approved',
        conditions: [],
        reason: null,
        until: '2027-03-31',
      },
      { actor: person('manager'), at, to: toManager },
    );
    const held = fold(declarationId, [sent, decided]);
    const then = { id: eventId(3), at: '2027-04-01T00:00:00+00:00' };
    expect(expire(held, { ...then, today: '2027-03-31' })).toBeNull();
    const expired = expire(held, { ...then, today: '2027-04-01' });
    expect(expired).toMatchObject({ type: 'expired', by: null });
    if (expired) expect(mayDo(after(held, expired), person('officer'))).toEqual(['renew']);
  });

  it('offers renewal for what lasts, and not for a gift', () => {
    expect(mayDo(played(['officer', 'submit'], ['manager', 'decide']), person('officer'))).not.toContain(
      'renew',
    );
  });

  it('cannot be passed on to the officer whose it is', () => {
    const sent = played(['officer', 'submit']);
    const back = { ...command('pass-on', 2), to: { person: officer, role: null }, reason: 'Yours.' };
    expect(() =>
      act(sent, back as ReturnType<typeof command>, { actor: person('manager'), at, to: toManager }),
    ).toThrow(/own declaration/);
  });

  it('needs a reason for a refusal, and for consent to what the code says to decline', () => {
    const sent = played(['officer', 'submit']);
    const against = { ...sent, code: { ...sent.code, stance: 'decline' as const } };
    const decide = (outcome: 'approved' | 'refused' | 'noted'): Command => ({
      id: eventId(9),
      type: 'decide',
      outcome,
      conditions: [],
      reason: null,
      until: null,
    });
    const by = { actor: person('manager'), at, to: toManager };
    expect(() => act(sent, decide('refused'), by)).toThrow(/needs a reason/);
    expect(() => act(against, decide('approved'), by)).toThrow(/needs a reason/);
    expect(act(sent, decide('approved'), by).type).toBe('decided');
    expect(act(against, decide('noted'), by).type).toBe('decided');
  });

  it('says in a sentence why something cannot be done', () => {
    const sent = played(['officer', 'submit']);
    const tried = (name: string, type: CommandType) => () =>
      act(sent, command(type, 5), { actor: person(name), at, to: toManager });
    expect(tried('officer', 'decide')).toThrow('Nobody decides on their own declaration.');
    expect(tried('stranger', 'decide')).toThrow('went to somebody else');
    expect(tried('manager', 'withdraw')).toThrow('Only the officer');
    expect(tried('officer', 'renew')).toThrow('waits for a decision');
    expect(() => act(null, command('ask', 1), { actor: person('manager'), at, to: toManager })).toThrow(
      'not in the register',
    );
  });

  it('cannot be made of events that do not begin with what was declared', () => {
    expect(() => fold(declarationId, [])).toThrow(/does not begin/);
  });
});

describe('what a client may send', () => {
  it('is taken as it is made', () => {
    for (const type of commandTypes) expect(commandShape.safeParse(command(type, 1)).success).toBe(true);
  });

  it('is refused with unknown fields, pounds for pence, or ids that are not its own to choose', () => {
    const sent = command('submit', 1);
    const facts = { ...content().facts, valuePence: 12.5 };
    expect(commandShape.safeParse({ ...sent, by: officer }).success).toBe(false);
    expect(commandShape.safeParse({ ...sent, id: officer }).success).toBe(false);
    expect(commandShape.safeParse({ ...sent, content: { ...content(), facts } }).success).toBe(false);
    expect(commandShape.safeParse({ ...sent, type: 'approve' }).success).toBe(false);
  });
});
