import { type Fields, isFields } from './protocol.ts';

/** Why Outlook gives no token, in the words of the bridge. */
export type NoToken =
  | 'USER_INTERACTION_REQUIRED'
  | 'USER_CANCEL'
  | 'NO_NETWORK'
  | 'TRANSIENT_ERROR'
  | 'DISABLED'
  | 'ACCOUNT_UNAVAILABLE';

/** The account with which the officer is signed in to Outlook, and what it lets add-ins have. */
export interface NestedAppAuth {
  /** The directory's id, and the officer's in it. */
  tenant: string;
  oid: string;
  name: string;
  address: string;
  /**
   * An access token for these scopes, or why there is none; a promise that stays open is a bridge that never answers.
   * `interactive` where the add-in lets Outlook ask the officer.
   */
  token(scope: string, interactive: boolean): Promise<{ token: string } | { refused: NoToken }>;
}

type Listener = (message: string) => void;

/**
 * Puts into a pane's window the bridge by which its add-in signs in as the officer of Outlook. Today's office.js
 * brings it along; the one in npm does not, so the host does, before office.js tells the pane that it is ready.
 */
export function installNestedAppAuth(paneWindow: Window, auth: NestedAppAuth): void {
  const listeners = new Set<Listener>();
  const bridge = {
    addEventListener: (_type: string, listener: Listener) => listeners.add(listener),
    removeEventListener: (_type: string, listener: Listener) => listeners.delete(listener),
    async postMessage(message: string) {
      const request: unknown = JSON.parse(message);
      if (!isFields(request)) return;
      const answer = await answerTo(request, auth);
      const envelope = { messageType: 'NestedAppAuthResponse', requestId: request.requestId, ...answer };
      for (const listener of listeners) listener(JSON.stringify(envelope));
    },
  };
  Object.assign(paneWindow, { nestedAppAuthBridge: bridge });
}

const hourInSeconds = 3600;

async function answerTo({ method, tokenParams }: Fields, auth: NestedAppAuth): Promise<Fields> {
  if (method === 'GetInitContext') return { success: true, initContext: initContext(auth) };
  const scope = isFields(tokenParams) ? String(tokenParams.scope) : '';
  const outcome = await auth.token(scope, method === 'GetTokenPopup');
  if ('refused' in outcome) {
    return { success: false, error: { status: outcome.refused, code: outcome.refused, description: '' } };
  }
  const { account, idToken } = accountOf(auth, tokenParams);
  const token = {
    access_token: outcome.token,
    id_token: idToken,
    expires_in: hourInSeconds,
    scope,
    properties: null,
  };
  return { success: true, token, account };
}

function homeAccountId({ oid, tenant }: NestedAppAuth): string {
  return `${oid}.${tenant}`;
}

const environment = 'login.microsoftonline.com';

function initContext(auth: NestedAppAuth): Fields {
  return {
    sdkName: 'Outlook in tests',
    sdkVersion: '1',
    capabilities: { queryAccount: true },
    accountContext: { homeAccountId: homeAccountId(auth), environment, tenantId: auth.tenant },
  };
}

function accountOf(auth: NestedAppAuth, tokenParams: unknown): { account: Fields; idToken: string } {
  const { tenant, oid, name, address } = auth;
  const claims = {
    aud: isFields(tokenParams) ? tokenParams.clientId : '',
    iss: `https://${environment}/${tenant}/v2.0`,
    tid: tenant,
    oid,
    sub: oid,
    name,
    preferred_username: address,
    iat: 1,
    exp: Date.UTC(2100, 0, 1) / 1000,
    ver: '2.0',
  };
  const idToken = [{ alg: 'none', typ: 'JWT' }, claims].map(base64Url).join('.').concat('.unsigned');
  return {
    idToken,
    account: {
      homeAccountId: homeAccountId(auth),
      environment,
      tenantId: tenant,
      username: address,
      localAccountId: oid,
      name,
      idToken,
      idTokenClaims: claims,
    },
  };
}

function base64Url(value: object): string {
  const bytes = new TextEncoder().encode(JSON.stringify(value));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll('=', '')
    .replaceAll('+', '-')
    .replaceAll('/', '_');
}
