import { Button } from './button.tsx';
import { dialogWords as words } from './words.ts';

/** As long as the pane takes a reason. */
const longestReason = 500;

/** Nothing is left to ask: the person sends, or writes on. */
export function Cleared() {
  return (
    <>
      <h1 id="noticed">{words.cleared}</h1>
      <div class="row">
        <Button deed="back" main />
        <Button deed="post" label={words.sendNow} />
      </div>
    </>
  );
}

/** Has the person say why the mail goes all the same. */
export function Why({ isMissing }: { isMissing: boolean }) {
  return (
    <>
      <h1 id="noticed">{words.why}</h1>
      <p class="small" id="why-hint">
        {words.whyHint}
      </p>
      <textarea
        rows={3}
        maxLength={longestReason}
        required
        aria-labelledby="noticed"
        aria-describedby="why-hint why-missing"
        aria-invalid={isMissing}
      />
      <p role="alert" id="why-missing">
        {isMissing && words.whyMissing}
      </p>
      <div class="row">
        <Button deed="reason" main />
        <Button deed="cancel" />
      </div>
    </>
  );
}
