import { render } from 'preact';
import { type Language, languageFor, locale, speak } from '#core/language.ts';
import { fill } from '#core/ui/noticed.ts';
import { type Answered, ask, type Fault } from './ask.ts';
import type { Deciding } from './deciding/open-deciding.ts';
import { FiguresPage } from './figures/figures-page.tsx';
import { Failed, Frame } from './frame.tsx';
import { Later } from './later.tsx';
import { GiversPage } from './monitoring/givers-page.tsx';
import { PeoplePage } from './monitoring/people-page.tsx';
import { RegisterPage } from './monitoring/register-page.tsx';
import { ReturnsPage } from './monitoring/returns-page.tsx';
import { SightsPage } from './monitoring/sights-page.tsx';
import { SlowPage } from './monitoring/slow-page.tsx';
import { Shell } from './shell.tsx';
import { type PagePath, places } from './shell-places.ts';
import { beginSignIn, finishSignIn, forget, type Session, session, signOut } from './sign-in/session.ts';
import { ChooseCouncil, SignedOut } from './sign-in/sign-in-page.tsx';
import type { SignInDesk } from './sign-in-desk.ts';
import { words } from './words.ts';

/** What a page needs to ask the register, as whoever is signed in. */
export interface Desk {
  session: Session;
  ask: <T>(path: string, body?: unknown) => Promise<Answered<T>>;
  /** What decides, opened when it is first asked for. */
  deciding: () => Promise<Answered<Deciding>>;
}

/** What each place shows. Its address, name and readers stand in `shell-places.ts`. */
const pages: Partial<Record<PagePath, (desk: Desk) => preact.JSX.Element>> = {
  '/register': (desk) => <RegisterPage {...desk} />,
  '/people': (desk) => <PeoplePage {...desk} />,
  '/givers': (desk) => <GiversPage {...desk} />,
  '/worth-a-look': (desk) => <SightsPage {...desk} />,
  '/returns': (desk) => <ReturnsPage {...desk} />,
  '/slow-decisions': (desk) => <SlowPage {...desk} />,
  '/figures': (desk) => <FiguresPage {...desk} />,
  '/codes': later(async () => (await import('./codes/codes-page.tsx')).CodesPage),
  '/suppliers': later(async () => (await import('./suppliers/suppliers-page.tsx')).SuppliersPage),
  '/publication': later(async () => (await import('./publication/publication-page.tsx')).PublicationPage),
  '/levels': later(async () => (await import('./levels/levels-page.tsx')).LevelsPage),
};

/** A page whose program is loaded when somebody opens it. */
function later(load: Parameters<typeof Later>[0]['load']): (desk: Desk) => preact.JSX.Element {
  return (desk) => <Later desk={desk} load={load} />;
}

const root = document.getElementById('page');

function show(page: preact.JSX.Element): void {
  if (root) render(page, root);
}

/** Sets the language of what is shown from now on, and tells screen readers so. */
function speakOnPage(language: Language): void {
  speak(language);
  document.documentElement.lang = locale();
}

async function open(): Promise<void> {
  speakOnPage(languageFor(navigator.languages));
  show(<Frame>{words.loading}</Frame>);
  const { value: desk, fault } = await ask<SignInDesk>('/api/sign-in', null);
  if (fault) return fail(fault);
  const place = places.find(({ path }) => path === location.pathname);
  const page = place && pages[place.path];
  if (!page) return comeBack(desk);
  const signedIn = session();
  if (signedIn === null) return askWho(desk, location.pathname + location.search);
  // What lies behind the sign-in is written in English alone: rather one language than two on a page.
  speakOnPage('en');
  document.title = `${place.name} · ${signedIn.council.name}`;
  const leave = () => void signOut(desk, signedIn).catch(unreachable);
  const own: Desk = { session: signedIn, ask: asking(signedIn.token), deciding: decidingOnce() };
  show(
    <Shell desk={own} current={place.path} made={Object.keys(pages)} onSignOut={leave}>
      {page(own)}
    </Shell>,
  );
}

/** One outbox for all of a page: loaded when something of it decides. */
function decidingOnce(): Desk['deciding'] {
  let opened: ReturnType<Desk['deciding']> | undefined;
  return () => {
    opened ??= import('./deciding/open-deciding.ts').then(
      ({ openDeciding }) => openDeciding(),
      () => ({
        value: null,
        fault: { sentence: words.offline, code: 'ERR_REGISTER_UNREACHABLE', status: 0 },
      }),
    );
    return opened;
  };
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
