import { describe, expect, it } from 'vitest';
import { Pass } from '../../../extension/guard/pass.ts';

function passAt(): { pass: Pass; wait(milliseconds: number): void } {
  let now = 0;
  const wait = (milliseconds: number): void => {
    now += milliseconds;
  };
  return { pass: new Pass(() => now), wait };
}

describe('a pass', () => {
  it('covers nothing before it is granted', () => {
    expect(passAt().pass.covers('')).toBe(false);
  });

  it('covers the exact text and no other', () => {
    const { pass } = passAt();
    pass.grant('As agreed.');
    expect(pass.covers('As agreed.')).toBe(true);
    expect(pass.covers('As agreed!')).toBe(false);
  });

  it('ends by itself after ten seconds', () => {
    const { pass, wait } = passAt();
    pass.grant('As agreed.');
    wait(9_999);
    expect(pass.covers('As agreed.')).toBe(true);
    wait(1);
    expect(pass.covers('As agreed.')).toBe(false);
  });

  it('ends when it is used', () => {
    const { pass } = passAt();
    pass.grant('As agreed.');
    pass.end();
    expect(pass.covers('As agreed.')).toBe(false);
  });
});
