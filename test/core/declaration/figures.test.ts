import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { act } from '#core/declaration/act.ts';
import { daysAfter, daysLeft, deadlineOf } from '#core/declaration/deadline.ts';
import type { Declaration } from '#core/declaration/declaration.ts';
import { fold } from '#core/declaration/fold.ts';
import { giverKey, totalSince } from '#core/declaration/giver.ts';
import type { Duty } from '#core/policy/advice.ts';
import { command, content, declarationId, everybody, toManager } from './sample.ts';

function duty(withinDays: number | null): Duty {
  return { action: 'declare', to: null, toTitle: null, withinDays, register: null, sentence: 'Declare it.' };
}

describe('the deadline', () => {
  const facts = { offeredOn: '2026-02-20', receivedOn: null };

  it('is the shortest that the code sets, from receipt, else the offer, else today', () => {
    expect(deadlineOf([duty(28), duty(14), duty(null)], facts, '2026-03-01')).toBe('2026-03-06');
    expect(deadlineOf([duty(28)], { ...facts, receivedOn: '2026-02-25' }, '2026-03-01')).toBe('2026-03-25');
    expect(deadlineOf([duty(28)], { offeredOn: null, receivedOn: null }, '2026-03-01')).toBe('2026-03-29');
  });

  it('is none where the code sets none', () => {
    expect(deadlineOf([duty(null)], facts, '2026-03-01')).toBeNull();
  });

  it('counts days over months, leap years and the change of clocks', () => {
    expect(daysAfter('2028-02-28', 1)).toBe('2028-02-29');
    expect(daysLeft('2026-04-01', '2026-03-01')).toBe(31);
    fc.assert(
      fc.property(fc.integer({ min: -4000, max: 4000 }), (days) => {
        expect(daysLeft(daysAfter('2026-03-01', days), '2026-03-01')).toBe(days);
      }),
    );
  });
});

describe('a giver', () => {
  const giver = {
    name: 'Mo Lark',
    organisation: 'Larkrise Paving Ltd.',
    address: null,
    privatePerson: false,
  };

  it('is known again by the firm without its legal form, else by name', () => {
    expect(giverKey(giver)).toBe(
      giverKey({ ...giver, name: 'Someone else', organisation: 'LARKRISE PAVING LIMITED' }),
    );
    expect(giverKey({ ...giver, organisation: null })).toBe('mo lark');
    expect(giverKey({ ...giver, organisation: null, name: null })).toBeNull();
    expect(giverKey(null)).toBeNull();
  });
});

describe('a running total', () => {
  function declared(changes: Partial<ReturnType<typeof content>['facts']>): Declaration {
    const facts = { ...content().facts, ...changes };
    const sent = act(
      null,
      { ...command('submit', 1), type: 'submit', content: content({ facts }), role: null, deadline: null },
      {
        actor: everybody.officer ?? { person: '', roles: [], standsInFor: [] },
        at: '2026-03-05T09:30:00+00:00',
        to: toManager,
      },
    );
    return fold(declarationId, [sent]);
  }

  it('adds what came since a day, and says how many have no value', () => {
    const declarations = [
      declared({ receivedOn: '2026-03-04', valuePence: 1200 }),
      declared({ receivedOn: '2026-03-03', valuePence: null }),
      declared({ receivedOn: '2025-11-30', valuePence: 5000 }),
    ];
    expect(totalSince(declarations, '2025-12-01')).toEqual({ count: 2, pence: 1200, unvalued: 1 });
  });

  it('counts what has no day by when it was told, also where only its state is known', () => {
    const told = declared({ receivedOn: null, offeredOn: null });
    expect(totalSince([{ ...told, events: [] }], '2026-03-05').count).toBe(1);
    expect(totalSince([{ ...told, events: [] }], '2026-03-06').count).toBe(0);
  });

  it('keeps givers apart and leaves out what was withdrawn', () => {
    const mine = declared({});
    const withdrawn: Declaration = { ...declared({}), state: 'withdrawn' };
    const other = declared({
      giver: { name: null, organisation: 'Brook Catering', address: null, privatePerson: false },
    });
    expect(totalSince([mine, withdrawn, other], '2026-01-01', 'larkrise paving').count).toBe(1);
    expect(totalSince([mine, withdrawn, other], '2026-01-01').count).toBe(2);
  });
});
