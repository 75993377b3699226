/** Every fault that Probity reports by code. A new code is added here, with a sentence where it is thrown. */
export type ErrorCode =
  | 'ERR_ITEM_UNREADABLE'
  | 'ERR_ITEM_EMPTY'
  | 'ERR_ITEM_TOO_LARGE'
  | 'ERR_DIRECTORY_INVALID'
  | 'ERR_ORGANISATION_INVALID'
  | 'ERR_CODE_INVALID'
  | 'ERR_CODE_UNKNOWN'
  | 'ERR_SIGNAL_UNKNOWN'
  | 'ERR_CORPUS_INVALID'
  | 'ERR_SETTINGS_UNREACHABLE'
  | 'ERR_SETTINGS_INVALID'
  | 'ERR_OUTLOOK_MISSING'
  | 'ERR_OUTLOOK_REFUSED'
  | 'ERR_DOCUMENT_UNREADABLE'
  | 'ERR_DOCUMENT_TOO_LARGE'
  | 'ERR_WORDING_INVALID'
  | 'ERR_DECLARATION_INVALID'
  | 'ERR_NOT_ALLOWED'
  | 'ERR_STATE'
  | 'ERR_REASON_MISSING'
  | 'ERR_DATABASE_PLATFORM'
  | 'ERR_DATABASE_FOLDER'
  | 'ERR_DATABASE_DISK_FULL'
  | 'ERR_DATABASE_START'
  | 'ERR_DATABASE_IN_USE'
  | 'ERR_DATABASE_UNREACHABLE'
  | 'ERR_DATABASE_VERSION'
  | 'ERR_DATABASE_NEWER'
  | 'ERR_DATABASE_ROLES'
  | 'ERR_DATABASE_MIGRATION'
  | 'ERR_AUDIT_BROKEN'
  | 'ERR_CHECKPOINT_NOT_KEPT'
  | 'ERR_SIGN_IN'
  | 'ERR_SIGN_IN_UNREACHABLE'
  | 'ERR_NOT_FOUND'
  | 'ERR_ALREADY_THERE'
  | 'ERR_CHANGED_MEANWHILE'
  | 'ERR_VERSION_MISSING'
  | 'ERR_TOO_LARGE'
  | 'ERR_BODY_INVALID'
  | 'ERR_STORAGE_FULL'
  | 'ERR_STORAGE_LOST'
  | 'ERR_MAIL_SERVER'
  | 'ERR_SETTINGS_MISSING'
  | 'ERR_ADDRESS_IN_USE'
  | 'ERR_INTERNAL'
  | 'ERR_USAGE';

/**
 * A fault with a code that programs can branch on and a sentence that a person can act on:
 * what happened, why, and what to do next.
 */
export class ProbityError extends Error {
  readonly code: ErrorCode;

  constructor(code: ErrorCode, sentence: string, options?: { cause?: unknown }) {
    super(sentence, options);
    this.name = 'ProbityError';
    this.code = code;
  }
}
