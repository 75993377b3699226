const vowel = /[aeiouy]/;

function undouble(stem: string): string {
  const last = stem.charAt(stem.length - 1);
  const doubled = last === stem.charAt(stem.length - 2) && !'lsze'.includes(last);
  return doubled ? stem.slice(0, -1) : stem;
}

/** Brings "hope" and "hop(p)ing" to a common end: a final e never tells stems apart. */
function plainEnd(stem: string): string {
  if (stem.endsWith('i')) return `${stem.slice(0, -1)}y`;
  return stem.endsWith('e') && stem.length > 3 ? stem.slice(0, -1) : stem;
}

/**
 * The stem that the inflected forms of an English word share: offer, offers, offered, offering.
 * Only inflection is undone, never derivation, so that "relation" stays apart from "relative".
 *
 * @param word lower-case word
 */
export function stem(word: string): string {
  let base = word;
  if (base.endsWith("'s")) base = base.slice(0, -2);
  if (base.length <= 3) return base;
  if (base.endsWith('ies') && base.length > 4) return plainEnd(base.slice(0, -2));
  if (base.endsWith('sses') || base.endsWith('xes') || base.endsWith('ches') || base.endsWith('shes'))
    return base.slice(0, -2);
  if (base.endsWith('ied')) return plainEnd(base.slice(0, -2));
  if (base.endsWith('ing') && base.length > 5 && vowel.test(base.slice(0, -3)))
    return plainEnd(undouble(base.slice(0, -3)));
  if (base.endsWith('ed') && !base.endsWith('eed') && vowel.test(base.slice(0, -2)))
    return plainEnd(undouble(base.slice(0, -2)));
  if (base.endsWith('s') && !base.endsWith('ss') && !base.endsWith('us') && !base.endsWith('is'))
    return plainEnd(base.slice(0, -1));
  return plainEnd(base);
}
