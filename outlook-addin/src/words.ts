/** What the pane says beyond what both surfaces say. */
export const paneWords = {
  noForm: 'Outlook did not open the form. What you wrote is kept here: copy it, or press the button again.',
  noDialog:
    'Outlook did not open the window to sign in. Allow windows of this add-in if you are asked, then press the button again.',
  notSignedIn:
    'You are not signed in: the window was closed, or your council’s sign-in did not let you through. What you wrote is kept on this device. Press “Sign in” to try again.',
  noAuthority:
    'Your council’s sign-in cannot be reached. What you wrote is kept on this device. Check the connection, then press “Sign in” again.',
  signedIn: { heading: 'You are signed in', sentence: 'You can close this window and go on in Outlook.' },
  notBegun:
    'This window belongs to Probity in Outlook. Close it, open Probity beside a message and press “Sign in” there.',
} as const;
