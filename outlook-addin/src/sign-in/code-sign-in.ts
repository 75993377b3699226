import * as oauth from 'oauth4webapi';
import { ProbityError } from '#core/errors.ts';
import type { SignIn } from '#core/ui/desk/surface.ts';
import { type Authority, isRefusal, metadataOf, requestOptions } from '#core/ui/sign-in/authority.ts';
import type { Dialog } from '../mailbox.ts';
import { paneWords } from '../words.ts';
import { returnPage } from './return-page.ts';
import { type Tokens, tokenShelf } from './tokens.ts';

/** A token is not used in its last minute: it would run out on the way. */
const marginMilliseconds = 60_000;
const usualLifetimeSeconds = 300;

/**
 * Signing in by authorization code with PKCE (RFC 7636) in a dialog. The dialog only carries the code; the
 * secret that makes a token of it never leaves the pane.
 */
export function codeSignIn(
  authority: Authority,
  /** The officer's address, to be offered by the sign-in page. */
  hint: string,
  openDialog: (page: URL) => Promise<Dialog>,
): SignIn {
  const shelf = tokenShelf();
  const client: oauth.Client = { client_id: authority.clientId };
  let metadata: Promise<oauth.AuthorizationServer> | null = null;
  let renewal: Promise<string | null> | null = null;
  let asksWho = false;

  const server = () => {
    metadata ??= metadataOf(authority).catch((fault) => {
      metadata = null;
      throw fault;
    });
    return metadata;
  };

  async function renewed(refresh: string): Promise<string | null> {
    const known = await server();
    const response = await oauth.refreshTokenGrantRequest(
      known,
      client,
      oauth.None(),
      refresh,
      requestOptions(authority),
    );
    try {
      return keep(await oauth.processRefreshTokenResponse(known, client, response), refresh);
    } catch (fault) {
      if (!(fault instanceof oauth.ResponseBodyError)) throw fault;
      // The authority answered, and says no: only the officer can help, when they want to.
      shelf.set(null);
      return null;
    }
  }

  function keep(response: oauth.TokenEndpointResponse, refresh: string | null): string {
    const { access_token: access, expires_in: lifetime = usualLifetimeSeconds, refresh_token } = response;
    shelf.set({ access, until: Date.now() + lifetime * 1000, refresh: refresh_token ?? refresh });
    return access;
  }

  return {
    async token() {
      const tokens = shelf.get();
      if (tokens === null) return null;
      if (isFresh(tokens)) return tokens.access;
      if (tokens.refresh === null) return null;
      renewal ??= renewed(tokens.refresh).finally(() => {
        renewal = null;
      });
      return renewal;
    },

    async signIn() {
      const verifier = oauth.generateRandomCodeVerifier();
      const state = oauth.generateRandomState();
      const page = returnPage();
      page.search = new URLSearchParams({
        state,
        challenge: await oauth.calculatePKCECodeChallenge(verifier),
        hint,
        ...(asksWho && { prompt: 'login' }),
      }).toString();
      const dialog = await openDialog(page);
      const said = await dialog.said;
      // A window that the officer has closed cannot be closed once more.
      if (said === null) throw new ProbityError('ERR_SIGN_IN', paneWords.notSignedIn);
      dialog.close();
      try {
        const known = await server();
        const answer = oauth.validateAuthResponse(known, client, new URLSearchParams(said), state);
        const response = await oauth.authorizationCodeGrantRequest(
          known,
          client,
          oauth.None(),
          answer,
          returnPage().href,
          verifier,
          requestOptions(authority),
        );
        keep(await oauth.processAuthorizationCodeResponse(known, client, response), null);
        asksWho = false;
      } catch (cause) {
        throw isRefusal(cause)
          ? new ProbityError('ERR_SIGN_IN', paneWords.notSignedIn, { cause })
          : new ProbityError('ERR_SIGN_IN_UNREACHABLE', paneWords.noAuthority, { cause });
      }
    },

    signOut() {
      shelf.set(null);
      asksWho = true;
    },
  };
}

function isFresh({ until }: Tokens): boolean {
  return until - marginMilliseconds > Date.now();
}
