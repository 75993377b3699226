import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemKinds } from '#core/item/item.ts';
import type { Party } from '#core/party/party.ts';
import { signalIds } from '#core/signals/ids.ts';
import { noticed } from '#core/ui/noticed.ts';
import { calloway, finding, item } from './samples.ts';

const officer = { name: 'Tom Aldous', address: 'tom.aldous@westmarch.gov.uk' };
const received = item({ from: { name: 'Declan Moss', address: calloway.address }, to: [officer] });

function someone(given: Partial<Party>): Party {
  return { name: '', address: 'jo@post.example', kind: 'unknown', status: null, reference: null, ...given };
}

function offerFrom(party: Party | null): string {
  return noticed(finding({ party }), received);
}

describe('the noticed sentence', () => {
  it('says who, what and how much', () => {
    const seen = finding({ signal: 'hospitality-offer', valuePence: 9000 });
    expect(noticed(seen, received)).toBe(
      'Calloway Highways, who hold a contract with us, are offering you hospitality worth £90.',
    );
  });

  it('writes pence only where there are any', () => {
    expect(noticed(finding({ valuePence: 6250 }), received)).toContain('a gift worth £62.50.');
    expect(noticed(finding({ valuePence: 120_000 }), received)).toContain('a gift worth £1,200.');
  });

  it.each([
    ['contract', 'Calloway Highways, who hold a contract with us, are'],
    ['live-tender', 'Calloway Highways, who are bidding in a live tender (WM-4410), are'],
    ['dispute', 'Calloway Highways, who are in dispute with us, are'],
    ['applicant', 'Calloway Highways, who have an application before us, are'],
  ] as const)('tells how a supplier with status %s stands to the council', (status, start) => {
    expect(offerFrom({ ...calloway, status })).toBe(`${start} offering you a gift.`);
  });

  it('leaves out a tender’s reference that the directory does not give', () => {
    expect(offerFrom({ ...calloway, status: 'live-tender', reference: null })).toContain('live tender, are');
  });

  it('says "someone outside the council" where nothing is known', () => {
    expect(offerFrom(someone({}))).toBe('Someone outside the council is offering you a gift.');
  });

  it('speaks of one person in the singular', () => {
    expect(offerFrom(someone({ name: 'Jo Field', kind: 'free-mail' }))).toBe(
      'Jo Field, from outside the council, is offering you a gift.',
    );
  });

  it('speaks of the item alone where nobody stands on the other side', () => {
    expect(offerFrom(null)).toBe('This message is about a gift.');
  });

  it('never makes an offer of what a colleague writes', () => {
    expect(offerFrom(someone({ name: 'Westmarch County Council', kind: 'own-organisation' }))).toBe(
      'This message from a colleague is about a gift.',
    );
  });

  it('does not put a colleague’s words into the mouth of the firm that they are sent to', () => {
    const sent = item({ from: officer, to: [{ name: '', address: calloway.address }] });
    expect(noticed(finding(), sent)).toBe(
      'This message to Calloway Highways, who hold a contract with us, is about a gift.',
    );
  });

  it('speaks of what the officer writes as a draft', () => {
    const draft = item({ kind: 'email-compose', to: [{ name: '', address: calloway.address }] });
    expect(noticed(finding(), draft)).toBe(
      'Your draft to Calloway Highways, who hold a contract with us, is about a gift.',
    );
    expect(noticed(finding({ party: null }), item({ kind: 'post' }))).toBe(
      'Your draft post is about a gift.',
    );
  });

  it('speaks of an invite as an invite', () => {
    const invite = { ...received, kind: 'invite' as const };
    expect(noticed(finding({ signal: 'supplier-meeting' }), invite)).toContain(
      'are inviting you to a meeting.',
    );
    expect(noticed(finding({ signal: 'membership' }), invite)).toMatch(/^This invite from Calloway Highways/);
  });

  it('takes direction marks and line breaks out of a name, for it could rearrange the sentence', () => {
    const name = 'Jo\u202eField\n\u200bis';
    expect(offerFrom(someone({ name }))).toBe('JoFieldis, from outside the council, is offering you a gift.');
  });

  it('does not fill in the slots that a name pretends to have', () => {
    expect(offerFrom(someone({ name: '{worth}{who}' }))).toContain('{worth}{who}, from outside');
  });

  it('is one readable sentence for every signal, kind of item and party', () => {
    const parties = [null, calloway, someone({}), someone({ name: 'Jo', kind: 'own-organisation' })];
    fc.assert(
      fc.property(
        fc.constantFrom(...signalIds),
        fc.constantFrom(...itemKinds),
        fc.constantFrom(...parties),
        fc.option(fc.nat(10_000_000)),
        (signal, kind, party, valuePence) => {
          const sentence = noticed({ signal, party, valuePence }, { ...received, kind });
          expect(sentence).toMatch(/^[A-Z][^{}]*[^.,]\.$/);
          expect(sentence).not.toMatch(/ {2}|,,| ,|undefined|null/);
        },
      ),
    );
  });
});
