import * as oauth from 'oauth4webapi';
import { browser } from 'wxt/browser';
import { ProbityError } from '#core/errors.ts';
import type { SignIn } from '#core/ui/desk/surface.ts';
import { type Authority, isRefusal, metadataOf, requestOptions } from '#core/ui/sign-in/authority.ts';
import { type Tokens, tokenShelf } from './tokens.ts';
import { signInWords } from './words.ts';

/** A token is not used in its last minute: it would run out on the way. */
const marginMilliseconds = 60_000;
const usualLifetimeSeconds = 300;
/** In `storage.local`: whoever signs in next is asked who they are, also after the browser was closed. */
const asksWhoKey = 'asksWho';
/** Refresh tokens count once: two pages that renew together would sign the officer out. */
const renewalLock = 'probity-sign-in';

/**
 * Signing in by authorization code with PKCE (RFC 7636) in a window of the browser's own.
 * @param register its address: the right to ask it is wanted together with signing in
 * @param hint the officer's address, to be offered by the sign-in page; empty where it is not known
 */
export function codeSignIn(authority: Authority, register: string, hint: string): SignIn {
  const client: oauth.Client = { client_id: authority.clientId };
  const options = requestOptions(authority);
  let metadata: Promise<oauth.AuthorizationServer> | null = null;

  const server = () => {
    metadata ??= metadataOf(authority).catch((fault) => {
      metadata = null;
      throw fault;
    });
    return metadata;
  };

  async function renewed(): Promise<string | null> {
    const tokens = await tokenShelf.get();
    if (tokens === null || isFresh(tokens)) return tokens?.access ?? null;
    if (tokens.refresh === null) return null;
    const known = await server();
    const response = await oauth.refreshTokenGrantRequest(
      known,
      client,
      oauth.None(),
      tokens.refresh,
      options,
    );
    try {
      return await keep(await oauth.processRefreshTokenResponse(known, client, response), tokens.refresh);
    } catch (fault) {
      if (!(fault instanceof oauth.ResponseBodyError)) throw fault;
      // The authority answered, and says no: only the officer can help, when they want to.
      await tokenShelf.set(null);
      return null;
    }
  }

  async function keep(response: oauth.TokenEndpointResponse, refresh: string | null): Promise<string> {
    const { access_token: access, expires_in: lifetime = usualLifetimeSeconds, refresh_token } = response;
    await tokenShelf.set({ access, until: Date.now() + lifetime * 1000, refresh: refresh_token ?? refresh });
    return access;
  }

  async function askOfficer(): Promise<void> {
    // First, while the press still counts. Where it is refused, a register that lets the extension ask will do.
    await mayAsk([register, authority.issuer]);
    const known = await server();
    const verifier = oauth.generateRandomCodeVerifier();
    const state = oauth.generateRandomState();
    const { [asksWhoKey]: asksWho } = await browser.storage.local.get(asksWhoKey);
    const redirect = browser.identity.getRedirectURL();
    const page = new URL(known.authorization_endpoint ?? '');
    page.search = new URLSearchParams({
      ...Object.fromEntries(page.searchParams),
      client_id: authority.clientId,
      response_type: 'code',
      redirect_uri: redirect,
      scope: `${authority.scope} offline_access`,
      state,
      code_challenge: await oauth.calculatePKCECodeChallenge(verifier),
      code_challenge_method: 'S256',
      ...(hint !== '' && { login_hint: hint }),
      ...(asksWho === true && { prompt: 'login' }),
    }).toString();
    const answer = oauth.validateAuthResponse(known, client, new URL(await inWindow(page)), state);
    const response = await oauth.authorizationCodeGrantRequest(
      known,
      client,
      oauth.None(),
      answer,
      redirect,
      verifier,
      options,
    );
    await keep(await oauth.processAuthorizationCodeResponse(known, client, response), null);
    await browser.storage.local.remove(asksWhoKey);
  }

  return {
    async token() {
      const tokens = await tokenShelf.get();
      if (tokens === null || isFresh(tokens)) return tokens?.access ?? null;
      return navigator.locks.request(renewalLock, renewed);
    },

    async signIn() {
      try {
        await askOfficer();
      } catch (cause) {
        if (cause instanceof ProbityError) throw cause;
        throw isRefusal(cause)
          ? new ProbityError('ERR_SIGN_IN', signInWords.notSignedIn, { cause })
          : new ProbityError('ERR_SIGN_IN_UNREACHABLE', signInWords.noAuthority, { cause });
      }
    },

    signOut() {
      void tokenShelf.set(null);
      void browser.storage.local.set({ [asksWhoKey]: true });
    },
  };
}

/** Asks the browser, and it the officer once, that these servers may be asked. */
async function mayAsk(addresses: readonly string[]): Promise<void> {
  const origins = [...new Set(addresses.map((address) => `${new URL(address).origin}/*`))];
  await browser.permissions.request({ origins }).catch(() => false);
}

/** Gives the address with which the authority sent the officer back. */
async function inWindow(page: URL): Promise<string> {
  const back = await browser.identity
    .launchWebAuthFlow({ url: page.href, interactive: true })
    .catch((cause: unknown) => {
      throw new ProbityError('ERR_SIGN_IN', signInWords.notSignedIn, { cause });
    });
  if (back === undefined) throw new ProbityError('ERR_SIGN_IN', signInWords.notSignedIn);
  return back;
}

function isFresh({ until }: Tokens): boolean {
  return until - marginMilliseconds > Date.now();
}
