import { describe, expect, it } from 'vitest';
import type { Item } from '#core/item/item.ts';
import { review } from '#core/review.ts';
import { composed, officer, received, setting } from './scenes.ts';

const withinTheHouse = { to: [{ name: 'Head of Service', address: 'head@westmarch.example' }] };
const toThePress = { to: [{ name: 'Newsdesk', address: 'news@bbc.co.uk' }] };
const fromTheMonitoringOfficer = { from: { name: 'Monitoring Officer', address: 'mo@westmarch.example' } };

const done: [string, Item][] = [
  [
    'an offer refused and recorded',
    composed(
      'Thank you for the offer of the two tickets to the races. I cannot accept them under our code of conduct, and I have entered the offer in the register of gifts and hospitality.',
    ),
  ],
  [
    'a gift sent back and recorded',
    composed(
      'The hamper arrived this morning. I am returning it, as I cannot accept gifts from suppliers, and I have recorded the offer on our register.',
    ),
  ],
  [
    'a reporter sent to the press office',
    composed(
      'Thank you for your questions. I am not able to comment; I have passed your request to our press office, who will answer you.',
      toThePress,
    ),
  ],
  [
    'an interest declared',
    composed(
      'Before Thursday: my brother works for Tarrow Paving. I have declared this on the register of interests and will take no part in the evaluation.',
      withinTheHouse,
    ),
  ],
  [
    'a second job with consent',
    composed(
      'I have had written consent for my Saturday job and it is on the register of outside work.',
      withinTheHouse,
    ),
  ],
  [
    'a bidder sent to the portal',
    composed(
      'I cannot discuss the tender outside the portal. Please put your question there, where all bidders will see the answer.',
    ),
  ],
  [
    'an entry confirmed',
    received(
      'The monitoring officer has registered the hamper that you declined on 3 March. No further action is needed.',
      { ...fromTheMonitoringOfficer, to: [officer] },
    ),
  ],
];

describe('an item that shows that the right thing was done', () => {
  it.each(done)('stays quiet: %s', (_, item) => {
    expect(review(item, setting).findings).toEqual([]);
  });

  it('is not one that only refuses: most codes want the offer recorded', () => {
    const refusal = review(
      composed('That is very kind, but I cannot accept the two tickets to the races.'),
      setting,
    );
    const shown = [...refusal.findings, ...refusal.hints].map(({ signal }) => signal);
    expect(shown).toContain('hospitality-offer');
  });
});
