import type { Desk } from '#core/ui/desk/desk.ts';
import { deskWords } from '#core/ui/desk/words.ts';
import { Review } from '#core/ui/review/review.tsx';
import { reviewWords } from '#core/ui/review/words.ts';
import { Screen } from '#core/ui/screen.tsx';

/** Everything for those who decide, once the register knows who that is. */
export function ReviewScreen({ desk }: { desk: Desk }) {
  const { me, mailedAs, signedIn } = desk.state;
  if (desk.parts.register === null) {
    return <Review reviewing={desk.reviewing} me={{ person: mailedAs, standsInFor: [] }} />;
  }
  if (signedIn) return <Review key={me?.person} reviewing={desk.reviewing} me={me} />;
  return (
    <Screen title={reviewWords.title}>
      <p>{deskWords.review.signIn}</p>
      <button type="button" class="primary" onClick={() => void desk.signIn()}>
        {deskWords.signedIn.signIn}
      </button>
    </Screen>
  );
}
