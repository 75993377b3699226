import { counted } from '#core/ui/plural.ts';
import { type Tab, tabs } from '#core/ui/route.ts';
import { shellWords } from '#core/ui/shell-words.ts';

export interface NavigationProps {
  tab: Tab;
  /** How much waits for the officer under a tab. */
  counts: Partial<Record<Tab, number>>;
  onGo: (tab: Tab) => void;
}

/** The pane's places. */
export function Navigation({ tab, counts, onGo }: NavigationProps) {
  return (
    <nav class="tabs" aria-label={shellWords.navigation}>
      <ul>
        {tabs.map((one) => (
          <li key={one}>
            <button type="button" aria-current={one === tab ? 'page' : undefined} onClick={() => onGo(one)}>
              {shellWords.tabs[one]}
              <Count count={counts[one] ?? 0} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Count({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <>
      {' '}
      <small aria-hidden="true">{count}</small>
      <span class="unseen">({counted(shellWords.waiting, count)})</span>
    </>
  );
}
