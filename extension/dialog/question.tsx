import { fill } from '#core/ui/noticed.ts';
import type { Noticed, Verdict } from '../guard/verdict.ts';
import type { Writing } from '../sites/site.ts';
import { Button } from './button.tsx';
import { Clause } from './clause.tsx';
import { Excerpts } from './excerpts.tsx';
import { Cleared, Why } from './settling.tsx';
import { dialogWords as words } from './words.ts';

/** Where the question has got to. */
export type Step =
  | 'question'
  | 'asking'
  | 'sending'
  | 'sent'
  | 'failed'
  /** Of mail alone: what was noticed is set aside, or was not; why it goes all the same. */
  | 'cleared'
  | 'not-set-aside'
  | 'why'
  | 'no-reason';

export interface QuestionProps {
  verdict: Verdict;
  /** How the council is called. */
  council: string;
  codeTitle: string;
  /** A mail is spoken of otherwise than a post. */
  writing: Writing;
  /** Whom "Ask first" asks; null where the code names nobody. */
  asked: string | null;
  /** Nothing can be sent from this page any more. */
  outdated: boolean;
  step: Step;
}

/** Says it of a post or of a mail. */
function said(entry: keyof typeof words.mail, writing: Writing): string {
  return writing === 'mail' ? words.mail[entry] : words[entry];
}

/** The one calm question before a post. */
export function Question(props: QuestionProps) {
  const { verdict, writing, outdated, step } = props;
  const [first] = verdict.noticed;
  const stance = first?.advice?.stance ?? 'take-care';
  return (
    <div class="sheet" data-stance={stance}>
      {first && <p class="stance">{first.stance}</p>}
      <Inner {...props} />
      {outdated && <p class="small">{words.outdated}</p>}
      {step !== 'sent' && <p class="small">{said('private', writing)}</p>}
    </div>
  );
}

function Inner(props: QuestionProps) {
  switch (props.step) {
    case 'question':
    case 'not-set-aside':
      return <Heart {...props} />;
    case 'cleared':
      return <Cleared />;
    case 'why':
    case 'no-reason':
      return <Why isMissing={props.step === 'no-reason'} />;
    default:
      return <AskFirst {...props} />;
  }
}

function Heart({ verdict, council, codeTitle, writing, outdated, step }: QuestionProps) {
  const [first, ...others] = verdict.noticed;
  const official = fill(words.official, { council: council || words.theCouncil });
  return (
    <>
      <h1 id="noticed">{first?.sentence ?? official}</h1>
      {verdict.official !== null && (
        <Official verdict={verdict} council={council} repeated={first === undefined} />
      )}
      {first && <Excerpts excerpts={first.excerpts} />}
      {first && <Clause advice={first.advice} codeTitle={codeTitle} />}
      {others.length > 0 && <Others others={others} />}
      {verdict.doubt !== undefined && <p>{verdict.doubt}</p>}
      {verdict.blocked && <p class="blocked">{said('blocked', writing)}</p>}
      {step === 'not-set-aside' && <p role="alert">{words.notSetAside}</p>}
      <Buttons verdict={verdict} writing={writing} outdated={outdated} />
    </>
  );
}

function Official({ verdict, council, repeated }: { verdict: Verdict; council: string; repeated: boolean }) {
  const called = council || words.theCouncil;
  const note = fill(words.officialNote, { handle: verdict.official ?? '', council: called });
  return <p>{repeated ? note : `${fill(words.official, { council: called })} ${note}`}</p>;
}

function Others({ others }: { others: readonly Noticed[] }) {
  return (
    <div class="others">
      <p class="small">{words.also}</p>
      <ul>
        {others.map(({ finding, sentence, advice }) => (
          <li key={finding.signal}>
            {sentence} {advice?.clauses[0]?.number && <b>{advice.clauses[0].number}</b>}
          </li>
        ))}
      </ul>
    </div>
  );
}

function Buttons({ verdict, writing, outdated }: Pick<QuestionProps, 'verdict' | 'writing' | 'outdated'>) {
  const declarable = verdict.noticed.some(
    ({ advice }) => advice?.declaration && advice.declaration !== 'flag',
  );
  return (
    <div class="row">
      <Button deed="back" main />
      {!verdict.blocked && <Button deed="post" label={said('post', writing)} />}
      {verdict.noticed.length > 0 && !outdated && <Button deed="ask" />}
      {declarable && !outdated && <Button deed="declare" />}
      {verdict.noticed[0]?.settling?.dismissible && !outdated && (
        <Button
          deed="not-relevant"
          label={verdict.sharesDismissals ? words.notRelevantAnywhere : words.notRelevant}
        />
      )}
    </div>
  );
}

function AskFirst({ asked, writing, step }: Pick<QuestionProps, 'asked' | 'writing' | 'step'>) {
  if (step === 'sent') {
    return (
      <>
        <h1 id="noticed">{words.asked}</h1>
        <div class="row">
          <Button deed="back" main />
        </div>
      </>
    );
  }
  return (
    <>
      <h1 id="noticed">{said('askHeading', writing)}</h1>
      <p>{fill(words.askWhat, { to: asked ?? words.askAnybody })}</p>
      <label>
        <input type="checkbox" name="send-text" /> {said('sendText', writing)}
      </label>
      <p role="alert">{step === 'failed' && words.notAsked}</p>
      <div class="row">
        <Button deed="send" main disabled={step === 'sending'} />
        <Button deed="cancel" />
      </div>
    </>
  );
}
