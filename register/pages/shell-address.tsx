import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useState } from 'preact/hooks';

const moved = 'probity:moved';

/** Goes to another view of the same page without loading it anew, so that the place in a long list is kept. */
export function goTo(address: string): void {
  history.pushState(null, '', address);
  dispatchEvent(new Event(moved));
}

/** What stands in the address after the path; whoever uses it draws anew whenever it changes. */
export function useSearch(): URLSearchParams {
  const [search, setSearch] = useState(location.search);
  useLayoutEffect(() => {
    const look = () => setSearch(location.search);
    addEventListener(moved, look);
    addEventListener('popstate', look);
    return () => {
      removeEventListener(moved, look);
      removeEventListener('popstate', look);
    };
  }, []);
  return new URLSearchParams(search);
}

/** The address of a page with these named; what is empty or undefined is left out. */
export function addressOf(
  path: string,
  query: Readonly<Record<string, string | number | undefined>>,
): string {
  const named = Object.entries(query).filter(([, value]) => value !== undefined && value !== '');
  const search = new URLSearchParams(named.map(([name, value]) => [name, String(value)]));
  return search.size === 0 ? path : `${path}?${search}`;
}

interface StepProps {
  href: string;
  class?: string;
  current?: boolean;
  label?: string;
  children: ComponentChildren;
}

/** A link to another view of the same page; opened in a new tab it works as any other. */
export function Step({ href, current, label, children, ...more }: StepProps) {
  return (
    <a
      {...more}
      href={href}
      aria-current={current ? 'true' : undefined}
      aria-label={label}
      onClick={(click) => {
        if (click.button !== 0 || click.metaKey || click.ctrlKey || click.shiftKey || click.altKey) return;
        click.preventDefault();
        goTo(href);
      }}
    >
      {children}
    </a>
  );
}
