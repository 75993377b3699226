import { OutgoingStrip } from '#core/ui/review/outgoing-strip.tsx';
import type { Reviewing } from '#core/ui/review/reviewing.ts';
import { useReviewing } from '#core/ui/review/use-reviewing.ts';
import type { Desk } from '../pages.tsx';
import { addressOf, goTo } from '../shell-address.tsx';
import { useDeciding } from './use-deciding.ts';

/**
 * What was decided a moment ago and can be taken back, and what was not taken, above whichever page one is on.
 * Where it cannot be opened, the page that decides says why.
 */
export function DecidingStrip({ desk }: { desk: Desk }) {
  const deciding = useDeciding(desk)?.value;
  return deciding ? <Strip {...deciding} /> : null;
}

function Strip({ reviewing }: { reviewing: Reviewing }) {
  useReviewing(reviewing);
  return (
    <div class="deciding-strip">
      <OutgoingStrip reviewing={reviewing} onLook={openItem} />
    </div>
  );
}

function openItem(item: string): void {
  const address = addressOf('/register', { item });
  if (location.pathname === '/register') goTo(address);
  else location.assign(address);
}
