import { html, raw } from 'hono/html';
import { isTold } from '#core/declaration/question.ts';
import { questionsFor } from '#core/declaration/questions.ts';
import { sentenceOf } from '#core/declaration/sentence.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { toldInWords } from '#core/ui/declare/in-lines.ts';
import { fill } from '#core/ui/noticed.ts';
import { nameToOthers } from '#core/ui/review/telling.ts';
import { trailOf } from '#core/ui/review/trail.ts';
import { stanceWords } from '#core/ui/stance-words.ts';
import { dayOf } from '#register/calendar.ts';
import { inFull, vocabulary } from '#register/publish/vocabulary.ts';
import type { Evidence } from './gather.ts';
import { proofParts } from './proof-page.ts';
import { policy, style } from './style.ts';
import { evidenceWords as words } from './words.ts';

export type Markup = ReturnType<typeof html>;

/** The evidence of one case as one page of HTML that needs nothing else, prints well and runs no script. */
export function evidencePage(evidence: Evidence): Markup {
  const { council, declaration, names, madeAt, madeBy } = evidence;
  const officer = names.get(declaration.officer) ?? '–';
  const title = fill(words.title, { kind: vocabulary.kinds[declaration.kind], officer });
  return html`<!doctype html>
<html lang="en-GB">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <meta http-equiv="Content-Security-Policy" content="${policy}">
    <title>${title}</title>
    <style>${raw(style)}</style>
  </head>
  <body>
    <main>
      <p class="council">${council}</p>
      <h1>${title}</h1>
      <p class="lead">${fill(words.lead, { council, at: momentInFull(madeAt), by: madeBy })}</p>
      <p class="small">${words.confidential}</p>
      <p class="small screen">${words.print}</p>
      ${caseOf(evidence, officer)} ${factsOf(evidence)} ${codeOf(evidence)} ${trailIn(evidence)} ${filesIn(evidence)}
      ${proofParts(evidence)}
    </main>
  </body>
</html>`;
}

function caseOf({ declaration, names }: Evidence, officer: string): Markup {
  const { summary } = words;
  const { id, kind, state, submittedAt, deadline, decision, until } = declaration;
  const lines: [string, string | null][] = [
    [summary.id, id],
    [summary.officer, officer],
    [summary.kind, vocabulary.kinds[kind]],
    [summary.submitted, submittedAt && momentInFull(submittedAt)],
    [summary.deadline, deadline && inFull(deadline)],
    [summary.state, vocabulary.states[state]],
    [summary.decision, decision === null ? summary.none : decidedIn(decision, names)],
    [summary.conditions, decision?.conditions.join('\n') || null],
    [summary.reason, decision?.reason ?? null],
    [summary.until, until && inFull(until)],
  ];
  return html`<section>
    <h2>${summary.heading}</h2>
    <p dir="auto">${sentenceOf(declaration, officer)}</p>
    ${list(lines)}
  </section>`;
}

function decidedIn(
  { outcome, by, onBehalfOf, at }: NonNullable<Evidence['declaration']['decision']>,
  names: Evidence['names'],
) {
  const called = (id: string | null) => (id === null ? words.proof.register : (names.get(id) ?? id));
  const who =
    onBehalfOf === null
      ? called(by)
      : fill(words.summary.behalf, { who: called(by), name: called(onBehalfOf) });
  return fill(words.summary.by, { outcome: vocabulary.outcomes[outcome], who, at: momentInFull(at) });
}

function factsOf({ declaration, code, madeAt }: Evidence): Markup {
  const { facts } = declaration;
  const today = dayOf(new Date(madeAt));
  if (code === null) {
    return html`<section><h2>${words.facts}</h2><p dir="auto">${facts.what}</p></section>`;
  }
  const told = questionsFor(declaration, code.code, plainProfile, null).filter(({ id }) => isTold(facts, id));
  const lines = told.map((question): [string, string] => [
    nameToOthers(question),
    question.type === 'date' ? inFull(dayIn(facts, question.id)) : toldInWords(question, facts, today),
  ]);
  return html`<section><h2>${words.facts}</h2>${list(lines)}</section>`;
}

