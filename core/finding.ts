import type { Party } from '#core/party/party.ts';
import type { SignalId } from '#core/signals/ids.ts';

/** The words that carry a finding. Offsets are UTF-16 units into the zone's text, end exclusive. */
export interface Evidence {
  /** The zone's id, as in `Item.zones`. */
  zone: string;
  start: number;
  end: number;
  text: string;
}

/** One situation that the officer should stop at. */
export interface Finding {
  signal: SignalId;
  /** 0 to 1. */
  confidence: number;
  /** Whole offer in pence where stated or computable, else null. Pounds only at the program's edges. */
  valuePence: number | null;
  party: Party | null;
  evidence: Evidence[];
}
