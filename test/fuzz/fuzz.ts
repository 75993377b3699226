import { parseArgs } from 'node:util';
import fc from 'fast-check';
import type { ItemParts } from '#core/item/compose.ts';
import { hostileParts } from './hostile-items.ts';
import { lengthOf, travel } from './road.ts';

/** Too little text is all overhead and tells nothing of the time a character takes. */
const fewestTimed = 20_000;

const { values } = parseArgs({
  options: {
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    minutes: { type: 'string', default: '5' },
    longest: { type: 'string', default: '200000' },
    /** A character that takes longer than this, in nanoseconds, is a fault. */
    slowest: { type: 'string', default: '20000' },
  },
});
const [seed, minutes, longest, slowest] = [values.seed, values.minutes, values.longest, values.slowest].map(
  Number,
) as [number, number, number, number];

let items = 0;
let characters = 0;
let worst = { nanoseconds: 0, parts: {} as Partial<ItemParts> };

function timed(parts: ItemParts): number {
  const started = performance.now();
  travel(parts);
  return ((performance.now() - started) * 1e6) / lengthOf(parts);
}

function check(parts: ItemParts): void {
  items += 1;
  const length = lengthOf(parts);
  characters += length;
  if (length < fewestTimed) return void travel(parts);
  let nanoseconds = timed(parts);
  // A busy machine is slow once, a slow reader always.
  if (nanoseconds > worst.nanoseconds) nanoseconds = Math.min(nanoseconds, timed(parts), timed(parts));
  if (nanoseconds > worst.nanoseconds) worst = { nanoseconds, parts };
  if (nanoseconds > slowest)
    throw new Error(`${Math.round(nanoseconds)} ns a character over ${length} characters.`);
}

console.log(
  `Fuzzing for ${minutes} minutes with texts up to ${longest} characters; repeat it with --seed ${seed}.`,
);
// The first items also warm the machine up.
travel({ kind: 'post', text: 'gift '.repeat(20_000) });
const outcome = fc.check(fc.property(hostileParts(longest), check), {
  seed,
  numRuns: Number.MAX_SAFE_INTEGER,
  interruptAfterTimeLimit: minutes * 60_000,
  markInterruptAsFailure: false,
});

console.log(`${items} items, ${characters} characters.`);
console.log(
  `Worst: ${Math.round(worst.nanoseconds)} ns a character, in ${JSON.stringify(worst.parts).slice(0, 300)}`,
);
if (outcome.failed) {
  console.log(
    `Failed with seed ${seed}, path ${outcome.counterexamplePath}: ${String(outcome.errorInstance)}`,
  );
  console.log(`Smallest: ${JSON.stringify(outcome.counterexample?.[0]).slice(0, 2_000)}`);
  process.exitCode = 1;
}
