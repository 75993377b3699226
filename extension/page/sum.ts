/** A few letters that tell one text from another, whatever its length, and nothing of what it says (FNV-1a, 32 bits). */
export function sumOf(text: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) sum = Math.imul(sum ^ text.charCodeAt(at), 0x01000193);
  return `${text.length.toString(36)}-${(sum >>> 0).toString(36)}`;
}
