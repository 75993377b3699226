/** A number of 32 bits that tells one text from another, over its UTF-16 units (Fowler, Noll and Vo). Not a secret's keeper. */
export function fnv1a(text: string): number {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return sum >>> 0;
}
