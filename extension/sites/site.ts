/** What a person writes at a composer; it decides which situations the text is judged for. */
export type Writing = 'post' | 'reply' | 'comment' | 'message' | 'edit' | 'mail';

/** Keys that post without the button. */
export type Shortcut = 'enter' | 'control-enter' | 'alt-s';

/**
 * Where people write on a site, as data: selectors and names only, never code, so that the organisation can
 * serve a corrected one. All lists are tried in order, the surest first.
 */
export interface Composer {
  writing: Writing;
  /** Selectors of the element that holds the drafts and their post control. */
  within: readonly string[];
  /**
   * Selectors of the editors, inside `within`. All that the first fitting one finds are read: a thread has several.
   * Fields of different kinds, such as a title and a text, stand in one selector with a comma between.
   */
  drafts: readonly string[];
  /** The post control: by selector, else by role and accessible name in the languages of the site. */
  control: {
    selectors: readonly string[];
    names?: readonly string[];
    /** What is chosen from a menu that stands apart from the composer, such as a later time of sending. */
    menu?: readonly string[];
  };
  shortcuts: readonly Shortcut[];
  /** Selectors of the text that is answered, from `within` or around it. */
  repliedTo?: readonly string[];
  /** Selectors of the handle or name that is posted as. */
  account?: readonly string[];
  /** Selectors of link previews and shared posts, inside `within`. */
  shared?: readonly string[];
  /** What a mail has beside its text; only where `writing` is `mail`. */
  mail?: MailFields;
}

/** Selectors of a mail's fields, inside `within`. */
export interface MailFields {
  subject: readonly string[];
  /** People as chips, or fields in which addresses stand as text. */
  to: readonly string[];
  cc: readonly string[];
  bcc: readonly string[];
  /** Elements that bear an attachment's name. */
  attachments: readonly string[];
  /** What in the editor somebody else wrote before. */
  quoted: readonly string[];
}

export interface Site {
  /** From its file's name, such as `bluesky`. */
  id: string;
  name: string;
  /** Rises with each change, so that a served repair can be told from what was shipped. */
  version: number;
  /** Match patterns, such as `https://bsky.app/*`. Empty where the hosts come from settings. */
  hosts: readonly string[];
  composers: readonly Composer[];
}
