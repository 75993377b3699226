import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Box, margin, overlap, placeFor } from '../../../extension/reading/card/place.ts';

const window = { width: 1280, height: 800 };
const message: Box = { left: 280, top: 40, width: 1000, height: 760 };
const size = { width: 360, height: 400 };

const anyBox = fc.record({
  left: fc.integer({ min: -100, max: 1300 }),
  top: fc.integer({ min: -100, max: 900 }),
  width: fc.integer({ min: 1, max: 500 }),
  height: fc.integer({ min: 1, max: 200 }),
});

describe('placing a card', () => {
  it('puts it into the upper right corner of an empty message', () => {
    const { left, top, covers, hides } = placeFor(size, { window, controls: [], text: [], message });
    expect({ left, covers, hides }).toEqual({ left: 1280 - 360 - margin, covers: 0, hides: 0 });
    expect(top).toBeLessThan(80);
  });

  it('goes beneath a row of buttons', () => {
    const controls = [{ left: 900, top: 60, width: 300, height: 32 }];
    const { top, covers } = placeFor(size, { window, controls, text: [], message });
    expect(covers).toBe(0);
    expect(top).toBeGreaterThan(92);
  });

  it('rather stands further away than on the text', () => {
    const text = [{ left: 300, top: 40, width: 960, height: 200 }];
    const { hides, top } = placeFor(size, { window, controls: [], text, message });
    expect(hides).toBe(0);
    expect(top).toBeGreaterThanOrEqual(240);
  });

  it('rather covers text than a control', () => {
    const controls = [{ left: 280, top: 320, width: 1000, height: 480 }];
    const text = [{ left: 0, top: 0, width: 1280, height: 300 }];
    const { covers } = placeFor({ width: 300, height: 280 }, { window, controls, text, message });
    expect(covers).toBe(0);
  });

  it('tells how many controls it covers where there is no way around them', () => {
    const controls = [{ left: 0, top: 0, width: 1280, height: 800 }];
    expect(placeFor(size, { window, controls, text: [], message }).covers).toBe(1);
  });

  it('always stands in the window, and tells the truth of what it covers', () => {
    fc.assert(
      fc.property(
        fc.array(anyBox, { maxLength: 12 }),
        fc.array(anyBox, { maxLength: 12 }),
        (controls, text) => {
          const { left, top, covers, hides } = placeFor(size, { window, controls, text, message });
          const box = { ...size, left, top };
          expect(left).toBeGreaterThanOrEqual(margin);
          expect(top).toBeGreaterThanOrEqual(margin);
          expect(left + size.width).toBeLessThanOrEqual(window.width - margin);
          expect(top + size.height).toBeLessThanOrEqual(window.height - margin);
          if (covers === 0) expect(controls.every((control) => overlap(box, control) === 0)).toBe(true);
          expect(hides).toBe(text.reduce((sum, line) => sum + overlap(box, line), 0));
        },
      ),
      { numRuns: 200 },
    );
  });
});
