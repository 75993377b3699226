import type { JWK } from 'jose';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import { memory } from './memory.ts';
import { messagePage, pagePolicy, signOutPage } from './pages.ts';
import { accessClaims, type Person, type Registration, tokenLifetimeSeconds } from './token.ts';

const day = 24 * 3600;

/** An OpenID provider whose tokens look like those of Microsoft Entra ID. */
export function providerFor(
  registration: Registration,
  key: JWK,
  people: readonly Person[],
  redirectUris: readonly string[],
): Provider {
  const { issuer, audience, clientId, scope } = registration;
  // Clients ask for a right by its full name; the token has the short one.
  const resource = `api://${audience}`;
  const origins = [...new Set(redirectUris.flatMap(originsOf))];
  const show = (context: KoaContextWithOIDC, html: string) => {
    context.set('Content-Security-Policy', pagePolicy(origins));
    context.type = 'html';
    context.body = html;
  };

  const configuration: Configuration = {
    adapter: memory(),
    jwks: { keys: [key] },
    clients: [
      {
        client_id: clientId,
        token_endpoint_auth_method: 'none',
        redirect_uris: [...redirectUris],
        post_logout_redirect_uris: [...redirectUris],
        grant_types: ['authorization_code', 'refresh_token'],
        response_types: ['code'],
      },
    ],
    clientBasedCORS: (_context, origin) => origins.includes(origin),
    cookies: { keys: [crypto.randomUUID()] },
    scopes: ['openid', 'offline_access', 'profile', 'email'],
    claims: {
      openid: ['sub'],
      profile: ['name', 'preferred_username', 'oid', 'tid', 'ver'],
      email: ['email'],
    },
    // There the identity token holds the profile.
    conformIdTokenClaims: false,
    findAccount: (_context, oid) => accountOf(people, registration, oid),
    // Whoever is signed in has consented: in a council the directory's administrators do it for all.
    loadExistingGrant: (context) => grantEverything(context, clientId, resource, scope),
    issueRefreshToken: async () => true,
    expiresWithSession: async () => false,
    ttl: {
      AccessToken: tokenLifetimeSeconds,
      IdToken: tokenLifetimeSeconds,
      AuthorizationCode: 60,
      Interaction: 3600,
      Grant: 14 * day,
      RefreshToken: day,
      Session: day,
    },
    interactions: { url: (_context, { uid }) => `${new URL(issuer).pathname}/choose/${uid}` },
    features: {
      devInteractions: { enabled: false },
      resourceIndicators: {
        enabled: true,
        defaultResource: () => resource,
        useGrantedResource: () => true,
        getResourceServerInfo: () => ({
          scope: `${resource}/${scope}`,
          audience,
          accessTokenFormat: 'jwt',
          accessTokenTTL: tokenLifetimeSeconds,
          jwt: { sign: { alg: 'RS256' } },
        }),
      },
      rpInitiatedLogout: {
        enabled: true,
        logoutSource: (context, form) => show(context, signOutPage(issuer, form)),
        postLogoutSuccessSource: (context) =>
          show(context, messagePage(issuer, 'You are signed out', 'You can close this page.')),
      },
    },
    formats: {
      customizers: {
        jwt: (_context, token, parts) => {
          const person = people.find(({ oid }) => 'accountId' in token && oid === token.accountId);
          if (!person) throw new Error('Only people are given tokens here.');
          parts.header = { ...parts.header, typ: 'JWT' };
          parts.payload = accessClaims(person, registration, Number(parts.payload.iat));
        },
      },
    },
    renderError: (context, { error_description: why, error }) =>
      show(
        context,
        messagePage(
          issuer,
          'That did not work',
          `${why ?? error}. Go back to where you came from and try again.`,
        ),
      ),
  };
  return new Provider(issuer, configuration);
}

/** A browser sends an extension's people back to a host of its own making; the extension then asks by its id. */
function originsOf(redirectUri: string): string[] {
  const { origin, hostname } = new URL(redirectUri);
  const [, extension] = /^([a-p]{32})\.chromiumapp\.org$/.exec(hostname) ?? [];
  return extension === undefined ? [origin] : [origin, `chrome-extension://${extension}`];
}

async function accountOf(people: readonly Person[], { tenant }: Registration, oid: string) {
  const person = people.find((one) => one.oid === oid);
  if (!person) return undefined;
  return {
    accountId: oid,
    claims: async () => ({
      sub: oid,
      oid,
      tid: person.tenant ?? tenant,
      name: person.name,
      preferred_username: person.address,
      email: person.address,
      ver: '2.0',
    }),
  };
}

async function grantEverything(
  { oidc }: KoaContextWithOIDC,
  clientId: string,
  resource: string,
  scope: string,
) {
  const accountId = oidc.session?.accountId;
  if (accountId === undefined) return undefined;
  const grant = new oidc.provider.Grant({ clientId, accountId });
  grant.addOIDCScope('openid profile email offline_access');
  grant.addResourceScope(resource, `${resource}/${scope}`);
  await grant.save();
  return grant;
}
