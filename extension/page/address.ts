/** Bounded throughout, so that no text is slow to read. An apostrophe may stand within a name, not before one. */
const address = /[\w.!#$%&*+/=?^`{|}~-][\w.!#$%&'*+/=?^`{|}~-]{0,63}@[\w-]{1,63}(?:\.[\w-]{1,63}){1,8}/g;

/** All mail addresses in a text, as they are written there. */
export function addressesIn(text: string): string[] {
  return text.match(address) ?? [];
}
