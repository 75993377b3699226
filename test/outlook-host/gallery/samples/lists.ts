import type { Facts } from '#core/declaration/event.ts';
import type { Code } from '#core/policy/code.ts';
import type { Entry } from '#core/ui/mine/entry.ts';
import { calloway, content, entry, follows, races } from './declarations.ts';

const { submitted, asked, answered, decided, withdrawn, expired } = follows;

const fernleigh = { name: null, organisation: 'Fernleigh Foods', address: null, privatePerson: false };
const diary: Partial<Facts> = {
  what: 'A desk diary',
  giver: fernleigh,
  valuePence: 800,
  answer: 'accepted',
  offeredOn: '2026-10-05',
  receivedOn: '2026-10-05',
};
const tutoring: Partial<Facts> = {
  what: 'Evening tutoring on Tuesdays',
  giver: { name: null, organisation: 'Westmarch College', address: null, privatePerson: false },
  valuePence: 12000,
  answers: { hours: '3', 'council-time': 'no' },
};

/** One declaration at each station of its life, by name. */
export function stations(code: Code): Record<string, Entry> {
  const hospitality = content(code, 'hospitality', races);
  const gift = content(code, 'gift', diary);
  const work = content(code, 'outside-work', tutoring);
  const flowers = content(code, 'gift', {
    what: 'A bunch of flowers',
    giver: { name: 'Mrs Hale', organisation: null, address: null, privatePerson: true },
    valuePence: 1500,
    answer: 'declined',
    offeredOn: '2026-11-02',
  });
  const dinner = content(code, 'hospitality', {
    what: 'A dinner after the road show',
    giver: calloway,
    valuePence: 5000,
    answer: 'declined',
    offeredOn: '2026-09-30',
  });
  return {
    draft: entry(hospitality, '2026-11-20', [], { deadline: '2026-12-18' }),
    late: entry(gift, '2026-10-06', [], { deadline: '2026-11-20' }),
    waiting: entry(flowers, '2026-11-21', [submitted('2026-11-21')], { delivery: { state: 'waiting' } }),
    returned: entry(dinner, '2026-10-01', [
      submitted('2026-10-01', '2026-11-27'),
      asked('2026-10-02', 'Was anybody else from your team invited?'),
    ]),
    submitted: entry(gift, '2026-11-18', [
      submitted('2026-11-18'),
      asked('2026-11-19', 'Did it come by post?'),
      answered('2026-11-19', 'Yes, with the winter catalogue.'),
    ]),
    decided: entry(work, '2026-09-01', [
      submitted('2026-09-01'),
      decided('2026-09-04', {
        conditions: ['Not in council hours, and not on council equipment.'],
        reason: 'The college has no dealings with your team.',
        until: '2027-09-03',
      }),
    ]),
    withdrawn: entry(flowers, '2026-08-11', [
      submitted('2026-08-11'),
      withdrawn('2026-08-12', 'They were for the whole office.'),
    ]),
    expired: entry(work, '2025-09-01', [
      submitted('2025-09-01'),
      decided('2025-09-04', { until: '2026-09-03' }),
      expired('2026-09-04'),
    ]),
    refused: entry(flowers, '2026-11-19', [submitted('2026-11-19')], {
      delivery: {
        state: 'refused',
        sentence:
          'The register could not take this: the code of conduct has a newer version. Open it and send it again.',
      },
    }),
  };
}

/** More than one reads through. */
export function many(code: Code): Entry[] {
  const all = Object.values(stations(code));
  const older = ['A calendar', 'A box of chocolates', 'Two tickets to the fair', 'A working lunch'].map(
    (what, index) =>
      entry(
        content(code, 'gift', { ...diary, what, giver: index % 2 === 0 ? calloway : fernleigh }),
        `2026-0${index + 3}-10`,
        [submitted(`2026-0${index + 3}-10`), decided(`2026-0${index + 3}-12`, { outcome: 'noted' })],
      ),
  );
  return [...all, ...older];
}
