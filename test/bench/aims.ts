import { stdout } from 'node:process';

const missed: string[] = [];

/** Says whether something came within its bound. */
export function aim(what: string, measured: number, most: number): void {
  const reached = measured <= most;
  if (!reached) missed.push(what);
  stdout.write(`  ${reached ? 'reached' : 'MISSED '}  ${what}: ${measured.toFixed(2)}, at most ${most}\n`);
}

/** What was missed since the start, for the end of a run. */
export function sayMissed(): void {
  const said =
    missed.length === 0 ? 'Every aim that has a bound was reached.' : `Missed: ${missed.join('; ')}.`;
  stdout.write(`\n${said}\n`);
}
