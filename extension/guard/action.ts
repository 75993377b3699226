/** What the person did to post, as far as it can be done again for them. */
export type Action =
  | { kind: 'click'; control: HTMLElement | SVGElement }
  | { kind: 'key'; target: Element; key: KeyboardEventInit }
  | { kind: 'submit'; form: HTMLFormElement; submitter: HTMLElement | null };

/** A key as it was pressed. Older editors go by its numbers, which scripts may set all the same. */
export function keyOf({
  key,
  code,
  keyCode,
  altKey,
  ctrlKey,
  metaKey,
  shiftKey,
}: KeyboardEvent): KeyboardEventInit {
  const numbers = { keyCode, which: keyCode };
  return {
    key,
    code,
    ...numbers,
    altKey,
    ctrlKey,
    metaKey,
    shiftKey,
    bubbles: true,
    cancelable: true,
    composed: true,
  };
}

/**
 * Does again what was held back. Sites that only heed real presses take no notice; the person's next press then counts.
 */
export function replay(action: Action): void {
  switch (action.kind) {
    case 'click':
      press(action.control);
      return;
    case 'key':
      action.target.dispatchEvent(new KeyboardEvent('keydown', action.key));
      action.target.dispatchEvent(new KeyboardEvent('keyup', action.key));
      return;
    case 'submit':
      action.form.requestSubmit(action.submitter?.isConnected ? action.submitter : null);
  }
}

/** A whole press, as sites act on any part of one. */
function press(control: HTMLElement | SVGElement): void {
  const { left, top, width, height } = control.getBoundingClientRect();
  const at = { clientX: left + width / 2, clientY: top + height / 2 };
  const common = {
    bubbles: true,
    cancelable: true,
    composed: true,
    view: window,
    button: 0,
    detail: 1,
    ...at,
  };
  const pointer = { ...common, pointerId: 1, isPrimary: true, pointerType: 'mouse' };
  control.dispatchEvent(new PointerEvent('pointerdown', { ...pointer, buttons: 1 }));
  control.dispatchEvent(new MouseEvent('mousedown', { ...common, buttons: 1 }));
  control.dispatchEvent(new PointerEvent('pointerup', pointer));
  control.dispatchEvent(new MouseEvent('mouseup', common));
  if (control instanceof HTMLElement) control.click();
  else control.dispatchEvent(new MouseEvent('click', common));
}
