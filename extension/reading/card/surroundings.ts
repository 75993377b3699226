import type { MailView } from '../../mail-sites/mail-site.ts';
import { closestBy } from '../../page/selectors.ts';
import { openBody } from '../read-message.ts';
import { type Box, overlap, type Surroundings } from './place.ts';

const controls = [
  'button, a[href], input, select, textarea, summary, iframe, [contenteditable="true"]',
  '[role="button"], [role="link"], [role="textbox"], [role="checkbox"], [role="combobox"], [role="tab"]',
  '[role="menuitem"], [role="menu"], [role="option"], [role="switch"], [role="row"], [role="treeitem"]',
].join();

/** Longer texts fill their place from edge to edge anyhow. */
const longestText = 20_000;
const mostLines = 400;

/** What stands around a message now. Asks for the layout, so only for a card that is to be placed. */
export function surroundingsOf(message: Element, view: MailView): Surroundings {
  const { innerWidth: width, innerHeight: height } = window;
  const whole = { left: 0, top: 0, width, height };
  const inSight = (box: Box) => overlap(box, whole) > 0;
  const body = openBody(message, view);
  const pressed = [...document.querySelectorAll(controls)].filter(
    // Links that somebody wrote into the message are text; a row that holds the message is no control here.
    (control) => !body?.contains(control) && !control.contains(message),
  );
  const pane = closestBy(view.around, message) ?? message;
  return {
    window: { width, height },
    controls: pressed.map(boxOf).filter(inSight),
    text: (body ? linesOf(body) : []).filter(inSight),
    message: seen(boxOf(pane), whole),
  };
}

function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  return { left, top, width, height };
}

function linesOf(body: Element): Box[] {
  if ((body.textContent ?? '').length > longestText) return [boxOf(body)];
  const range = document.createRange();
  range.selectNodeContents(body);
  return [...range.getClientRects()]
    .slice(0, mostLines)
    .map(({ left, top, width, height }) => ({ left, top, width, height }));
}

/** The part of a box that is in the window. */
function seen(box: Box, whole: Box): Box {
  const left = Math.max(box.left, whole.left);
  const top = Math.max(box.top, whole.top);
  return {
    left,
    top,
    width: Math.max(0, Math.min(box.left + box.width, whole.width) - left),
    height: Math.max(0, Math.min(box.top + box.height, whole.height) - top),
  };
}
