import { plainProfile } from '#core/policy/situation.ts';
import type { Member } from '#core/register/memory.ts';
import { keeper, manager, officer, stranger } from '#test/core/declaration/sample.ts';

const department = { id: '00000000-0000-4000-8000-00000000d001', name: 'Highways' };

/** The officer's. */
export const mailbox = 'alice.penrose@westmarch.gov.uk';

function member(person: string, name: string, changes: Partial<Member> = {}): Member {
  return {
    person,
    name,
    department,
    manager: null,
    roles: [],
    standsInFor: [],
    profile: plainProfile,
    offices: [],
    ...changes,
  };
}

/** A council of four. */
export const members: readonly Member[] = [
  member(officer, 'Alice Penrose', {
    addresses: [mailbox],
    manager: { id: manager, name: 'Martin Yeo' },
    profile: { ...plainProfile, grade: 9 },
  }),
  member(manager, 'Martin Yeo', { profile: { ...plainProfile, manager: true } }),
  member(keeper, 'Miriam Stroud', { roles: ['monitoring-officer'], offices: ['monitoring-officer'] }),
  member(stranger, 'Carys Lunt'),
];
