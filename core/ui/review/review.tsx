import { useEffect } from 'preact/hooks';
import { CoverScreen } from '#core/ui/review/cover-screen.tsx';
import { ItemScreen } from '#core/ui/review/item-screen.tsx';
import { ReviewList } from '#core/ui/review/review-list.tsx';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import type { Reviewer } from '#core/ui/review/state.ts';
import { useReviewing } from '#core/ui/review/use-reviewing.ts';
import { reviewWords } from '#core/ui/review/words.ts';
import { Screen } from '#core/ui/screen.tsx';

export interface ReviewProps {
  reviewing: Reviewing;
  /** Who is signed in; null until the register has said so. */
  me: Reviewer | null;
}

/** Everything for those who decide: the list, one declaration, and who decides while they are away. */
export function Review({ reviewing, me }: ReviewProps) {
  const state = useReviewing(reviewing);
  const { place, looked } = state;
  useEffect(() => reviewing.enter(), [reviewing]);
  const notice = <Notice sentence={state.notice} />;
  switch (place.at) {
    case 'list':
      return <ReviewList key="list" reviewing={reviewing} me={me} notice={notice} />;
    case 'cover':
      return <CoverScreen key="cover" reviewing={reviewing} me={me} notice={notice} />;
    case 'item':
      if (looked !== null) {
        const key = `item ${place.declaration}`;
        return <ItemScreen key={key} reviewing={reviewing} looked={looked} me={me} notice={notice} />;
      }
      return (
        <Screen
          key={`reading ${place.declaration}`}
          title={state.notice === null ? reviewWords.reading : reviewWords.title}
          back={{ label: reviewWords.back, onBack: () => reviewing.back() }}
        >
          {notice}
        </Screen>
      );
  }
}

/** What was not done, and why. */
function Notice({ sentence }: { sentence: string | null }) {
  return (
    <div role="alert" class={sentence === null ? undefined : 'warned'}>
      {sentence !== null && <p>{sentence}</p>}
    </div>
  );
}
