import { welsh } from '#core/item/item-words.cy.ts';
import { inLanguages } from '#core/language.ts';

const english = {
  notes: {
    cut: 'Only the first 1 MB of text was read, because the item is very long. Read the rest yourself.',
    noText: 'The item has no text that could be read, so nothing in it was checked.',
    mailCharsetGuessed:
      'Some characters may be wrong, because the message states its character set wrongly or not at all.',
    inviteCharsetGuessed:
      'Some characters of the invite may be wrong, because it does not say how they are written.',
    mailTruncated: 'The message breaks off before its end. What was there has been read.',
    inviteTruncated: 'The invite breaks off before its end. What was there has been read.',
    encrypted: 'The message is encrypted, so its text was not checked. Open it in your mail program.',
    nestedTooDeep:
      'The message has parts within parts beyond reason. Its text was read without regard to them.',
    enclosedTooDeep: 'A message enclosed too deeply in others was not read. Open it and check it by itself.',
    enclosedUnreadable: 'A message enclosed in this one could not be read. Open it and check it by itself.',
    mailMalformed: 'The message is not built as a message should be. Its text was read as far as possible.',
    inviteUnreadable: 'The invite in this message could not be read. Open it in your calendar.',
    inviteLineBroken: 'A line of the invite is broken. What could be read of it has been read.',
  },
  faults: {
    fileEmpty: 'The file is empty, so there is nothing to check. Save the item again.',
    mailEmpty: 'The message is empty, so there is nothing to check. Save it again from your mail program.',
    mailTooLarge:
      'The message is larger than 150 MB and was not read. Save it again without its attachments.',
    mailUnreadable:
      'The file could not be read, because it is not a message as text. Save the message as .eml (not .msg) and try again.',
    inviteEmpty: 'The calendar file is empty, so there is nothing to check. Save the invite again.',
    inviteUnreadable:
      'The calendar file could not be read, because no event begins in it. Open it in your calendar and save it again.',
    postEmpty: 'The draft post is empty, so there is nothing to check. Write something first.',
    postTooLarge: 'The draft post is larger than 16 MB and was not read. Shorten it.',
    postNotJson:
      'The draft post could not be read, because it is not valid JSON. Save it again as {"site", "context", "text"}.',
    postShapeless:
      'The draft post could not be read, because it has no "text". Give it as {"site", "context", "text"}.',
  },
};

export type ItemWords = typeof english;

/** What a person is told about how an item was read, and why one could not be. */
export const itemWords = inLanguages({ en: english, cy: welsh });
