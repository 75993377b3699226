import type { Person } from '#core/item/item.ts';

/** The open item as a file. */
export interface ItemFile {
  name: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** An entry for the officer to look over and keep in their calendar. */
export interface NewAppointment {
  subject: string;
  text: string;
  start: Date;
  end: Date;
}

/** A message for the officer to look over and send. */
export interface NewMessage {
  to: readonly string[];
  subject: string;
  text: string;
}

/** The attachment of the open message that may be a declaration by mail. */
export interface OpenLetter {
  text: string;
  /** Address in the message's From. */
  sender: string;
}

/**
 * What the desk asks of the program it stands in: Outlook's pane or a browser's. What is null cannot be done
 * there, and is not offered. Whatever opens a form leaves it to the officer to send or keep it.
 */
export interface Surface {
  /** Whose mailbox it is. */
  officer: Person;
  /** The open item as a file, to be sent along with a declaration. */
  file(): Promise<ItemFile>;
  /** Opens a reply to the open item; null where it has none. */
  replyForm(): ((text: string) => Promise<void>) | null;
  /** Opens a reply that carries a file; null where the open item or the program takes none. */
  replyWithFile(): ((text: string, file: { name: string; text: string }) => Promise<void>) | null;
  /**
   * The declaration that the open message carries; null where it carries none, or another item was opened
   * meanwhile. Throws `ERR_ITEM_UNREADABLE` where the attachment cannot be fetched.
   */
  letter(): Promise<OpenLetter | null>;
  openMessage: ((message: NewMessage) => Promise<void>) | null;
  openAppointment: ((appointment: NewAppointment) => Promise<void>) | null;
  saveFile(name: string, type: string, content: string | Uint8Array<ArrayBuffer>): void;
  copy(text: string): Promise<void>;
  /** Null where there is no register to sign in to. */
  signIn: SignIn | null;
}

/** How the officer is known to the register. Nothing here asks the officer unless they pressed a button. */
export interface SignIn {
  /**
   * An access token; null where nobody is signed in. Asks the authority where the one at hand has run out, and
   * throws where the authority cannot be reached.
   */
  token(): Promise<string | null>;
  /** Asks the officer to sign in. Throws `ERR_SIGN_IN…`, `ERR_OUTLOOK_REFUSED`. */
  signIn(): Promise<void>;
  /** Forgets who was signed in; whoever signs in next is asked who they are. */
  signOut(): void;
}
