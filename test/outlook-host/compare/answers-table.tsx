import type { CodeAnswer } from '#core/policy/compare.ts';
import { Clauses } from '#core/ui/clause.tsx';
import { Duties } from '#core/ui/duties.tsx';
import { Stance } from '#core/ui/prompt.tsx';
import { declarations } from './wording.ts';

/** A line a code: how strongly it speaks, by which clause, and what it asks. */
export function AnswersTable({ answers, caption }: { answers: readonly CodeAnswer[]; caption: string }) {
  return (
    <table>
      <caption class="unseen">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Code</th>
          <th scope="col">Stance</th>
          <th scope="col">Clause</th>
          <th scope="col">What to do</th>
          <th scope="col">Declaration</th>
        </tr>
      </thead>
      <tbody>
        {answers.map((answer) => (
          <AnswerRow key={answer.code.id} answer={answer} />
        ))}
      </tbody>
    </table>
  );
}

function AnswerRow({ answer: { code, advice } }: { answer: CodeAnswer }) {
  const { stance, silent, because, clauses, duties, declaration } = advice;
  return (
    <tr data-stance={stance}>
      <th scope="row">
        {code.council ?? code.title}
        {code.council !== null && <small>{code.title}</small>}
      </th>
      <td class="says">
        <Stance stance={stance} />
        {silent ? <b>Silent: no clause on this</b> : because !== null && <p class="small">{because}</p>}
      </td>
      <td>
        <Clauses prompt={{ clauses, silent, because }} codeTitle={code.title} />
      </td>
      <td data-label="What to do">
        {duties.length === 0 ? 'Nothing further' : <Duties duties={duties.map(({ sentence }) => sentence)} />}
      </td>
      <td data-label="Declaration">{declaration === null ? 'None' : declarations[declaration]}</td>
    </tr>
  );
}
