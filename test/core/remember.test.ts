import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '#core/finding.ts';
import { fingerprint, sameMatter } from '#core/fingerprint.ts';
import type { Party } from '#core/party/party.ts';
import { settle } from '#core/remember.ts';
import { review } from '#core/review.ts';
import { plainOffer, received, setting } from './scenes.ts';

const party: Party = {
  name: 'Tarrow Paving Ltd',
  address: 'jo@tarrow.example',
  kind: 'supplier',
  status: 'contract',
  reference: 'WM-1',
};

function finding(text: string, given: Partial<Finding> = {}): Finding {
  const evidence = [{ zone: 'body', start: 0, end: text.length, text }];
  return { signal: 'hospitality-offer', confidence: 0.9, valuePence: null, party, evidence, ...given };
}

const offer = 'our guest at the races on Saturday, two tickets at £120 each';

function isSame(one: Finding, other: Finding): boolean {
  return sameMatter(fingerprint(one), fingerprint(other));
}

describe('the fingerprint of a finding', () => {
  it('knows no place: it holds in a quoted reply, wrapped anew', () => {
    const quoted = offer.replaceAll(' ', '\n> ');
    const evidence = [{ zone: 'quoted', start: 300, end: 300 + quoted.length, text: quoted }];
    expect(isSame(finding(offer), finding('', { evidence }))).toBe(true);
  });

  it('knows no order: the same words are the same matter', () => {
    const words = offer.split(' ');
    fc.assert(
      fc.property(fc.shuffledSubarray(words, { minLength: words.length }), (shuffled) => {
        expect(fingerprint(finding(shuffled.join(' ')))).toBe(fingerprint(finding(offer)));
      }),
    );
  });

  it('bears a word more or less, as another item is cut differently', () => {
    expect(isSame(finding(offer), finding(offer.replace('guest', 'guests on')))).toBe(true);
    expect(isSame(finding(offer), finding(`${offer} for lunch`))).toBe(true);
  });

  it('tells another offer apart: other words, another sum, another signal', () => {
    expect(isSame(finding('guest at the races'), finding('guest at the cricket'))).toBe(false);
    expect(isSame(finding(offer), finding(offer.replace('120', '90')))).toBe(false);
    expect(isSame(finding(offer), finding(offer, { signal: 'gift-offer' }))).toBe(false);
  });

  it('takes a firm as one, and each customer of a mail provider as somebody else', () => {
    const from = (address: string, kind: Party['kind']) =>
      finding(offer, { party: { ...party, address, kind } });
    expect(isSame(from('jo@tarrow.example', 'supplier'), from('al@post.tarrow.example', 'supplier'))).toBe(
      true,
    );
    expect(isSame(from('jo@gmail.com', 'free-mail'), from('al@gmail.com', 'free-mail'))).toBe(false);
    expect(isSame(from('jo@tarrow.example', 'supplier'), finding(offer, { party: null }))).toBe(false);
  });

  it('tells nothing of the words', () => {
    expect(fingerprint(finding(offer))).toMatch(/^hospitality-offer [0-9a-f]{8} [0-9a-f,]+;[0-9a-f,]+$/);
  });
});

describe('settling a review', () => {
  const first = review(received(plainOffer), setting);
  const prints = first.findings.map(fingerprint);

  it('changes nothing while nothing is remembered', () => {
    expect(first.findings.length).toBeGreaterThan(0);
    expect(settle(first, { dismissed: [], prompted: [] })).toEqual(first);
  });

  it('shows nothing of what was dismissed, not even as a hint', () => {
    const settled = settle(first, { dismissed: prints, prompted: [] });
    expect(settled.findings).toEqual([]);
    expect(settled.hints).toEqual(first.hints);
  });

  it('keeps as a hint what the same conversation has prompted about', () => {
    const settled = settle(first, { dismissed: [], prompted: prints });
    expect(settled.findings).toEqual([]);
    expect(settled.hints).toHaveLength(first.findings.length + first.hints.length);
  });

  it('prompts about something new in the same conversation', () => {
    const next = review(
      received(
        'We would like you to have this case of champagne as a personal gift from us, worth about £200, for all your help.',
      ),
      setting,
    );
    expect(next.findings.map(({ signal }) => signal)).toContain('gift-offer');
    expect(settle(next, { dismissed: prints, prompted: prints })).toEqual(next);
  });
});
