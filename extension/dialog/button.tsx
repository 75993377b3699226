import { dialogWords as words } from './words.ts';

/** What a button does; it stands on the button, as the page hears of no press and so no listener can. */
export type Deed = 'back' | 'post' | 'ask' | 'declare' | 'send' | 'cancel' | 'not-relevant' | 'reason';

/** As the language is when it is drawn: this program is read before that is known. */
const labels = (): Record<Deed, string> => ({
  back: words.back,
  post: words.post,
  ask: words.askFirst,
  declare: words.declare,
  send: words.send,
  cancel: words.cancel,
  'not-relevant': words.notRelevant,
  reason: words.mail.post,
});

export interface ButtonProps {
  deed: Deed;
  label?: string;
  main?: boolean;
  disabled?: boolean;
}

/** A button of the question. */
export function Button({ deed, label = labels()[deed], main = false, disabled = false }: ButtonProps) {
  return (
    <button
      type="button"
      class={main ? 'primary' : undefined}
      data-deed={deed}
      autofocus={main}
      disabled={disabled}
    >
      {label}
    </button>
  );
}
