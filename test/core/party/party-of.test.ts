import { describe, expect, it } from 'vitest';
import { directoryOf } from '#core/party/directory.ts';
import { partyOf } from '#core/party/party-of.ts';
import { calloway, person, setting } from '#test/core/party/samples.ts';

function kindOf(address: string, name = '') {
  return partyOf(person(address, name), setting).kind;
}

describe('telling who somebody is', () => {
  it('knows colleagues at the own domains and below them', () => {
    expect(kindOf('a@westmarch.gov.uk')).toBe('own-organisation');
    expect(kindOf('a@schools.westmarch.gov.uk')).toBe('own-organisation');
    expect(kindOf('a@notwestmarch.gov.uk')).toBe('public-body');
  });

  it('knows members by their domain, and by their title where they share the officers’ domain', () => {
    expect(kindOf('a@members.westmarch.gov.uk')).toBe('member');
    expect(kindOf('a@westmarch.gov.uk', 'Cllr Ann Lee')).toBe('member');
    expect(kindOf('a@evil.com', 'Cllr Ann Lee')).toBe('unknown');
  });

  it('gives a supplier with its status and reference', () => {
    expect(partyOf(person('j@mail.callowayhighways.co.uk', 'J'), setting)).toEqual({
      name: 'Calloway Highways Ltd',
      address: 'j@mail.callowayhighways.co.uk',
      kind: 'supplier',
      status: 'contract',
      reference: 'WM-4410',
    });
    expect(kindOf('j@callowayhighways.co.uk.evil.com')).toBe('unknown');
  });

  it('puts the directory before the lists: a university may hold a contract', () => {
    const suppliers = directoryOf([{ ...calloway, domain: 'northmoor.ac.uk' }]);
    expect(partyOf(person('a@northmoor.ac.uk'), { ...setting, suppliers }).kind).toBe('supplier');
  });

  it.each([
    ['a@bbc.co.uk', 'media'],
    ['a@reachplc.com', 'media'],
    ['a@lgcplus.com', 'media'],
    ['a@dunmoregazette.co.uk', 'media'],
    ['a@parliament.uk', 'mp-office'],
    ['a@parliament.scot', 'mp-office'],
    ['a@fenborough.gov.uk', 'public-body'],
    ['a@trust.nhs.uk', 'public-body'],
    ['a@nhs.net', 'public-body'],
    ['a@westmarch.police.uk', 'public-body'],
    ['a@school.westmarch.sch.uk', 'public-body'],
    ['a@northmoor.ac.uk', 'public-body'],
    ['a@mod.uk', 'public-body'],
    ['a@llyw.cymru', 'public-body'],
    ['a@labour.org.uk', 'political-party'],
    ['a@dunmorelibdems.org.uk', 'political-party'],
    ['a@dunmore-conservatives.com', 'political-party'],
    ['a@gmail.com', 'free-mail'],
    ['a@btinternet.com', 'free-mail'],
    ['a@gmail.com.evil.com', 'unknown'],
    ['a@fencctv.co.uk', 'unknown'],
    ['', 'unknown'],
    ['nonsense', 'unknown'],
  ])('takes %s for %s', (address, kind) => {
    expect(kindOf(address)).toBe(kind);
  });

  it('believes the last @ of an address', () => {
    expect(kindOf('"a@westmarch.gov.uk"@evil.com')).toBe('unknown');
  });

  it('knows an MP who writes from a private address by the title', () => {
    expect(kindOf('office@gmail.com', 'Ann Lee MP')).toBe('mp-office');
    expect(kindOf('amp@gmail.com', 'Amp Repairs')).toBe('free-mail');
  });

  it('names a stranger by the display name, or by the address', () => {
    expect(partyOf(person('a@b.com', 'Ann'), setting).name).toBe('Ann');
    expect(partyOf(person('a@b.com'), setting).name).toBe('a@b.com');
  });
});
