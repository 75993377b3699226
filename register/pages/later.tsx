import { useEffect, useState } from 'preact/hooks';
import { Failed } from './frame.tsx';
import type { Desk } from './pages.tsx';
import { words } from './words.ts';

type Page = (desk: Desk) => preact.JSX.Element;

/** A page whose program is loaded when it is opened. */
export function Later({ desk, load }: { desk: Desk; load: () => Promise<Page> }) {
  const [page, setPage] = useState<{ Page: Page } | null>(null);
  const [isLost, setLost] = useState(false);
  useEffect(
    () =>
      void load().then(
        (Page) => setPage({ Page }),
        () => setLost(true),
      ),
    [],
  );
  if (isLost)
    return <Failed fault={{ sentence: words.offline, code: 'ERR_REGISTER_UNREACHABLE', status: 0 }} />;
  if (page === null) return <p role="status">{words.loading}</p>;
  return <page.Page {...desk} />;
}
