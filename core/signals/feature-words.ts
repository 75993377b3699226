import type { Reason } from '#core/signals/judge.ts';

/** A feature's name as a person reads it: `c:meal` is "speaks of meal". Words are stems, also those of a pair. */
export function featureWords(feature: string): string {
  const name = feature.slice(2);
  if (feature.startsWith('c:')) return `speaks of ${conceptWords(name)}`;
  if (!feature.startsWith('f:')) return `the word${feature.includes(' ') ? 's' : ''} “${feature}”`;
  const slash = name.indexOf('/');
  return `the situation “${spaced(name.slice(slash + 1))}” of ${name.slice(0, slash)}`;
}

/** `gift-offer/thing` is the group "thing" of one signal, `meal` a word family of all. */
function conceptWords(concept: string): string {
  const slash = concept.indexOf('/');
  return slash < 0
    ? `“${spaced(concept)}”`
    : `“${spaced(concept.slice(slash + 1))}” (${concept.slice(0, slash)})`;
}

/** `in-return` and `inReturn` are "in return". */
function spaced(name: string): string {
  return name.replaceAll('-', ' ').replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

/** What of all scores spoke for or against a signal, as a person reads it. */
export function reasonWords({ of, weight }: Reason): string {
  if (of === 'start') return 'to begin with';
  if (of === 'own') return 'what was read for and against it';
  if (of === 'overall') return 'how far it looks like any situation at all';
  return `it ${weight > 0 ? 'also' : 'rather'} looks like ${of}`;
}

const leastTold = 0.1;

/** Those that tell a person something: most of what a second look weighs is next to nothing. */
export function told(reasons: readonly Reason[]): Reason[] {
  return reasons.filter(({ weight }) => Math.abs(weight) >= leastTold);
}
