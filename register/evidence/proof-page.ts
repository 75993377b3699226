import { html } from 'hono/html';
import { fill } from '#core/ui/noticed.ts';
import { type ProofData, proofId } from './check.ts';
import type { Evidence } from './gather.ts';
import { type Markup, momentInFull } from './page.ts';
import type { Link } from './proof.ts';
import { evidenceWords as words } from './words.ts';

/** What the audit chain says of the case, what stands outside the database, and how anybody checks both. */
export function proofParts(evidence: Evidence): Markup {
  return html`${chainOf(evidence)} ${checkpointOf(evidence)} ${stepsFor(evidence)} ${recordsOf(evidence)} ${dataOf(evidence)}`;
}

function chainOf({ proof, names }: Evidence): Markup {
  const { proof: said } = words;
  const broken = proof.links.filter(({ holds }) => !holds).length;
  const count = proof.links.length;
  return html`<section>
    <h2>${said.heading}</h2>
    <p>${said.lead}</p>
    ${
      broken === 0
        ? html`<p class="holds">${fill(said.whole, { count: String(count) })}</p>`
        : html`<p class="fails">${fill(said.broken, { count: String(broken) })}</p>`
    }
    ${proof.more ? html`<p>${fill(said.more, { count: String(count) })}</p>` : ''}
    <div class="stack"><table>
      <thead><tr><th scope="col">${said.link}</th><th scope="col">${said.done}</th><th scope="col">${said.hash}</th></tr></thead>
      <tbody>${proof.links.map((link) => rowOf(link, names))}</tbody>
    </table></div>
    <p class="small">${proof.head === null ? said.empty : fill(said.headed, { number: String(proof.head.number), hash: proof.head.hash })}</p>
  </section>`;
}

function rowOf(
  { number, at, action, by, previous, commitment, hash, holds }: Link,
  names: Evidence['names'],
): Markup {
  const { proof: said, actions } = words;
  const who = by === null ? said.register : (names.get(by) ?? by);
  return html`<tr>
    <td>${number === null ? html`<small>${said.unlinked}</small>` : number}${holds ? '' : html`<br><span class="fails">${said.fails}</span>`}</td>
    <td>${action === null ? said.erased : (actions[action] ?? action)}<br><small>${action === null ? '' : `${who}, `}${momentInFull(at)}</small></td>
    <td>${[previous, commitment, hash].map((one) => (one === null ? '' : html`<code>${one}</code><br>`))}</td>
  </tr>`;
}

function checkpointOf({ checkpoint }: Evidence): Markup {
  const { checkpoint: said } = words;
  if (checkpoint === null) return html`<section><h2>${said.heading}</h2><p>${said.none}</p></section>`;
  const { number, at, hash } = checkpoint.checkpoint;
  return html`<section>
    <h2>${said.heading}</h2>
    <p>${fill(said.sentence, { number: String(number), at: momentInFull(at), key: checkpoint.key })} ${fill(said.covers, { number: String(number) })}</p>
    <dl>
      <dt>${said.hash}</dt><dd><code>${hash}</code></dd>
      <dt>${said.signature}</dt><dd><code>${checkpoint.signature}</code></dd>
    </dl>
  </section>`;
}

function stepsFor({ declaration, way, checkpoint, proof }: Evidence): Markup {
  const { verify: said } = words;
  const byItself = way === null ? said.tooFar : said.byItself;
  const expected = {
    id: declaration.id,
    between: String(way?.links.length ?? 0),
    number: String(checkpoint?.checkpoint.number ?? proof.head?.number ?? 0),
    head: String(proof.head?.number ?? 0),
  };
  return html`<section>
    <h2>${said.heading}</h2>
    <p>${fill(byItself, expected)}</p>
    ${way === null ? '' : html`<pre>${fill(said.checkCommand, expected)}</pre>`}
    <ol>${said.steps.map((step) => html`<li>${fill(step, expected)}</li>`)}</ol>
    <pre>${said.command}</pre>
  </section>`;
}

function recordsOf({ proof }: Evidence): Markup {
  const { records: said, proof: chain } = words;
  return html`<section>
    <h2>${said.heading}</h2>
    ${proof.links.map(
      ({ number, entry, content, salt }) => html`<div class="record">
        <h3>${fill(said.entry, { number: number === null ? chain.unlinked : String(number), entry })}</h3>
        ${content === null ? html`<p>${chain.erased}</p>` : html`<p class="small">${fill(said.salt, { salt: salt ?? '' })}</p><pre>${content}</pre>`}
      </div>`,
    )}
  </section>`;
}

/** The same for a program: what the file is checked by. */
function dataOf({ proof, checkpoint, way }: Evidence): Markup {
  const records = proof.links.map(({ entry, content, salt }) => ({ entry, content, salt }));
  const data: ProofData = { checkpoint, way, records };
  return html`<section class="screen">
    <h2>${words.data.heading}</h2>
    <details><summary>${words.data.lead}</summary><pre id="${proofId}">${JSON.stringify(data)}</pre></details>
  </section>`;
}
