import { useEffect, useState } from 'preact/hooks';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import type { ReviewState } from '#core/ui/review/state.ts';

/** The state of reviewing as it is now; whoever uses it draws anew whenever it changes. */
export function useReviewing(reviewing: Reviewing): ReviewState {
  const [, drawAgain] = useState({});
  useEffect(() => {
    const stop = reviewing.subscribe(() => drawAgain({}));
    // Something may have changed between the first drawing and this.
    drawAgain({});
    return () => void stop();
  }, [reviewing]);
  return reviewing.state;
}
