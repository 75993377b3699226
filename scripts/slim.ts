import type { OnLoadResult, Plugin } from 'esbuild';
import { phrasesIn } from '#core/match/phrase.ts';
import type { SignalId } from '#core/signals/ids.ts';
import { signals } from '#core/signals/index.ts';
import { packWeights, unpackWeights } from '#core/signals/packed-weights.ts';
import type { Signal } from '#core/signals/signal.ts';
import { secondOf } from '#core/signals/vocabulary.ts';
import weights from '#core/signals/weights.json' with { type: 'json' };
import { dropUnused } from '../cli/learn/drop-unused.ts';

/**
 * Leaves out of a bundle what only people and learning need: the examples beside each signal, and how its phrases are
 * laid out. What the review finds stays the same.
 */
export const slim = slimFor(() => true);

/** The same, and leaves out the weights of signals that the bundle never asks about. */
export function slimFor(isAsked: (signal: SignalId) => boolean): Plugin {
  return {
    name: 'slim',
    setup(build) {
      build.onLoad({ filter: /core[\\/]signals[\\/]index\.ts$/ }, detection);
      build.onLoad({ filter: /core[\\/]signals[\\/]weights\.json$/ }, () => packed(isAsked));
    },
  };
}

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

/** Null where all signals are asked about: then they stay as they are. */
function packed(isAsked: (signal: SignalId) => boolean): OnLoadResult | null {
  if (signals.every(({ id }) => isAsked(id))) return null;
  const { features, signals: learnt } = unpackWeights(weights);
  const asked = Object.entries(learnt).filter(([id]) => isAsked(id as SignalId));
  const all = { features, signals: Object.fromEntries(asked) };
  // Words stay where they weigh nothing: by how many of them are known, all are shared out.
  const data = JSON.stringify(packWeights(dropUnused(all, (feature) => secondOf(feature) !== null)));
  return { contents: `export default ${data};` };
}
