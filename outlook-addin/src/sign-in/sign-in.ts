import type { SignIn } from '#core/ui/desk/surface.ts';
import type { Authority } from '#core/ui/sign-in/authority.ts';
import type { Mailbox } from '../mailbox.ts';
import { codeSignIn } from './code-sign-in.ts';
import { nestedSignIn } from './nested-sign-in.ts';

/**
 * How officers sign in beside this mailbox: as whoever is signed in to Outlook, where Outlook passes that on and the
 * council's sign-in is Microsoft's; elsewhere in a window of our own.
 */
export function signInAt(
  authority: Authority,
  { officer, openDialog, signsInNested }: Pick<Mailbox, 'officer' | 'openDialog' | 'signsInNested'>,
): SignIn {
  const inWindow = codeSignIn(authority, officer.address, openDialog);
  return isMicrosofts(authority) && signsInNested()
    ? nestedSignIn(authority, officer.address, inWindow)
    : inWindow;
}

const microsofts = [
  'login.microsoftonline.com',
  'login.microsoftonline.us',
  'login.partner.microsoftonline.cn',
];

/** Outlook vouches for people at no other authority. */
function isMicrosofts({ issuer }: Authority): boolean {
  return microsofts.includes(new URL(issuer).hostname);
}
