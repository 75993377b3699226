/** Where a page's office.js comes from: Microsoft's network, or beside the page. */
export type OfficeJs = 'microsoft' | 'own';

export const microsoftOfficeJs = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';

/** What Microsoft's office.js loads further scripts from. */
const microsoftHosts = ['https://appsforoffice.microsoft.com', 'https://ajax.aspnetcdn.com'];

export interface Policy {
  officeJs: OfficeJs;
  /** Origins that pages may ask beside their own: the register, and where people sign in for it. */
  asked: readonly string[];
}

/**
 * The content security policy of the add-in's pages, as it stands in the pages themselves: nothing but their own
 * files, no inline script or style, no form that leaves. Who may frame them, only a server's header can say.
 */
export function contentPolicy({ officeJs, asked }: Policy): string {
  const theirs = officeJs === 'microsoft' ? microsoftHosts : [];
  return [
    "default-src 'none'",
    sources('script-src', theirs),
    sources('style-src'),
    `${sources('img-src')} data:`,
    sources('connect-src', asked),
    sources('frame-src', theirs.slice(0, 1)),
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ');
}

function sources(directive: string, more: readonly string[] = []): string {
  return [directive, "'self'", ...more].join(' ');
}
