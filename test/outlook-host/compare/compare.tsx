import { render } from 'preact';
import { useState } from 'preact/hooks';
import type { Code } from '#core/policy/code.ts';
import { asksAbout, type CodeAnswer, compareCodes, stanceCounts } from '#core/policy/compare.ts';
import { stanceWords } from '#core/ui/stance-words.ts';
import { Shield } from '../preview/page-parts.tsx';
import { AnswersTable } from './answers-table.tsx';
import { loadCodes } from './codes.ts';
import { Controls } from './controls.tsx';
import { queryOf, questionIn, situationOf } from './question.ts';
import { signalName } from './wording.ts';

/** The page: a situation, and what each code says on it. The address holds the situation. */
function Compare({ codes }: { codes: readonly Code[] }) {
  const [question, setQuestion] = useState(() => questionIn(location.search));
  const onChange = (fields: URLSearchParams) => {
    const changed = questionIn(`?${fields}`);
    history.replaceState(null, '', queryOf(changed));
    setQuestion(changed);
  };
  const answers = compareCodes(question.signal, codes, situationOf(question));
  return (
    <>
      <header class="bar">
        <Shield />
        <b>Probity preview</b>
        <a href="/">Mailbox</a>
      </header>
      <main>
        <h1>Compare codes</h1>
        <p class="lead">One situation, and what each code of conduct asks of the officer.</p>
        <Controls question={question} asked={asksAbout(question.signal, codes)} onChange={onChange} />
        <Counts answers={answers} />
        <AnswersTable answers={answers} caption={`What each code says on: ${signalName(question.signal)}`} />
      </main>
    </>
  );
}

/** How far the codes agree; a screen reader says it anew whenever it changes. */
function Counts({ answers }: { answers: readonly CodeAnswer[] }) {
  const silent = answers.filter(({ advice }) => advice.silent).length;
  return (
    <p class="counts" role="status">
      {stanceCounts(answers).map(([stance, count]) => (
        <span key={stance} data-stance={stance}>
          <b class="stance">{stanceWords[stance]}</b> {count} of {answers.length}
        </span>
      ))}
      {silent > 0 && (
        <span>
          {silent} of {answers.length} silent
        </span>
      )}
    </p>
  );
}

loadCodes().then(
  (codes) => render(<Compare codes={codes} />, document.body),
  () => render(<p>The codes could not be fetched. Start the preview again, then reload.</p>, document.body),
);
