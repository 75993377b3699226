/** The page to which the authority sends people back: the dialog's own. */
export function returnPage(): URL {
  return new URL('sign-in.html', location.href.replace(/[?#].*$/, ''));
}