/** A day as it was told: "Friday" would mean nothing to an auditor a year later. */
function dayIn(facts: Evidence['declaration']['facts'], question: string): string {
  const days: Record<string, string | null> = {
    'offered-on': facts.offeredOn,
    'received-on': facts.receivedOn,
    'event-on': facts.eventOn,
  };
  return days[question] ?? facts.answers[question] ?? '';
}

function codeOf({ declaration, code: pack }: Evidence): Markup {
  const { id, version, rule, stance, clauses } = declaration.code;
  const said = words.code;
  if (pack === null)
    return html`<section><h2>${said.heading}</h2><p>${fill(said.gone, { id, version })}</p></section>`;
  const { code, digest } = pack;
  const named = clauses.flatMap((clause) => code.clauses.find((one) => one.id === clause) ?? []);
  const spoken = [
    fill(said.version, { title: code.title, version }),
    code.inForceFrom === null ? null : fill(said.inForce, { day: inFull(code.inForceFrom) }),
    fill(said.digest, { digest }),
  ];
  return html`<section>
    <h2>${said.heading}</h2>
    <p class="small">${spoken.filter((part) => part !== null).join(', ')}</p>
    <p>${stance === null ? said.silent : fill(said.stance, { stance: stanceWords[stance], rule: rule ?? '–' })}</p>
    ${named.map(
      ({ number, heading, summary, wording }) => html`<div class="clause">
        <h3>${[number, heading].filter(Boolean).join(' ')}</h3>
        <p>${summary}</p>
        ${wording === undefined ? html`<p class="small">${said.noWording}</p>` : html`<p class="small">${said.wording}</p><blockquote>${wording}</blockquote>`}
      </div>`,
    )}
  </section>`;
}

function trailIn({ declaration, events, code, names }: Evidence): Markup {
  const { trail } = words;
  const roles = code?.code.roles ?? {};
  const happened = trailOf({ declaration, events }, { roles }, (id) => names.get(id) ?? null);
  return html`<section>
    <h2>${trail.heading}</h2>
    <div class="stack">
      <table>
        <thead><tr><th scope="col">${trail.when}</th><th scope="col">${trail.what}</th></tr></thead>
        <tbody>
          ${happened.map(
            ({ id, at, sentence }) => html`<tr>
              <td class="when"><time datetime="${at}">${momentInFull(at)}</time></td>
              <td><span dir="auto">${sentence}</span><br><small>${trail.event} ${id}</small></td>
            </tr>`,
          )}
        </tbody>
      </table>
    </div>
  </section>`;
}

function filesIn({ files }: Evidence): Markup {
  const { files: said } = words;
  const titles = [said.name, said.type, said.bytes, said.added, said.digest];
  return html`<section>
    <h2>${said.heading}</h2>
    ${
      files.length === 0
        ? html`<p>${said.none}</p>`
        : html`<div class="stack"><table>
          <thead><tr>${titles.map((title) => html`<th scope="col">${title}</th>`)}</tr></thead>
          <tbody>${files.map(
            ({ name, type, bytes, addedAt, digest }) => html`<tr>
              <td dir="auto">${name}</td><td>${type}</td><td>${bytes.toLocaleString('en-GB')}</td>
              <td class="when">${momentInFull(addedAt)}</td><td><code>${digest}</code></td>
            </tr>`,
          )}</tbody>
        </table></div>`
    }
  </section>`;
}

function list(lines: readonly (readonly [string, string | null])[]): Markup {
  return html`<dl>${lines.map(([name, told]) =>
    told === null || told === '' ? '' : html`<dt>${name}</dt><dd dir="auto">${told}</dd>`,
  )}</dl>`;
}

const clock = new Intl.DateTimeFormat('en-GB', {
  dateStyle: 'long',
  timeStyle: 'medium',
  timeZone: 'Europe/London',
});

/** A moment as people in Britain read it, to the second. */
export function momentInFull(at: string): string {
  return clock.format(new Date(at));
}
