/** What the desk says in a browser alone. */
export const deskWords = {
  noFile: 'A page is not kept as a file. Save it yourself, and attach it to the message.',
  paste: 'The text is copied. Paste it here.',
};
