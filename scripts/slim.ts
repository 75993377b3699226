import type { OnLoadResult, Plugin } from 'esbuild';
import { phrasesIn } from '#core/match/phrase.ts';
import { signals } from '#core/signals/index.ts';
import type { Signal } from '#core/signals/signal.ts';

/**
 * Leaves out of a bundle what only people and learning need: the examples beside each signal, and how its phrases are
 * laid out. What the review finds stays the same.
 */
export const slim: Plugin = {
  name: 'slim',
  setup(build) {
    build.onLoad({ filter: /core[\\/]signals[\\/]index\.ts$/ }, detection);
  },
};

function detection(): OnLoadResult {
  const needed = signals.map(({ id, groups, frames }) => ({ id, groups: joined(groups), frames }));
  return { contents: `export const signals = ${JSON.stringify(needed)};` };
}

/** Every group in one line, as short as it can be written. */
function joined(groups: Signal['groups']): Signal['groups'] {
  return Object.fromEntries(
    Object.entries(groups).map(([name, lines]) => [name, [lines.flatMap(phrasesIn).join(',')]]),
  );
}
