import { render } from 'preact';
import { useMemo, useState } from 'preact/hooks';
import { explainReview } from '#core/explain.ts';
import type { Finding } from '#core/finding.ts';
import type { Item } from '#core/item/item.ts';
import { advise } from '#core/policy/advise.ts';
import type { Code } from '#core/policy/code.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { review } from '#core/review.ts';
import { Clauses } from '#core/ui/clause.tsx';
import { Duties } from '#core/ui/duties.tsx';
import { Stance } from '#core/ui/prompt.tsx';
import { type AdvisedFinding, itemView, type PromptView } from '#core/ui/view.ts';
import { words } from '#core/ui/words.ts';
import { loadCodes } from '../compare/codes.ts';
import { Shield } from '../preview/page-parts.tsx';
import { Controls } from './controls.tsx';
import { itemOf, opening, setting } from './question.ts';
import { Reasons } from './reasons.tsx';
import { Zones } from './zones.tsx';

/** The page: a text in its setting, how it was read, what was found in it and what each judgement rests on. */
function Why({ codes }: { codes: readonly Code[] }) {
  const [question, setQuestion] = useState({ ...opening, code: codes[0]?.id ?? '' });
  const [signal, setSignal] = useState<string | null>(null);
  const code = codes.find(({ id }) => id === question.code);
  const { item, found, explained } = useMemo(() => {
    const read = itemOf(question);
    return { item: read, found: review(read, setting), explained: explainReview(read, setting) };
  }, [question]);
  const evidence = [...found.findings, ...found.hints].flatMap((finding) => finding.evidence);
  return (
    <>
      <header class="bar">
        <Shield />
        <b>Probity preview</b>
        <a href="/">Mailbox</a>
      </header>
      <main>
        <h1>Why, and why not?</h1>
        <p class="lead">
          Paste a text and see what Probity makes of it. It is read here; nothing leaves this page.
        </p>
        <div class="halves">
          <Controls question={question} codes={codes} onChange={setQuestion} />
          <div class="answers">
            {code && <Found item={item} findings={found.findings} hints={found.hints} code={code} />}
            <Reasons explained={explained} chosen={signal} onChoose={setSignal} />
            <Zones item={item} evidence={evidence} />
          </div>
        </div>
      </main>
    </>
  );
}

interface FoundProps {
  item: Item;
  findings: readonly Finding[];
  hints: readonly Finding[];
  code: Code;
}

/** What the officer would see, and what the code asks. */
function Found({ item, findings, hints, code }: FoundProps) {
  const view = itemView(item, advised(findings, item, code), advised(hints, item, code));
  const prompts = view.main === null ? [] : [view.main, ...view.others];
  return (
    <section aria-labelledby="found">
      <h2 id="found">What the officer sees</h2>
      <p role="status" class="small">
        {prompts.length} {prompts.length === 1 ? 'prompt' : 'prompts'}, {view.hints.length}{' '}
        {view.hints.length === 1 ? 'hint' : 'hints'}
      </p>
      {prompts.length === 0 && <p>{view.clean}</p>}
      <Advice prompts={prompts} code={code} />
      {view.hints.length > 0 && <h3>{words.hints}</h3>}
      <Advice prompts={view.hints} code={code} />
    </section>
  );
}

function Advice({ prompts, code }: { prompts: readonly PromptView[]; code: Code }) {
  return (
    <ul class="advice">
      {prompts.map((prompt) => (
        <li key={prompt.noticed} data-stance={prompt.stance}>
          <Stance stance={prompt.stance} />
          <p>
            <b>{prompt.noticed}</b>
          </p>
          <Clauses prompt={prompt} codeTitle={code.title} />
          <Duties duties={prompt.duties} />
        </li>
      ))}
    </ul>
  );
}

function advised(findings: readonly Finding[], item: Item, code: Code): AdvisedFinding[] {
  const advice = advise(findings, code, plainProfile, null, { itemKind: item.kind });
  return findings.flatMap((finding, index) => {
    const said = advice[index];
    return said === undefined ? [] : [{ finding, advice: said }];
  });
}

loadCodes().then(
  (codes) => render(<Why codes={codes} />, document.body),
  () => render(<p>The codes could not be fetched. Start the preview again, then reload.</p>, document.body),
);
