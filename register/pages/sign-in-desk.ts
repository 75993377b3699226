/** What a page must know before anybody is signed in. */
export interface SignInDesk {
  clientId: string;
  /** What to ask the authority for, so that the token opens the register. */
  scope: string;
  councils: { slug: string; name: string; issuer: string }[];
}
