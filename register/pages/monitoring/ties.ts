import type { SupplierStatus } from '#core/party/party.ts';
import { fill } from '#core/ui/noticed.ts';
import { monitoringWords } from './words.ts';

/** "Live tender WM-T-88". */
export function tieInWords({ status, reference }: { status: SupplierStatus; reference: string }): string {
  return fill(monitoringWords.ties[status], { reference }).trim();
}
