import { render } from 'preact';
import { fill } from '#core/ui/noticed.ts';
import { type Answered, ask, type Fault } from './ask.ts';
import { FiguresPage } from './figures/figures-page.tsx';
import { Failed, Frame } from './frame.tsx';
import { PublicationPage } from './publication/publication-page.tsx';
import { beginSignIn, finishSignIn, forget, type Session, session, signOut } from './sign-in/session.ts';
import { ChooseCouncil, SignedOut } from './sign-in/sign-in-page.tsx';
import type { SignInDesk } from './sign-in-desk.ts';
import { figuresWords, publicationWords, words } from './words.ts';

/** What a page needs to ask the register, as whoever is signed in. */
export interface Desk {
  session: Session;
  ask: <T>(path: string, body?: unknown) => Promise<Answered<T>>;
}

const pages: Record<string, { title: string; show: (desk: Desk) => preact.JSX.Element }> = {
  '/figures': { title: figuresWords.title, show: (desk) => <FiguresPage {...desk} /> },
  '/publication': { title: publicationWords.title, show: (desk) => <PublicationPage {...desk} /> },
};

const place = document.getElementById('page');

function show(page: preact.JSX.Element): void {
  if (place) render(page, place);
}

async function open(): Promise<void> {
  show(<Frame>{words.loading}</Frame>);
  const { value: desk, fault } = await ask<SignInDesk>('/api/sign-in', null);
  if (fault) return fail(fault);
  const page = pages[location.pathname];
  if (!page) return comeBack(desk);
  const signedIn = session();
  if (signedIn === null) return askWho(desk, location.pathname + location.search);
  document.title = `${page.title} · ${signedIn.council.name}`;
  const leave = () => void signOut(desk, signedIn).catch(unreachable);
  show(
    <Frame council={signedIn.council.name} current={location.pathname} onSignOut={leave}>
      {page.show({ session: signedIn, ask: asking(signedIn.token) })}
    </Frame>,
  );
}

/** Asks as whoever is signed in; where the register no longer takes their token, they sign in anew. */
function asking(token: string): Desk['ask'] {
  return async (path, body) => {
    const answered = await ask<never>(path, token, body);
    if (answered.fault?.status === 401) forget();
    return answered;
  };
}

async function askWho(desk: SignInDesk, goOn: string): Promise<void> {
  const begin = (council: SignInDesk['councils'][number]) =>
    void beginSignIn(desk, council, goOn).catch(unreachable);
  const [only, ...others] = desk.councils;
  if (only && others.length === 0) return begin(only);
  show(
    <Frame>
      <ChooseCouncil councils={desk.councils} onChoose={begin} />
    </Frame>,
  );
}

/** The authority sends people here, with an answer or after signing out. */
async function comeBack(desk: SignInDesk): Promise<void> {
  try {
    const goOn = await finishSignIn(desk);
    if (goOn !== null) return location.replace(goOn);
    show(
      <Frame>
        <SignedOut />
      </Frame>,
    );
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    fail({ sentence: fill(words.signIn.refused, { why }), code: 'ERR_SIGN_IN', status: 401 });
  }
}

function unreachable(): void {
  fail({ sentence: words.signIn.unreachable, code: 'ERR_SIGN_IN_UNREACHABLE', status: 0 });
}

function fail(fault: Fault): void {
  show(
    <Frame>
      <Failed fault={fault} />
    </Frame>,
  );
}

void open();
