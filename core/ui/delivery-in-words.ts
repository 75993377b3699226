import type { Delivery } from '#core/ui/delivery.ts';
import { deliveryWords } from '#core/ui/delivery-words.ts';
import { momentInWords } from '#core/ui/moment.ts';
import { fill } from '#core/ui/noticed.ts';

/** What was kept or sent, to whom and when, in one sentence. `today` is an ISO date. */
export function deliveryInWords(delivery: Delivery, today: string): string {
  switch (delivery.state) {
    case 'sent':
    case 'mailed':
      return fill(deliveryWords[delivery.state], {
        to: delivery.to,
        when: momentInWords(delivery.at, today),
      });
    case 'refused':
      return delivery.sentence;
    default:
      return deliveryWords[delivery.state];
  }
}
