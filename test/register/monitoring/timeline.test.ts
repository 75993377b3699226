import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tiesOn } from '#register/pages/monitoring/ties.ts';
import {
  lanesOf,
  type Mark,
  monthsIn,
  placeOf,
  radiusOf,
  spanOf,
} from '#register/pages/monitoring/timeline.ts';

const mark = (on: string, lane = 'Highways', pence: number | null = null): Mark => ({
  id: `${lane} ${on}`,
  lane,
  on,
  pence,
  answer: null,
});

const day = fc
  .integer({ min: 0, max: 4000 })
  .map((days) => new Date(Date.UTC(2020, 0, 1) + days * 86_400_000).toISOString().slice(0, 10));

describe('the days that a picture covers', () => {
  it('are three months at least, where little happened', () => {
    expect(spanOf([], '2026-11-20')).toEqual({ from: '2026-08-20', to: '2026-11-20' });
    expect(spanOf([mark('2026-11-01')], '2026-11-20').from).toBe('2026-08-20');
  });

  it('begin a little before the first offer', () => {
    expect(spanOf([mark('2026-03-15'), mark('2026-09-01')], '2026-11-20').from).toBe('2026-03-01');
  });

  it('hold every offer, an offer of a day to come among them', () => {
    fc.assert(
      fc.property(fc.array(day), day, (days, to) => {
        const span = spanOf(
          days.map((on) => mark(on)),
          to,
        );
        for (const on of [...days, to]) expect(on >= span.from && on <= span.to).toBe(true);
      }),
    );
  });
});

describe('a day’s place', () => {
  const span = { from: '2026-01-01', to: '2026-12-31' };

  it('is 0 at the beginning, 1 at the end, and never outside', () => {
    expect([placeOf('2026-01-01', span), placeOf('2026-12-31', span)]).toEqual([0, 1]);
    expect([placeOf('2020-05-05', span), placeOf('2030-05-05', span)]).toEqual([0, 1]);
  });

  it('keeps the order of days', () => {
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [before, after] = [one, other].toSorted();
        expect(placeOf(before ?? '', span)).toBeLessThanOrEqual(placeOf(after ?? '', span));
      }),
    );
  });

  it('is a place even where the span is a single day', () => {
    expect(placeOf('2026-01-01', { from: '2026-01-01', to: '2026-01-01' })).toBe(0);
  });
});

describe('the months beneath', () => {
  it('are the first days of months within', () => {
    expect(monthsIn({ from: '2026-01-15', to: '2026-04-01' }, 12)).toEqual([
      '2026-02-01',
      '2026-03-01',
      '2026-04-01',
    ]);
  });

  it('are thinned out to what fits, each January kept', () => {
    const months = monthsIn({ from: '2023-06-10', to: '2026-06-10' }, 8);
    expect(months.length).toBeLessThanOrEqual(8);
    for (const year of ['2024', '2025', '2026']) expect(months).toContain(`${year}-01-01`);
  });
});

describe('a mark', () => {
  it('grows in area with the worth, up to £500', () => {
    expect(radiusOf(null)).toBe(radiusOf(0));
    expect(radiusOf(12_500)).toBe(8);
    expect(radiusOf(90_000)).toBe(radiusOf(50_000));
  });
});

describe('lanes', () => {
  it('stand by how much is in them, then by name', () => {
    const marks = [mark('2026-01-01', 'Parks'), mark('2026-01-02', 'Arts'), mark('2026-01-03', 'Roads')];
    const lanes = lanesOf([...marks, mark('2026-01-04', 'Roads')], 8, 'Others');
    expect(lanes.map(({ lane }) => lane)).toEqual(['Roads', 'Arts', 'Parks']);
  });

  it('beyond the most go together in the last, and no offer is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(day, fc.constantFrom('A', 'B', 'C', 'D', 'E'))), (offers) => {
        const marks = offers.map(([on, lane]) => mark(on, lane));
        const lanes = lanesOf(marks, 3, 'Others');
        expect(lanes.length).toBeLessThanOrEqual(3);
        expect(lanes.flatMap((lane) => lane.marks)).toHaveLength(marks.length);
      }),
    );
  });
});

describe('what ties a giver to the council', () => {
  it('holds on its days alone, both ends with it, and without days always', () => {
    const tie = { status: 'live-tender', reference: 'WM-T-61' } as const;
    const over = { ...tie, from: '2026-03-01', until: '2026-05-31' };
    const open = { ...tie, from: null, until: null };
    expect(tiesOn([over, open], '2026-05-31')).toEqual([over, open]);
    expect(tiesOn([over, open], '2026-06-01')).toEqual([open]);
    expect(tiesOn([over, open], '2026-02-28')).toEqual([open]);
  });
});
