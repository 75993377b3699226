import { describe, expect, it } from 'vitest';
import type { Stance } from '#core/policy/advice.ts';
import { announcement, itemView } from '#core/ui/view.ts';
import { advice, calloway, finding, item } from './samples.ts';

function advised(stance: Stance, silent = false, summary = '') {
  const clause = { id: '1', number: '1', heading: 'One', summary };
  return { finding: finding(), advice: advice({ stance, silent, clauses: [clause] }) };
}

describe('the view of an item', () => {
  it('prompts with the strongest stance and folds the others behind it in order', () => {
    const view = itemView(item(), [advised('take-care'), advised('stop'), advised('declare')], []);
    expect(view.main?.stance).toBe('stop');
    expect(view.others.map(({ stance }) => stance)).toEqual(['declare', 'take-care']);
  });

  it('puts what the code does not speak of last, however strong', () => {
    const view = itemView(item(), [advised('stop', true), advised('take-care')], []);
    expect(view.main?.stance).toBe('take-care');
  });

  it('keeps the order of the review among equals', () => {
    const view = itemView(
      item(),
      [advised('declare', false, 'first'), advised('declare', false, 'second')],
      [],
    );
    expect(view.main?.clauses[0]?.summary).toBe('first');
  });

  it('never prompts for a hint', () => {
    const view = itemView(item(), [], [advised('stop')]);
    expect(view.main).toBeNull();
    expect(view.hints).toHaveLength(1);
  });

  it('carries the duties as sentences and the notes on how the item was read', () => {
    const duty = {
      action: 'report',
      to: 'manager',
      toTitle: 'Manager',
      withinDays: null,
      register: null,
      sentence: 'Tell your manager.',
    };
    const cut = item({ notes: [{ code: 'cut', sentence: 'Only the first 1 MB was read.' }] });
    const view = itemView(cut, [{ finding: finding(), advice: advice({ duties: [duty] }) }], []);
    expect(view.main?.duties).toEqual(['Tell your manager.']);
    expect(view.notes).toEqual(['Only the first 1 MB was read.']);
  });

  it('cautions where the name of the sender says another address, and announces that first', () => {
    const from = { name: 'j.reed@callowayhighways.co.uk', address: 'j.reed@calloway.example' };
    const claim = { claimedAddress: from.name, sentence: '' };
    const view = itemView(item({ from }), [], [], claim);
    expect(view.caution).toContain(
      'says j.reed@callowayhighways.co.uk, but the address is j.reed@calloway.example.',
    );
    expect(announcement(view)).toBe(`${view.caution} Nothing in this message needs your code of conduct.`);
    expect(itemView(item({ from }), [], []).caution).toBeNull();
  });

  it('does not call a sender by the name that it cautions about', () => {
    const party = { ...calloway, kind: 'unknown', status: null, address: 'x@else.example' } as const;
    const from = { name: calloway.name, address: party.address };
    const offered = { finding: finding({ party }), advice: advice({}) };
    const claim = { claimedName: calloway.name, sentence: '' };
    expect(itemView(item({ from }), [offered], []).main?.noticed).toContain('Calloway');
    expect(itemView(item({ from }), [offered], [], claim).main?.noticed).not.toContain('Calloway');
  });

  it('keeps a caution short however long the name that claims', () => {
    const claimedAddress = `${'a'.repeat(5000)}@firm.example`;
    expect(itemView(item(), [], [], { claimedAddress, sentence: '' }).caution?.length).toBeLessThan(300);
  });

  it('is announced as stance and sentence, or as quiet', () => {
    const risky = itemView(item(), [advised('decline')], []);
    expect(announcement(risky)).toBe(
      'Decline. Calloway Highways, who hold a contract with us, are offering you a gift.',
    );
    expect(announcement(itemView(item({ kind: 'invite' }), [], []))).toBe(
      'Nothing in this invite needs your code of conduct.',
    );
  });
});
