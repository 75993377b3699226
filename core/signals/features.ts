import type { Detector, NamedFrame } from '#core/signals/detector.ts';
import { type BuiltFrame, fitsScene, type Holding, holds, mayHold } from '#core/signals/frame.ts';
import type { Reading } from '#core/signals/reading.ts';
import type { Scene } from '#core/signals/scene.ts';
import { pairFeature } from '#core/signals/vocabulary.ts';

/** What the judge weighs of an item, and where in the text each stands. */
export interface Features {
  /** Its words and concepts. */
  reading: Reading;
  /** Frames that hold, with their hits. */
  frames: ReadonlyMap<NamedFrame, Holding>;
}

/** Everything the judge may weigh about one item. Linear in the number of tokens and hits. */
export function featuresOf(reading: Reading, scene: Scene, { framesBy }: Detector): Features {
  const frames = new Map<NamedFrame, Holding>();
  const { hits, firstOf } = reading;
  for (let number = 0; number < hits.length; number++) {
    const concept = hits[number]?.concept ?? 0;
    const candidates = firstOf[concept] === number ? framesBy[concept] : undefined;
    for (let n = 0; n < (candidates?.needs.length ?? 0); n++) {
      const need = candidates?.needs[n] ?? -1;
      if (need >= 0 && (firstOf[need] ?? -1) < 0) continue;
      const frame = candidates?.frames[n];
      if (!frame || frames.has(frame)) continue;
      const holding = holdingOf(frame.built, reading, scene);
      if (holding) frames.set(frame, holding);
    }
  }
  return { reading, frames };
}

function holdingOf(built: BuiltFrame, reading: Reading, scene: Scene): Holding | null {
  return mayHold(built, reading) && fitsScene(built, scene) ? holds(built, reading) : null;
}

/**
 * Names of features: the stems of all words, pairs of them that stand side by side in a sentence (`our treat`),
 * concepts `c:meal`, situations `f:gift-offer/handed-over`.
 */
export function namesOf({ reading, frames }: Features, { matcher }: Detector): Set<string> {
  const names = new Set<string>();
  reading.tokens.forEach(({ stem, sentence }, at) => {
    names.add(stem);
    const before = reading.tokens[at - 1];
    if (before?.sentence === sentence) names.add(pairFeature(before.stem, stem));
  });
  for (const { concept, negated } of reading.hits)
    if (!negated) names.add(conceptFeature(matcher.concepts[concept] ?? ''));
  for (const { name } of frames.keys()) names.add(frameFeature(name));
  return names;
}

export function conceptFeature(concept: string): string {
  return `c:${concept}`;
}

export function frameFeature(frame: string): string {
  return `f:${frame}`;
}
