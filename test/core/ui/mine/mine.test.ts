import { describe, expect, it } from 'vitest';
import type { Declaration, State } from '#core/declaration/declaration.ts';
import { blank } from '#core/declaration/unprompted.ts';
import { plainProfile } from '#core/policy/situation.ts';
import type { Entry } from '#core/ui/mine/entry.ts';
import { found, groupOf, groupsOf, waitingFor } from '#core/ui/mine/groups.ts';
import { totalsOf, windowStart } from '#core/ui/mine/totals.ts';
import { calledIn, trailOf } from '#core/ui/mine/trail.ts';
import { yearAfter } from '#core/ui/mine/year-after.ts';
import { codeOf } from '#test/core/declaration/prompted.ts';

const code = codeOf('derbyshire');
const today = '2026-11-22';
const { content } = blank('gift', { code, profile: plainProfile, today });
const sam = 'a0000000-0000-4000-8000-000000000001';
const asha = 'a0000000-0000-4000-8000-000000000002';

function declaration(
  id: string,
  given: Partial<Declaration> & { facts?: Declaration['facts'] } = {},
): Declaration {
  return {
    ...content,
    id,
    officer: sam,
    state: 'submitted',
    version: 1,
    to: { person: null, role: null },
    deadline: null,
    submittedAt: null,
    decision: null,
    question: null,
    reply: null,
    until: null,
    events: [],
    ...given,
  };
}

function entry(id: string, given: Partial<Declaration> = {}, delivery: Entry['delivery'] = null): Entry {
  return { declaration: declaration(id, given), delivery, may: [] };
}

function gift(
  id: string,
  organisation: string,
  valuePence: number | null,
  offeredOn: string,
  given: Partial<Declaration> = {},
) {
  const giver = { name: null, organisation, address: null, privatePerson: false };
  const facts = {
    ...content.facts,
    what: 'A box of chocolates',
    giver,
    valuePence,
    offeredOn,
    answer: 'accepted' as const,
  };
  return declaration(id, { facts, ...given });
}

describe('the groups of the list', () => {
  it('follow what a declaration asks of the officer', () => {
    const byState: [State, string][] = [
      ['draft', 'to-finish'],
      ['submitted', 'sent'],
      ['returned', 'questions'],
      ['decided', 'decided'],
      ['withdrawn', 'over'],
      ['expired', 'over'],
    ];
    for (const [state, group] of byState) expect(groupOf(entry('a', { state }))).toBe(group);
  });

  it('keep what has not arrived apart, and count what was mailed as sent', () => {
    expect(groupOf(entry('a', {}, { state: 'waiting' }))).toBe('waiting');
    expect(groupOf(entry('a', {}, { state: 'refused', sentence: 'No.' }))).toBe('waiting');
    expect(groupOf(entry('a', { state: 'draft' }, { state: 'mailed', to: 'your manager', at: today }))).toBe(
      'sent',
    );
  });

  it('put the nearest deadline first, and leave empty groups out', () => {
    const groups = groupsOf([
      entry('never', { state: 'draft' }),
      entry('later', { state: 'draft', deadline: '2026-12-19' }),
      entry('soon', { state: 'draft', deadline: '2026-11-25' }),
    ]);
    expect(groups).toHaveLength(1);
    expect(groups[0]?.entries.map(({ declaration: { id } }) => id)).toEqual(['soon', 'later', 'never']);
  });

  it('count what waits for the officer', () => {
    const entries = [
      entry('a', { state: 'draft' }),
      entry('b', { state: 'returned' }),
      entry('c'),
      entry('d', {}, { state: 'refused', sentence: 'No.' }),
    ];
    expect(waitingFor(entries)).toBe(3);
  });
});

describe('the search', () => {
  const entries = [
    gift('a', 'Fernleigh Foods', 800, '2026-10-05'),
    gift('b', 'Calloway Highways', 900, '2026-10-05'),
  ].map((one): Entry => ({ declaration: one, delivery: null, may: [] }));

  it('finds by every word, in any order and case', () => {
    expect(found(entries, 'CHOCOLATES fern').map(({ declaration: { id } }) => id)).toEqual(['a']);
    expect(found(entries, ' ')).toHaveLength(2);
    expect(found(entries, 'racing')).toEqual([]);
  });
});

describe('the running totals', () => {
  const window = { months: 3, signals: [], counts: 'offered' as const };
  const gifts = [
    gift('a', 'Calloway Highways Ltd', 4000, '2026-09-05'),
    gift('b', 'Calloway Highways', 5000, '2026-10-05'),
    gift('c', 'Fernleigh Foods', 5000, '2026-11-05'),
    gift('old', 'Fernleigh Foods', 900, '2026-08-22'),
    gift('draft', 'Fernleigh Foods', 900, '2026-11-20', { state: 'draft' }),
  ];

  it('count all in the code’s window, and each giver of more than one', () => {
    expect(totalsOf(gifts, { window }, today)).toEqual([
      { giver: null, total: 'third in three months, worth £140 together' },
      { giver: 'Calloway Highways', total: 'second in three months, worth £90 together' },
    ]);
  });

  it('leave out what was not taken where the code counts only that', () => {
    const declined = gifts.map((one) => ({ ...one, facts: { ...one.facts, answer: 'declined' as const } }));
    expect(totalsOf(declined, { window: { ...window, counts: 'received' } }, today)).toEqual([]);
  });

  it('reach back to the day after the same day of a month ago, or that month’s last', () => {
    expect(windowStart('2026-11-22', 3)).toBe('2026-08-23');
    expect(windowStart('2026-05-31', 3)).toBe('2026-03-01');
    expect(windowStart('2026-01-15', 12)).toBe('2025-01-16');
  });
});

describe('the trail', () => {
  const nameOf = (person: string) => (person === asha ? 'Asha Pillai' : null);
  const happened = { id: 'e', at: '2026-11-20T10:00:00Z', onBehalfOf: null };

  it('tells question and answer with who asked', () => {
    const events: Declaration['events'] = [
      { ...happened, by: asha, type: 'asked', question: 'By post?' },
      { ...happened, by: sam, type: 'answered', answer: 'Yes.' },
      {
        ...happened,
        by: asha,
        type: 'decided',
        outcome: 'refused',
        conditions: [],
        reason: 'Too dear.',
        until: null,
      },
    ];
    expect(trailOf(declaration('a', { events }), code, nameOf).map(({ sentence }) => sentence)).toEqual([
      'Asha Pillai asked: “By post?”',
      'You answered: “Yes.”',
      'Asha Pillai refused it. Because: “Too dear.”',
    ]);
  });

  it('calls an addressee by name, else by role, else the manager', () => {
    expect(calledIn({ person: asha, role: null }, code, nameOf)).toBe('Asha Pillai');
    expect(calledIn({ person: sam, role: 'executive-director' }, code, nameOf)).toBe(
      'your Executive Director',
    );
    expect(calledIn({ person: null, role: null }, code, nameOf)).toBe('your manager');
  });
});

describe('a year on', () => {
  it('is the same day, or the last of February', () => {
    expect(yearAfter('2026-11-22')).toBe('2027-11-22');
    expect(yearAfter('2028-02-29')).toBe('2029-02-28');
  });
});
