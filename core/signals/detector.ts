import { lexicon } from '#core/match/lexicon.ts';
import { buildMatcher, type Concepts, type Matcher } from '#core/match/matcher.ts';
import type { Phrase } from '#core/match/phrase.ts';
import { type BuiltFrame, buildFrame } from '#core/signals/frame.ts';
import type { SignalId } from '#core/signals/ids.ts';
import type { Signal } from '#core/signals/signal.ts';

/** The matching engine with the phrases and frames of all signals. */
export interface Detector {
  matcher: Matcher;
  frames: readonly NamedFrame[];
  /** By concept: the frames that cannot hold without it, or one of its like. */
  framesBy: readonly Candidates[];
}

/** Frames that may hold where a concept is present. */
export interface Candidates {
  frames: readonly NamedFrame[];
  /** By frame: a second concept without which it cannot hold, -1 where there is no one such. It rules most frames out. */
  needs: readonly number[];
}

/** A frame among all others. */
export interface NamedFrame {
  /** Index into `Detector.frames`. */
  number: number;
  /** `signal/frame`. */
  name: string;
  signal: SignalId;
  built: BuiltFrame;
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
  const frames = signals
    .flatMap(({ id, frames: own }) => own.map((frame) => ({ signal: id, frame })))
    .map(({ signal, frame }, number): NamedFrame => {
      const name = `${signal}/${frame.name}`;
      return { number, name, signal, built: buildFrame(frame, signal, matcher) };
    });
  return { matcher, frames, framesBy: indexed(frames, matcher.concepts.length) };
}

/** Each frame is looked for only where its rarest part is present: the one with the fewest concepts. */
function indexed(frames: readonly NamedFrame[], concepts: number): Candidates[] {
  const byConcept = Array.from({ length: concepts }, () => ({
    frames: [] as NamedFrame[],
    needs: [] as number[],
  }));
  for (const frame of frames) {
    const [key, other] = [...frame.built.parts].sort((a, b) => a.concepts.length - b.concepts.length);
    const [need = -1] = other?.concepts.length === 1 ? other.concepts : [];
    for (const concept of key?.concepts ?? []) {
      byConcept[concept]?.frames.push(frame);
      byConcept[concept]?.needs.push(need);
    }
  }
  return byConcept;
}

/** `@name` in a phrase means the signal's own group where it has one, else the shared concept. */
function homeReferences(phrase: Phrase, id: string, groups: Readonly<Record<string, unknown>>): Phrase {
  return phrase.replace(/@([a-z-]+)/g, (written, name) => (name in groups ? `@${id}/${name}` : written));
}
