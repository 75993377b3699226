import { ProbityError } from '#core/errors.ts';
import type { SignIn } from '#core/ui/desk/surface.ts';
import type { Authority } from '#core/ui/sign-in/authority.ts';
import { paneWords } from '../words.ts';

/** Whom Outlook vouches for, or why for nobody: only the officer can help, they closed the window, it passes nobody on. */
export type NestedAnswer = { token: string } | { refused: 'ask' | 'closed' | 'not-offered' };

export interface NestedRequest {
  scopes: string[];
  /** The officer's address. */
  loginHint: string;
}

/** The officer of Outlook, as its bridge knows them. Rejects where the authority cannot be reached. */
export interface NestedApp {
  /** Asks nobody. */
  silently(request: NestedRequest): Promise<NestedAnswer>;
  /** Lets Outlook ask the officer; `asksWho` also who they are. */
  asking(request: NestedRequest, asksWho: boolean): Promise<NestedAnswer>;
}

const signedOutKey = 'probity.signed-out';
/** A bridge that never answers must not keep a declaration waiting: it stays kept until the next try. */
const patienceMilliseconds = 20_000;

/** As large as a fifth of the pane, so it is fetched only when there is somebody to sign in. */
const loadNestedApp = async (authority: Authority) => (await import('./nested-app.ts')).nestedApp(authority);

/**
 * Signing in as the officer of Outlook (nested app authentication). Silent first: only `signIn`, which a button
 * calls, lets Outlook ask the officer anything.
 *
 * @param instead where Outlook says that it passes nobody on after all
 */
export function nestedSignIn(
  authority: Authority,
  hint: string,
  instead: SignIn,
  load: (authority: Authority) => Promise<NestedApp> = loadNestedApp,
): SignIn {
  const request = { scopes: [authority.scope], loginHint: hint };
  let app: Promise<NestedApp> | null = null;
  let isRefused = false;
  const loaded = () => {
    app ??= load(authority).catch((fault) => {
      app = null;
      throw fault;
    });
    return app;
  };

  return {
    async token() {
      if (isRefused) return instead.token();
      if (isSignedOut()) return null;
      const answer = await inTime(loaded().then((nested) => nested.silently(request)));
      if ('token' in answer) return answer.token;
      isRefused = answer.refused === 'not-offered';
      return isRefused ? instead.token() : null;
    },

    async signIn() {
      if (isRefused) return instead.signIn();
      const asksWho = isSignedOut();
      const nested = await loaded().catch((cause) => {
        throw new ProbityError('ERR_SIGN_IN_UNREACHABLE', paneWords.noAuthority, { cause });
      });
      const silent = asksWho ? null : await inTime(nested.silently(request)).catch(() => null);
      if (silent !== null && 'token' in silent) return rememberSignedOut(false);
      const answer = await nested.asking(request, asksWho).catch((cause) => {
        throw new ProbityError('ERR_SIGN_IN_UNREACHABLE', paneWords.noAuthority, { cause });
      });
      if ('token' in answer) return rememberSignedOut(false);
      if (answer.refused !== 'not-offered') throw new ProbityError('ERR_SIGN_IN', paneWords.notSignedIn);
      isRefused = true;
      return instead.signIn();
    },

    /** Outlook stays signed in, whoever signs out here; so it is remembered that this pane is not to ask it. */
    signOut() {
      rememberSignedOut(true);
      instead.signOut();
    },
  };
}

function inTime<T>(work: Promise<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    const fault = new ProbityError('ERR_SIGN_IN_UNREACHABLE', paneWords.noAuthority);
    const timer = setTimeout(() => reject(fault), patienceMilliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}

function isSignedOut(): boolean {
  try {
    return localStorage.getItem(signedOutKey) !== null;
  } catch {
    return false;
  }
}

function rememberSignedOut(isOut: boolean): void {
  try {
    if (isOut) localStorage.setItem(signedOutKey, '1');
    else localStorage.removeItem(signedOutKey);
  } catch {
    // Blocked: the next opening of the pane asks Outlook again, which is all that it can do.
  }
}
