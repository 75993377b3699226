import { accessibleName } from '../page/accessible-name.ts';
import { allBy, closestBy, isShown } from '../page/selectors.ts';
import type { Noticed } from './reader.ts';

const pressable = 'button, [role="button"], [role="link"], a[href]';

/** Whether the site's own reply to this message can be opened from here. */
export function canReply(noticed: Noticed): boolean {
  return replyControl(noticed) !== null;
}

/** Opens the site's own reply, empty: nobody but the person writes into it. False where there is none. */
export function openReply(noticed: Noticed): boolean {
  const control = replyControl(noticed);
  if (control === null) return false;
  control.focus();
  if (!control.isContentEditable) control.click();
  return true;
}

/** In the message, else the last around it: in a conversation that is the reply to its latest message. */
function replyControl({ message, view }: Noticed): HTMLElement | null {
  const around = closestBy(view.around, message) ?? message;
  const { selectors, names } = view.reply;
  for (const place of [message, around]) {
    const named = [...place.querySelectorAll(pressable)].filter((each) =>
      names.includes(accessibleName(each)),
    );
    const found = [...allBy(selectors, place), ...named].filter(isShown).at(-1);
    if (found instanceof HTMLElement) return found;
  }
  return null;
}
