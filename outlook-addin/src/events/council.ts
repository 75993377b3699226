import type { Organisation, Supplier } from '#core/party/party.ts';
import type { Code } from '#core/policy/code.ts';
import type { Sending } from '#core/sending/sending.ts';

/**
 * What the handlers know of a council. The build checks it and puts it into their file: nothing is then fetched while
 * an officer waits, and sending works without a network.
 */
export interface EventCouncil {
  organisation: Organisation;
  suppliers: Supplier[];
  /** Every version of the council's code: the day decides. */
  codes: Code[];
  sending: Sending;
}
