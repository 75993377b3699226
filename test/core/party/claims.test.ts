import { describe, expect, it } from 'vitest';
import { claims } from '#core/party/claims.ts';
import { person, setting } from '#test/core/party/samples.ts';

describe('what a display name claims', () => {
  it('notices an address in the name that is not the sender’s', () => {
    const claim = claims(person('x@evil.com', 'j.reed@callowayhighways.co.uk'), setting);
    expect(claim?.claimedAddress).toBe('j.reed@callowayhighways.co.uk');
    expect(claim?.sentence).toContain('comes from x@evil.com');
  });

  it('allows a name that shows an address of the same owner', () => {
    expect(claims(person('j@mail.evil.com', 'j.reed@evil.com'), setting)).toBeNull();
  });

  it('notices a supplier’s or the employer’s name at another domain', () => {
    expect(claims(person('x@gmail.com', 'Jo at Calloway Highways'), setting)?.claimedName).toBe(
      'Calloway Highways Ltd',
    );
    expect(claims(person('x@gmail.com', 'Westmarch County Council ICT'), setting)?.claimedName).toBe(
      'Westmarch County Council',
    );
    expect(claims(person('x@anchordale.co.uk', 'Calloway Highways'), setting)?.claimedName).toBe(
      'Calloway Highways Ltd',
    );
  });

  it('finds nothing where name and address agree or the name says nothing', () => {
    expect(claims(person('x@callowayhighways.co.uk', 'Calloway Highways'), setting)).toBeNull();
    expect(claims(person('x@westmarch.gov.uk', 'Calloway Highways contract team'), setting)).toBeNull();
    expect(claims(person('x@evil.com', 'Ann @ home'), setting)).toBeNull();
    expect(claims(person('', 'Westmarch County Council'), setting)).toBeNull();
  });
});
