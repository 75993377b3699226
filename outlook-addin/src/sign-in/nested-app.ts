import {
  AuthError,
  type AuthenticationResult,
  createNestablePublicClientApplication,
  InteractionRequiredAuthError,
} from '@azure/msal-browser';
import type { Authority } from '#core/ui/sign-in/authority.ts';
import type { NestedAnswer, NestedApp } from './nested-sign-in.ts';

/*
 * The one file that carries Microsoft's library. It is bundled by itself and fetched only where there is a register
 * to sign in to. Through Outlook's bridge the library asks no network of its own and keeps tokens in memory alone.
 */

/** The officer of Outlook, for this authority. */
export async function nestedApp({ clientId, issuer }: Authority): Promise<NestedApp> {
  const app = await createNestablePublicClientApplication({
    auth: { clientId, authority: issuer.replace(/\/v2\.0\/?$/, '') },
    cache: { cacheLocation: 'memoryStorage' },
  });
  return {
    silently: (request) => answered(app.acquireTokenSilent(request)),
    asking: ({ scopes, loginHint }, asksWho) =>
      answered(app.acquireTokenPopup(asksWho ? { scopes, prompt: 'select_account' } : { scopes, loginHint })),
  };
}

/** By the library's codes: the officer closed the window; Outlook passes nobody on. */
const closed: readonly string[] = ['user_canceled', 'interaction_in_progress'];
const notOffered: readonly string[] = ['nested_app_auth_bridge_disabled', 'no_account_found'];

async function answered(asked: Promise<AuthenticationResult>): Promise<NestedAnswer> {
  try {
    return { token: (await asked).accessToken };
  } catch (fault) {
    if (fault instanceof InteractionRequiredAuthError) return { refused: 'ask' };
    const code = fault instanceof AuthError ? fault.errorCode : '';
    if (closed.includes(code)) return { refused: 'closed' };
    if (notOffered.includes(code)) return { refused: 'not-offered' };
    throw fault;
  }
}
