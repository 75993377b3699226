import { lexicon } from '#core/match/lexicon.ts';
import { buildMatcher, type Concepts, type Matcher } from '#core/match/matcher.ts';
import type { Phrase } from '#core/match/phrase.ts';
import type { NamedFrame } from '#core/signals/features.ts';
import { buildFrame } from '#core/signals/frame.ts';
import type { Signal } from '#core/signals/signal.ts';

/** The matching engine with the phrases and frames of all signals. */
export interface Detector {
  matcher: Matcher;
  frames: readonly NamedFrame[];
  /** By concept: the frames that cannot hold without it, or one of its like. */
  framesBy: ReadonlyMap<number, readonly NamedFrame[]>;
}

/**
 * Puts the shared lexicon and every signal's own groups into one matcher, and resolves all frames.
 *
 * @throws Error naming a phrase or a frame that is not well formed; a test builds it, so this never meets a person
 */
export function buildDetector(signals: readonly Signal[]): Detector {
  const concepts: Record<string, readonly Phrase[]> = { ...(lexicon satisfies Concepts) };
  for (const { id, groups } of signals) {
    for (const [group, phrases] of Object.entries(groups)) {
      concepts[`${id}/${group}`] = phrases.map((phrase) => homeReferences(phrase, id, groups));
    }
  }
  const matcher = buildMatcher(concepts);
  const frames = signals.flatMap(({ id, frames: own }) =>
    own.map((frame) => ({ name: `${id}/${frame.name}`, built: buildFrame(frame, id, matcher) })),
  );
  return { matcher, frames, framesBy: indexed(frames) };
}

/** Each frame is looked for only where its rarest part is present: the one with the fewest concepts. */
function indexed(frames: readonly NamedFrame[]): Map<number, NamedFrame[]> {
  const byConcept = new Map<number, NamedFrame[]>();
  for (const frame of frames) {
    const [key] = [...frame.built.parts].sort((a, b) => a.concepts.length - b.concepts.length);
    for (const concept of key?.concepts ?? []) {
      const same = byConcept.get(concept);
      if (same) same.push(frame);
      else byConcept.set(concept, [frame]);
    }
  }
  return byConcept;
}

/** `@name` in a phrase means the signal's own group where it has one, else the shared concept. */
function homeReferences(phrase: Phrase, id: string, groups: Readonly<Record<string, unknown>>): Phrase {
  return phrase.replace(/@([a-z-]+)/g, (written, name) => (name in groups ? `@${id}/${name}` : written));
}
