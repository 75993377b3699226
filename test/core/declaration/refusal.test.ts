import { describe, expect, it } from 'vitest';
import { declined, isRefusable, type RefusalParts, refusalFor } from '#core/declaration/refusal.ts';
import { refusable } from '#core/declaration/refusal-words.ts';
import { content } from './sample.ts';

const parts: RefusalParts = {
  name: 'Mo Lark',
  officer: 'Sam Officer',
  council: 'Westmarch County Council',
  team: 'our press office',
  subject: 'RE: Race day',
};

describe('a kind refusal', () => {
  it.each(refusable)('of %s greets, is signed, and leaves no place open', (signal) => {
    const { subject, text } = refusalFor(signal, parts);
    expect(subject).toBe('Re: Race day');
    expect(text).toMatch(/^Hello Mo Lark,\n\nThank you/);
    expect(text).toMatch(/Kind regards,\nSam Officer$/);
    expect(text + subject).not.toMatch(/[{}]/);
    expect(text.split(/\s+/).length).toBeLessThan(130);
  });

  it.each(refusable)('of %s blames nobody and promises nothing', (signal) => {
    const { text } = refusalFor(signal, parts);
    expect(text).not.toMatch(/\b(?:bribe|breach|improper|inappropriate|I will|promise|unfortunately)\b|!/i);
  });

  it('reads well where hardly anything is known', () => {
    const { subject, text } = refusalFor('media-request', {
      name: null,
      officer: 'Sam Officer',
      council: null,
      team: null,
      subject: null,
    });
    expect(subject).toBe('Re: your message');
    expect(text).toMatch(/^Hello,\n/);
    expect(text).toContain('to answer for the council');
    expect(text).toContain('to our communications team,');
  });

  it('hands the media over, and a bidder to the portal', () => {
    expect(refusalFor('media-request', parts).text).toContain('our press office');
    expect(refusalFor('procurement-contact', parts).text).toContain('procurement portal');
  });

  it('may be worded by the organisation, one signal at a time', () => {
    const wording = { 'gift-offer': { subject: 'Thank you', text: 'No thank you, {name}. {motto}' } };
    expect(refusalFor('gift-offer', parts, wording)).toEqual({
      subject: 'Thank you',
      text: 'No thank you, Mo Lark. {motto}',
    });
    expect(refusalFor('hospitality-offer', parts, wording)).toEqual(refusalFor('hospitality-offer', parts));
  });

  it('takes a name for a name, whatever it holds', () => {
    const { text } = refusalFor('gift-offer', { ...parts, name: '{council}\r\nBcc: $& all' });
    expect(text.split('\n')[0]).toBe('Hello {council}Bcc: $& all,');
  });

  it('is not for what must be stopped and told', () => {
    expect(isRefusable('inducement')).toBe(false);
    expect(isRefusable('gift-offer')).toBe(true);
  });

  it('records that the offer was declined', () => {
    expect(declined(content()).facts.answer).toBe('declined');
    expect(content().facts.answer).toBe('accepted');
  });
});
