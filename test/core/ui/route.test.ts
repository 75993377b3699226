import { describe, expect, it } from 'vitest';
import { linkIn } from '#core/ui/route.ts';
import { declarationLink, queueLink, yearlyReturnLink } from '#register/letters/links.ts';
import { declarationId } from '#test/core/declaration/sample.ts';

const register = 'https://register.westmarch.gov.uk/';

describe('a link', () => {
  it('of a letter leads to its declaration, or to what waits', () => {
    expect(linkIn(declarationLink(register, declarationId))).toEqual({
      to: 'declaration',
      declaration: declarationId,
    });
    expect(linkIn(queueLink(register))).toEqual({ to: 'review', declaration: null });
  });

  it('of the pane leads to what is reviewed', () => {
    expect(linkIn(`#/review/${declarationId}`)).toEqual({ to: 'review', declaration: declarationId });
    expect(linkIn(`Open it: https://a.example/#/review/${declarationId}.`)?.declaration).toBe(declarationId);
  });

  it('to anything else leads nowhere', () => {
    for (const text of [
      '',
      '#/reviewing',
      '#/review/now',
      '#/declarations',
      '#/declarations/1',
      `#/declarations/${declarationId}/files`,
      yearlyReturnLink(register),
      '#_xdm_Info=1|2|https://outlook.office.com',
    ]) {
      expect(linkIn(text)).toBeNull();
    }
  });
});
