import type { Weights } from '#core/signals/judge.ts';
import { secondOf } from '#core/signals/vocabulary.ts';

/** Leaves out features that no signal gives a weight, and numbers the others anew. */
export function dropUnused({ features, signals: learnt }: Weights): Weights {
  const names = features.split('\n');
  const used = new Set(Object.values(learnt).flatMap(({ at }) => absolute(at)));
  const numbers = new Map(names.map((name, number) => [name, number]));
  // A pair is found by the numbers of its words. A set takes in what is added while it is walked.
  for (const number of used) {
    for (const word of wordsOf(names[number] ?? '')) used.add(numbers.get(word) ?? number);
  }
  const kept = names.map((_, number) => number).filter((number) => used.has(number));
  const renumbered = new Map(kept.map((number, index) => [number, index]));
  return {
    features: kept.map((number) => names[number]).join('\n'),
    signals: Object.fromEntries(
      Object.entries(learnt).map(([id, signal]) => {
        const numbers = absolute(signal.at).map((number) => renumbered.get(number) ?? 0);
        return [id, { ...signal, at: numbers.map((number, index) => number - (numbers[index - 1] ?? 0)) }];
      }),
    ),
  };
}

/** The words of a pair. */
function wordsOf(name: string): string[] {
  const second = secondOf(name);
  return second === null ? [] : [name.slice(0, -second.length - 1), second];
}

function absolute(distances: readonly number[]): number[] {
  let at = 0;
  return distances.map((distance) => {
    at += distance;
    return at;
  });
}
