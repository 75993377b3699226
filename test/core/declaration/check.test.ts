import { describe, expect, it } from 'vitest';
import { faultsIn } from '#core/declaration/check.ts';
import type { Facts } from '#core/declaration/event.ts';
import { questionsFor } from '#core/declaration/questions.ts';
import { blank } from '#core/declaration/unprompted.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { codeOf, today } from './prompted.ts';
import { content } from './sample.ts';

const code = codeOf('derbyshire');

function faults(changes: Partial<Facts>) {
  const answers = { standing: 'contract' };
  const declared = content({ facts: { ...content().facts, answers, ...changes } });
  return faultsIn(declared, questionsFor(declared, code, plainProfile, null), today);
}

describe('what stands in the way of sending', () => {
  it('is nothing where all is told', () => {
    expect(faults({})).toEqual([]);
  });

  it('is what must be told and is not, in the form’s order', () => {
    const { content: begun } = blank('gift', { code, profile: plainProfile, today });
    const found = faultsIn(begun, questionsFor(begun, code, plainProfile, null), today);
    expect(found.map(({ field }) => field).slice(0, 4)).toEqual(['what', 'giver', 'value', 'answer']);
    expect(found[2]?.sentence).toBe('Say what it is worth, as near as you can. An estimate will do.');
  });

  it.each<[string, Partial<Facts>, string, RegExp]>([
    ['a value below nothing', { valuePence: -1 }, 'value', /without a minus/],
    ['a value that is no number', { valuePence: Number.NaN }, 'value', /in figures/],
    ['half a penny', { valuePence: 0.5 }, 'value', /whole pence/],
    ['a value beyond reason', { valuePence: 1e15 }, 'value', /too large/],
    ['receipt before the offer', { receivedOn: '2026-03-01' }, 'received-on', /on or after/],
    ['receipt to come', { receivedOn: '2026-03-06' }, 'received-on', /Leave this empty/],
    [
      'an offer to come',
      { offeredOn: '2026-03-06', receivedOn: '2026-03-05' },
      'offered-on',
      /still to come/,
    ],
    ['a day that does not exist', { eventOn: '2026-02-30' }, 'event-on', /anew/],
    ['too many words', { what: 'x'.repeat(5000) }, 'what', /fewer words/],
    ['a mark that cannot be kept', { reference: 'A\u0000B' }, 'reference', /anew/],
    ['an answer that is too long', { answers: { hours: 'x'.repeat(5000) } }, 'hours', /fewer words/],
  ])('is %s', (_, changes, field, sentence) => {
    const fault = faults(changes).find((one) => one.field === field);
    expect(fault?.sentence).toMatch(sentence);
  });

  it('is an answer that is none of the choices', () => {
    const declared = content({ kind: 'publication', signal: null });
    const odd = { ...declared, facts: { ...declared.facts, answers: { 'as-officer': 'perhaps' } } };
    const found = faultsIn(odd, questionsFor(odd, code, plainProfile, null), today);
    expect(found).toContainEqual({ field: 'as-officer', sentence: 'Choose yes or no.' });
  });

  it('is told once a field', () => {
    const fields = faults({ valuePence: -0.5, receivedOn: '2031-01-01' }).map(({ field }) => field);
    expect(new Set(fields).size).toBe(fields.length);
  });
});
