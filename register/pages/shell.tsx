import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Role } from '#core/declaration/declaration.ts';
import { fill } from '#core/ui/noticed.ts';
import type { Me } from '#register/people/me.ts';
import { DecidingStrip } from './deciding/deciding-strip.tsx';
import type { Desk } from './pages.tsx';
import { oversees, type Place, places } from './shell-places.ts';
import { shellWords } from './shell-words.ts';
import { words } from './words.ts';

export interface ShellProps {
  desk: Desk;
  /** The path of the page that is shown. */
  current: string;
  /** The paths of the pages that are there. */
  made: readonly string[];
  onSignOut: () => void;
  children: ComponentChildren;
}

/** What stands around a page once somebody is signed in: whose register it is, where else they may go, the way out. */
export function Shell({ desk, current, made, onSignOut, children }: ShellProps) {
  const [me, setMe] = useState<Me | null>(null);
  const [isOpen, setOpen] = useState(false);
  useEffect(() => void desk.ask<Me>('/api/me').then(({ value }) => setMe(value)), [desk.ask]);
  const shown = places.filter(
    (place: Place) => made.includes(place.path) && (place.path === current || isOf(place, me?.roles ?? [])),
  );
  const here = shown.find(({ path }) => path === current);
  const isNotTheirs = me !== null && here !== undefined && !isOf(here, me.roles);
  return (
    <div class="shell">
      <a class="skip" href="#sheet">
        {shellWords.skip}
      </a>
      <header class="bar">
        <svg class="shield" width="20" height="20" viewBox="0 0 20 20" aria-hidden="true">
          <path d="M10 1.5 17 4v6c0 4.2-2.9 7.2-7 8.5C5.9 17.2 3 14.2 3 10V4z" />
          <path d="m7 10 2.2 2.2L13.5 8" />
        </svg>
        <b>{desk.session.council.name}</b>
        <span class="who">{me?.person.name}</span>
        <button type="button" class="quiet" onClick={onSignOut}>
          {words.signIn.out}
        </button>
      </header>
      <div class="rail">
        {shown.length > 1 && (
          <button type="button" class="menu" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
            {fill(shellWords.menu, { page: here?.name ?? '' })}
          </button>
        )}
        <nav class={isOpen ? 'places open' : 'places'} aria-label={shellWords.navigation}>
          <Group group="register" shown={shown} current={current} />
          <Group group="keeping" shown={shown} current={current} />
        </nav>
      </div>
      <main id="sheet" tabIndex={-1}>
        {oversees.some((role) => me?.roles.includes(role)) && <DecidingStrip desk={desk} />}
        {isNotTheirs ? <NotTheirs place={here} /> : children}
      </main>
    </div>
  );
}

function Group({ group, shown, current }: { group: Place['group']; shown: Place[]; current: string }) {
  const within = shown.filter((place) => place.group === group);
  if (within.length === 0) return null;
  return (
    <section aria-labelledby={`places-${group}`}>
      <h2 id={`places-${group}`}>{shellWords.groups[group]}</h2>
      <ul>
        {within.map(({ path, name }) => (
          <li key={path}>
            <a href={path} aria-current={path === current ? 'page' : undefined}>
              {name}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** In place of a page that somebody opened by its address: whose it is, and where theirs is. */
function NotTheirs({ place: { name, roles } }: { place: Place }) {
  const { notYours, roles: titles } = shellWords;
  const whose = (roles ?? []).map((role) => titles[role]).join(notYours.or);
  return (
    <section role="alert" class="failed">
      <h1>{name}</h1>
      <p>{fill(notYours.whose, { roles: whose })}</p>
      <p>{notYours.yours}</p>
    </section>
  );
}

function isOf({ roles }: Place, held: readonly Role[]): boolean {
  return roles === null || roles.some((role) => held.includes(role));
}
