import type { SupplierStatus } from '#core/party/party.ts';
import type { DatedTie } from '#core/register/monitoring/worth-a-look.ts';
import { fill } from '#core/ui/noticed.ts';
import { monitoringWords } from './words.ts';

/** "Live tender WM-T-88". */
export function tieInWords({ status, reference }: { status: SupplierStatus; reference: string }): string {
  return fill(monitoringWords.ties[status], { reference }).trim();
}

/** Those that hold on a day (ISO), both ends with it. */
export function tiesOn(ties: readonly DatedTie[], day: string): DatedTie[] {
  return ties.filter(({ from, until }) => (from ?? day) <= day && day <= (until ?? day));
}
