import { describe, expect, it } from 'vitest';
import type { SignIn } from '#core/ui/desk/surface.ts';
import { type NestedAnswer, nestedSignIn } from '../../../outlook-addin/src/sign-in/nested-sign-in.ts';

const authority = { issuer: 'https://login.microsoftonline.com/t/v2.0', clientId: 'c', scope: 's' };

function signingIn(silent: NestedAnswer | Error, asking: NestedAnswer = { refused: 'closed' }) {
  const done: string[] = [];
  const instead: SignIn = {
    token: async () => 'from-window',
    signIn: async () => void done.push('window'),
    signOut: () => {},
  };
  const signIn = nestedSignIn(authority, 'sam@westmarch.gov.uk', instead, async () => {
    if (silent instanceof Error) throw silent;
    return {
      silently: async () => {
        done.push('silent');
        return silent;
      },
      asking: async () => {
        done.push('asking');
        return asking;
      },
    };
  });
  return { signIn, done };
}

describe('signing in through Outlook', () => {
  it('takes whom Outlook vouches for without asking anybody', async () => {
    const { signIn, done } = signingIn({ token: 't' });
    expect(await signIn.token()).toBe('t');
    expect(done).toEqual(['silent']);
  });

  it('stays signed out, in silence, where only the officer could help', async () => {
    const { signIn, done } = signingIn({ refused: 'ask' });
    expect(await signIn.token()).toBe(null);
    expect(done).toEqual(['silent']);
  });

  it('asks only once the officer has pressed the button, and says so when they closed the window', async () => {
    const { signIn, done } = signingIn({ refused: 'ask' });
    await expect(signIn.signIn()).rejects.toMatchObject({ code: 'ERR_SIGN_IN' });
    expect(done).toEqual(['silent', 'asking']);
  });

  it('goes through a window of our own where Outlook passes nobody on after all', async () => {
    const { signIn, done } = signingIn({ refused: 'ask' }, { refused: 'not-offered' });
    await signIn.signIn();
    expect(done).toEqual(['silent', 'asking', 'window']);
    expect(await signIn.token()).toBe('from-window');
  });

  it('rejects, as any sign-in does, where it cannot be reached', async () => {
    const { signIn } = signingIn(new Error('offline'));
    await expect(signIn.token()).rejects.toThrow();
    await expect(signIn.signIn()).rejects.toMatchObject({ code: 'ERR_SIGN_IN_UNREACHABLE' });
  });
});
