import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { localIso } from '../../outlook-addin/src/local-iso.ts';

afterEach(() => vi.unstubAllEnvs());

describe('a moment on the officer’s clock', () => {
  it.each([
    ['Europe/London', '2026-07-14T12:00:00Z', '2026-07-14T13:00:00+01:00'],
    ['Europe/London', '2026-12-14T12:00:00Z', '2026-12-14T12:00:00+00:00'],
    ['America/St_Johns', '2026-12-14T12:00:00Z', '2026-12-14T08:30:00-03:30'],
  ])('in %s, %s is %s', (zone, moment, local) => {
    vi.stubEnv('TZ', zone);
    expect(localIso(new Date(moment))).toBe(local);
  });

  it('stays the same moment', () => {
    const modern = { min: new Date('1980-01-01'), max: new Date('2100-01-01'), noInvalidDate: true };
    fc.assert(
      fc.property(fc.date(modern), (date) => {
        const seconds = Math.floor(date.getTime() / 1000) * 1000;
        expect(Date.parse(localIso(date))).toBe(seconds);
      }),
    );
  });
});
