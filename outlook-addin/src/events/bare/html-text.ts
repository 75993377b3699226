import { plainText } from '#core/item/plain-text.ts';

/** Stands in for `core/item/html-text.ts`, as the handlers ask Outlook for text alone and need no parser. */
export const htmlText = plainText;
