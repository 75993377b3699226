/** A rectangle of the window, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  width: number;
  height: number;
}

export type Size = Pick<Box, 'width' | 'height'>;

/** What a card must keep clear of, and what it should. */
export interface Surroundings {
  window: Size;
  /** What the person presses and types in: never to be covered. */
  controls: readonly Box[];
  /** What the person reads. */
  text: readonly Box[];
  /** The message that the card speaks of. */
  message: Box;
}

export interface Place {
  left: number;
  top: number;
  /** How many controls lie beneath it. */
  covers: number;
  /** How much text lies beneath it, in square pixels. */
  hides: number;
}

/** Between the card and the window's edge, in pixels. */
export const margin = 12;
const step = 16;
/** Steps from place to place across the window. */
const stride = 48;
/** One control weighs more than any text. */
const controlWeight = 1e7;
/** A pixel further away from the message weighs as much as so many square pixels of its text. */
const distanceWeight = 5;

/** The best place for a card: beside its message, over no control and over as little text as can be. */
export function placeFor(size: Size, around: Surroundings): Place {
  const { window, message } = around;
  const farthest = { left: window.width - size.width - margin, top: window.height - size.height - margin };
  const wanted = {
    left: within(message.left + message.width - size.width - margin, farthest.left),
    top: within(message.top + margin, farthest.top),
  };
  const controls = around.controls.map((box) => grown(box, 4));
  let best: Place & { weight: number } = { ...wanted, covers: 0, hides: 0, weight: Number.POSITIVE_INFINITY };
  for (const left of leftsFor(size, message, farthest.left, wanted.left)) {
    for (let top = margin; top <= Math.max(margin, farthest.top); top += step) {
      const box = { ...size, left, top };
      const covers = controls.filter((control) => overlap(box, control) > 0).length;
      const distance = Math.abs(left - wanted.left) + Math.abs(top - wanted.top) / 2;
      const atLeast = covers * controlWeight + distance * distanceWeight;
      if (atLeast >= best.weight) continue;
      const hides = around.text.reduce((sum, line) => sum + overlap(box, line), 0);
      const weight = atLeast + hides;
      if (weight < best.weight) best = { left, top, covers, hides, weight };
    }
  }
  const { weight, ...place } = best;
  return place;
}

/** The message's edges and the window's, and some places between them. */
function leftsFor(size: Size, message: Box, farthest: number, wanted: number): number[] {
  const beside = [message.left + message.width + margin, message.left - size.width - margin];
  const inside = [message.left + margin, (message.left + wanted) / 2];
  const across = Array.from({ length: Math.max(0, Math.ceil(farthest / stride)) }, (_, at) => at * stride);
  const lefts = [wanted, ...beside, farthest, ...inside, ...across];
  return [...new Set(lefts.map((left) => Math.round(within(left, farthest))))];
}

function within(value: number, farthest: number): number {
  return Math.max(margin, Math.min(value, farthest));
}

function grown({ left, top, width, height }: Box, by: number): Box {
  return { left: left - by, top: top - by, width: width + 2 * by, height: height + 2 * by };
}

/** The square pixels that two boxes share. */
export function overlap(one: Box, other: Box): number {
  const wide = Math.min(one.left + one.width, other.left + other.width) - Math.max(one.left, other.left);
  const high = Math.min(one.top + one.height, other.top + other.height) - Math.max(one.top, other.top);
  return wide > 0 && high > 0 ? wide * high : 0;
}
