import type { SignInDesk } from '../sign-in-desk.ts';
import { words } from '../words.ts';

type Council = SignInDesk['councils'][number];

/** Where one register serves several councils: with which of them to sign in. */
export function ChooseCouncil(props: { councils: Council[]; onChoose: (council: Council) => void }) {
  return (
    <section class="sign-in">
      <h1>{words.signIn.heading}</h1>
      <p>{words.signIn.choose}</p>
      {props.councils.map((council) => (
        <button key={council.slug} type="button" onClick={() => props.onChoose(council)}>
          {council.name}
        </button>
      ))}
    </section>
  );
}

export function SignedOut() {
  return (
    <section class="sign-in">
      <h1>{words.signIn.heading}</h1>
      <p>{words.signIn.signedOut}</p>
      <a href="/figures">{words.signIn.again}</a>
    </section>
  );
}
