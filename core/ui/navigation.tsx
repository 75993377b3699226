import { counted } from '#core/ui/plural.ts';
import { type Tab, tabs } from '#core/ui/route.ts';
import { shellWords } from '#core/ui/shell-words.ts';

export interface NavigationProps {
  tab: Tab;
  /** How much waits for the officer under a tab. */
  counts: Partial<Record<Tab, number>>;
  /** Whether anything is theirs to decide. */
  isReviewer?: boolean;
  onGo: (tab: Tab) => void;
}

/** The pane's places. */
export function Navigation({ tab, counts, isReviewer = false, onGo }: NavigationProps) {
  const shown = tabs.filter((one) => one !== 'review' || isReviewer);
  return (
    <nav class="tabs" aria-label={shellWords.navigation}>
      <ul>
        {shown.map((one) => (
          <li key={one}>
            <button type="button" aria-current={one === tab ? 'page' : undefined} onClick={() => onGo(one)}>
              <Name tab={one} isReviewer={isReviewer} />
              <Count count={counts[one] ?? 0} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** With one place more, there is not room for every name in a narrow pane. */
function Name({ tab, isReviewer }: { tab: Tab; isReviewer: boolean }) {
  const name = shellWords.tabs[tab];
  const short = shellWords.shortTabs[tab];
  if (!isReviewer || short === undefined) return name;
  return (
    <>
      <span class="roomy">{name}</span>
      <span class="narrow-only">{short}</span>
    </>
  );
}

/** A longer number would push the tabs apart; it is told in full to those who listen, and on its screen. */
const mostShown = 99;

function Count({ count }: { count: number }) {
  if (count === 0) return null;
  return (
    <>
      {' '}
      <small aria-hidden="true">{count > mostShown ? `${mostShown}+` : count}</small>
      <span class="unseen">({counted(shellWords.waiting, count)})</span>
    </>
  );
}
