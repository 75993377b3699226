import { describe, expect, it } from 'vitest';
import type { Prompted } from '#core/storage/contents.ts';
import { createBudget } from '../../outlook-addin/src/budget.ts';
import { prompt, view } from './shown.ts';

function budgetOf(limit: number | null, kept: Prompted | null = null) {
  let day = '2026-03-02';
  const keeping: Prompted[] = [];
  const budget = createBudget({
    kept,
    keep: (prompted) => void keeping.push(prompted),
    today: () => day,
    limit: () => limit,
  });
  const sleep = () => {
    day = '2026-03-03';
  };
  return { ...budget, keeping, sleep };
}

const offer = prompt();
const press = prompt({ signal: 'media-request', noticed: 'A reporter asks.' });
const leak = prompt({ signal: 'confidential-disclosure', stance: 'stop', noticed: 'A leak.' });

describe('so many prompts a day', () => {
  it('speak, and what comes after them is folded with all that can be done about it', () => {
    const { within } = budgetOf(1);
    expect(within(view(offer)).main).toBe(offer);
    const folded = within(view(press, offer));
    expect(folded.main).toBe(null);
    expect(folded.others).toEqual([press, offer]);
    expect(folded.clean).toMatch(/folded below/);
  });

  it('never fold what may be a breach', () => {
    const { within } = budgetOf(1);
    within(view(offer));
    expect(within(view(leak)).main).toBe(leak);
  });

  it('count the same matter once, and begin anew the next day', () => {
    const { within, sleep } = budgetOf(1);
    within(view(offer));
    expect(within(view(offer)).main).toBe(offer);
    expect(within(view(press)).main).toBe(null);
    sleep();
    expect(within(view(press)).main).toBe(press);
  });

  it('are remembered while the pane is closed', () => {
    const before = budgetOf(1);
    before.within(view(offer));
    const { within } = budgetOf(1, before.keeping.at(-1));
    expect(within(view(press)).main).toBe(null);
  });

  it('are as many as there are, and nothing is kept, where the organisation sets none', () => {
    const { within, keeping } = budgetOf(null);
    for (const one of [offer, press, leak]) expect(within(view(one)).main).toBe(one);
    expect(keeping).toEqual([]);
  });
});
