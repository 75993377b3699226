/// <reference types="office-js" />
/** A pane that does nothing but follow the open item and let tests call office.js in it. */

type Answer = { status: string; value: unknown; error?: { code: number; name: string } };
type Asking = (callback: (answer: Answer) => void) => void;

/** Turns office.js' callbacks into a promise of the value, or of the error's name. */
function ask(asking: Asking): Promise<unknown> {
  return new Promise((resolve) => {
    asking((answer) => resolve(answer.status === 'succeeded' ? answer.value : (answer.error?.name ?? '')));
  });
}

/** A draft has no subject to be read at once: it is asked for. */
function show(): void {
  const subject: unknown = Office.context.mailbox.item?.subject ?? 'No item';
  const heading = document.querySelector('#subject');
  if (heading) heading.textContent = typeof subject === 'string' ? subject : 'Pane is ready';
}

Object.assign(window, { ask });

void Office.onReady().then(() => {
  Office.context.mailbox.addHandlerAsync(Office.EventType.ItemChanged, show);
  show();
});
