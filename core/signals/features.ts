import type { Matcher } from '#core/match/matcher.ts';
import { type BuiltFrame, fitsScene, type Holding, holds } from '#core/signals/frame.ts';
import type { Reading } from '#core/signals/reading.ts';
import { outsiders, type Scene } from '#core/signals/scene.ts';

/** What the judge weighs, by name, and where in the text each stands. */
export interface Features {
  /** Feature names: `f:gift-offer/handed-over`, `c:meal`, `w:hamper`, `b:see right`, `x:invite from supplier`. */
  names: Set<string>;
  /** Frames that hold, with their hits. */
  frames: Map<string, Holding>;
}

export interface NamedFrame {
  /** `signal/frame`. */
  name: string;
  built: BuiltFrame;
}

/** Who is on the two sides, coarsely: the same words mean another thing from a bidder than from a colleague. */
function directionOf({ kind, from, to }: Scene): string {
  if (kind === 'post') return 'public';
  const reachesOut = [...to].some((side) => outsiders.includes(side));
  if (from === 'officer') return reachesOut ? 'out' : to.has('member') ? 'to-member' : 'within';
  if (outsiders.includes(from)) return 'in';
  if (from === 'member') return 'from-member';
  return reachesOut ? 'out' : 'within';
}

/** Everything the judge may weigh about one item. Linear in the number of tokens and hits. */
export function featuresOf(
  reading: Reading,
  scene: Scene,
  matcher: Matcher,
  frames: readonly NamedFrame[],
): Features {
  const names = new Set<string>();
  const held = new Map<string, Holding>();
  const direction = directionOf(scene);
  addScene(scene, direction, names);
  addWords(reading, names);
  for (const hit of reading.hits) {
    const concept = matcher.concepts[hit.concept];
    names.add(`${hit.negated ? 'n' : 'c'}:${concept}`);
    if (!hit.negated) names.add(`d:${direction} ${concept}`);
  }
  for (const { name, built } of frames) {
    if (!fitsScene(built, scene)) continue;
    const holding = holds(built, reading);
    if (!holding) continue;
    names.add(`f:${name}`);
    held.set(name, holding);
  }
  return { names, frames: held };
}

function addScene(scene: Scene, direction: string, names: Set<string>): void {
  names.add(`x:${scene.kind}`);
  names.add(`x:${direction}`);
  names.add(`x:${scene.kind} from ${scene.from}`);
  for (const side of scene.to) names.add(`x:to ${side}`);
  if (scene.bulk) names.add('x:bulk');
}

function addWords({ tokens }: Reading, names: Set<string>): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const next = tokens[at + 1];
    if (!token) continue;
    names.add(`w:${token.stem}`);
    if (next && next.sentence === token.sentence) names.add(`b:${token.stem} ${next.stem}`);
  }
}
