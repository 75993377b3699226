import { counted } from '#core/ui/plural.ts';
import { shellWords } from '#core/ui/shell-words.ts';
import { type PanelPlace, panelPlaces } from './place.ts';
import { panelWords } from './words.ts';

export interface PanelNavigationProps {
  place: PanelPlace;
  /** How much waits for the officer there. */
  counts: Partial<Record<PanelPlace, number>>;
  /** Whether anything is theirs to decide. */
  isReviewer: boolean;
  onGo: (place: PanelPlace) => void;
}

/** The panel's places, with how much waits in each. */
export function PanelNavigation({ place, counts, isReviewer, onGo }: PanelNavigationProps) {
  const shown = panelPlaces.filter((one) => one !== 'review' || isReviewer);
  return (
    <nav class="tabs" aria-label={panelWords.navigation}>
      <ul>
        {shown.map((one) => (
          <li key={one}>
            <button type="button" aria-current={one === place ? 'page' : undefined} onClick={() => onGo(one)}>
              <Name place={one} />
              <Count count={counts[one] ?? 0} />
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Name({ place }: { place: PanelPlace }) {
  const short = panelWords.shortPlaces[place];
  if (short === undefined) return panelWords.places[place];
  return (
    <>
      <span class="roomy">{panelWords.places[place]}</span>
      <span class="narrow-only">{short}</span>
    </>
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
