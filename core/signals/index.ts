import { hospitalityOffer } from '#core/signals/hospitality-offer.ts';
import type { Signal } from '#core/signals/signal.ts';

/** Every signal, in the order of the catalogue. A test holds this list against the folder. */
export const signals: readonly Signal[] = [hospitalityOffer];
