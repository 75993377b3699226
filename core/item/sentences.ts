import { type ErrorCode, ProbityError } from '#core/errors.ts';
import type { ItemNote } from '#core/item/item.ts';
import { type ItemWords, itemWords } from '#core/item/item-words.ts';

const notes: Record<keyof ItemWords['notes'], ItemNote['code']> = {
  cut: 'cut',
  noText: 'no-text',
  mailCharsetGuessed: 'charset-guessed',
  inviteCharsetGuessed: 'charset-guessed',
  mailTruncated: 'truncated',
  inviteTruncated: 'truncated',
  encrypted: 'encrypted',
  nestedTooDeep: 'nested-too-deep',
  enclosedTooDeep: 'attachment-skipped',
  enclosedUnreadable: 'part-unreadable',
  mailMalformed: 'part-unreadable',
  inviteUnreadable: 'part-unreadable',
  inviteLineBroken: 'part-unreadable',
};

const faults: Record<keyof ItemWords['faults'], ErrorCode> = {
  fileEmpty: 'ERR_ITEM_EMPTY',
  mailEmpty: 'ERR_ITEM_EMPTY',
  mailTooLarge: 'ERR_ITEM_TOO_LARGE',
  mailUnreadable: 'ERR_ITEM_UNREADABLE',
  inviteEmpty: 'ERR_ITEM_EMPTY',
  inviteUnreadable: 'ERR_ITEM_UNREADABLE',
  postEmpty: 'ERR_ITEM_EMPTY',
  postTooLarge: 'ERR_ITEM_TOO_LARGE',
  postNotJson: 'ERR_ITEM_UNREADABLE',
  postShapeless: 'ERR_ITEM_UNREADABLE',
};

/** What a person is told about how an item was read. */
export function note(name: keyof typeof notes): ItemNote {
  return { code: notes[name], sentence: itemWords.notes[name] };
}

/** The error to throw where an item cannot be read at all. */
export function itemFault(name: keyof typeof faults, cause?: unknown): ProbityError {
  return new ProbityError(faults[name], itemWords.faults[name], { cause });
}
