import type { Matcher } from '#core/match/matcher.ts';
import type { Detector } from '#core/signals/detector.ts';
import { type BuiltFrame, fitsScene, type Holding, holds } from '#core/signals/frame.ts';
import type { Reading } from '#core/signals/reading.ts';
import type { Scene } from '#core/signals/scene.ts';

/** What the judge weighs, by name, and where in the text each stands. */
export interface Features {
  /** Feature names: situations `f:gift-offer/handed-over`, concepts `c:meal`, and the stems of all words. */
  names: Set<string>;
  /** Frames that hold, with their hits. */
  frames: Map<string, Holding>;
}

export interface NamedFrame {
  /** `signal/frame`. */
  name: string;
  built: BuiltFrame;
}

/** Everything the judge may weigh about one item. Linear in the number of tokens and hits. */
export function featuresOf(reading: Reading, scene: Scene, { matcher, framesBy }: Detector): Features {
  const names = new Set<string>();
  for (const token of reading.tokens) names.add(token.stem);
  const concepts = conceptNames(matcher);
  for (const { concept, negated } of reading.hits) if (!negated) names.add(concepts[concept] ?? '');
  const frames = new Map<string, Holding>();
  for (const concept of reading.byConcept.keys()) {
    const candidates = framesBy.get(concept);
    if (!candidates) continue;
    for (const { name, built } of candidates) {
      if (!fitsScene(built, scene) || frames.has(name)) continue;
      const holding = holds(built, reading);
      if (!holding) continue;
      names.add(`f:${name}`);
      frames.set(name, holding);
    }
  }
  return { names, frames };
}

const namesByMatcher = new WeakMap<Matcher, string[]>();

/** Names of the concepts as features, put together once for each matcher. */
export function conceptNames(matcher: Matcher): readonly string[] {
  const known = namesByMatcher.get(matcher);
  if (known) return known;
  const names = matcher.concepts.map((concept) => `c:${concept}`);
  namesByMatcher.set(matcher, names);
  return names;
}
