import { type ErrorCode, ProbityError } from '#core/errors.ts';
import type { ItemNote } from '#core/item/item.ts';

/** What a person is told about how an item was read. */
export const notes = {
  cut: {
    code: 'cut',
    sentence: 'Only the first 1 MB of text was read, because the item is very long. Read the rest yourself.',
  },
  noText: {
    code: 'no-text',
    sentence: 'The item has no text that could be read, so nothing in it was checked.',
  },
  mailCharsetGuessed: {
    code: 'charset-guessed',
    sentence:
      'Some characters may be wrong, because the message states its character set wrongly or not at all.',
  },
  inviteCharsetGuessed: {
    code: 'charset-guessed',
    sentence: 'Some characters of the invite may be wrong, because it does not say how they are written.',
  },
  mailTruncated: {
    code: 'truncated',
    sentence: 'The message breaks off before its end. What was there has been read.',
  },
  inviteTruncated: {
    code: 'truncated',
    sentence: 'The invite breaks off before its end. What was there has been read.',
  },
  encrypted: {
    code: 'encrypted',
    sentence: 'The message is encrypted, so its text was not checked. Open it in your mail program.',
  },
  nestedTooDeep: {
    code: 'nested-too-deep',
    sentence: 'The message has parts within parts beyond reason. Its text was read without regard to them.',
  },
  enclosedTooDeep: {
    code: 'attachment-skipped',
    sentence: 'A message enclosed too deeply in others was not read. Open it and check it by itself.',
  },
  enclosedUnreadable: {
    code: 'part-unreadable',
    sentence: 'A message enclosed in this one could not be read. Open it and check it by itself.',
  },
  mailMalformed: {
    code: 'part-unreadable',
    sentence: 'The message is not built as a message should be. Its text was read as far as possible.',
  },
  inviteUnreadable: {
    code: 'part-unreadable',
    sentence: 'The invite in this message could not be read. Open it in your calendar.',
  },
  inviteLineBroken: {
    code: 'part-unreadable',
    sentence: 'A line of the invite is broken. What could be read of it has been read.',
  },
} as const satisfies { [name: string]: ItemNote };

const faults = {
  fileEmpty: ['ERR_ITEM_EMPTY', 'The file is empty, so there is nothing to check. Save the item again.'],
  mailEmpty: [
    'ERR_ITEM_EMPTY',
    'The message is empty, so there is nothing to check. Save it again from your mail program.',
  ],
  mailTooLarge: [
    'ERR_ITEM_TOO_LARGE',
    'The message is larger than 150 MB and was not read. Save it again without its attachments.',
  ],
  mailUnreadable: [
    'ERR_ITEM_UNREADABLE',
    'The file could not be read, because it is not a message as text. Save the message as .eml (not .msg) and try again.',
  ],
  inviteEmpty: [
    'ERR_ITEM_EMPTY',
    'The calendar file is empty, so there is nothing to check. Save the invite again.',
  ],
  inviteUnreadable: [
    'ERR_ITEM_UNREADABLE',
    'The calendar file could not be read, because no event begins in it. Open it in your calendar and save it again.',
  ],
  postEmpty: [
    'ERR_ITEM_EMPTY',
    'The draft post is empty, so there is nothing to check. Write something first.',
  ],
  postTooLarge: ['ERR_ITEM_TOO_LARGE', 'The draft post is larger than 16 MB and was not read. Shorten it.'],
  postNotJson: [
    'ERR_ITEM_UNREADABLE',
    'The draft post could not be read, because it is not valid JSON. Save it again as {"site", "context", "text"}.',
  ],
  postShapeless: [
    'ERR_ITEM_UNREADABLE',
    'The draft post could not be read, because it has no "text". Give it as {"site", "context", "text"}.',
  ],
} as const satisfies { [name: string]: readonly [ErrorCode, string] };

/** The error to throw where an item cannot be read at all. */
export function itemFault(name: keyof typeof faults, cause?: unknown): ProbityError {
  const [code, sentence] = faults[name];
  return new ProbityError(code, sentence, { cause });
}
