import { poundsInWords } from '#core/declaration/in-words.ts';
import { fill } from '#core/ui/noticed.ts';
import type { Preview, PreviewRow } from '#register/publish/preview.ts';
import type { PublishedRow, Reason } from '#register/publish/redact.ts';
import { giverShown, valueShown } from '#register/publish/shown.ts';
import { inFull, inShort, vocabulary } from '#register/publish/vocabulary.ts';
import { fields, reasons, standIns } from '#register/publish/words.ts';
import { TableHead } from '../table-head.tsx';
import { publicationWords as page } from '../words.ts';

const views = ['all', 'public', 'withheld'] as const;

/** Row by row: what was declared, what the public would see of it, and why the rest stays inside. */
export function PreviewTable({ preview }: { preview: Preview }) {
  const { counts, rows, since } = preview;
  const query = new URLSearchParams(location.search);
  const current = views.find((view) => view === query.get('show')) ?? 'all';
  const totals = { all: counts.public + counts.withheld, ...counts };
  return (
    <section class="preview" aria-label={fill(page.caption, { since: inFull(since) })}>
      <nav class="tabs" aria-label={page.showing}>
        {views.map((view) => (
          <a key={view} href={`?show=${view}`} aria-current={view === current ? 'page' : undefined}>
            {page.show[view]} {totals[view].toLocaleString('en-GB')}
          </a>
        ))}
      </nav>
      {current === 'withheld' && <Why withheld={preview.withheld} />}
      {rows.length === 0 ? (
        <p class="nothing">{page.noRows}</p>
      ) : (
        <table>
          <caption class="unseen">{fill(page.caption, { since: inFull(since) })}</caption>
          <TableHead names={Object.values(page.columns)} />
          <tbody>
            {rows.map((row) => (
              <Line key={row.id} row={row} />
            ))}
          </tbody>
        </table>
      )}
      <Pager preview={preview} show={current} />
    </section>
  );
}

/** How often each reason keeps a declaration inside, the most frequent first. */
function Why({ withheld }: Pick<Preview, 'withheld'>) {
  const counted = Object.entries(withheld) as [Reason, number][];
  if (counted.length === 0) return null;
  return (
    <section class="why" aria-labelledby="why">
      <h2 id="why">{page.counts}</h2>
      <ul>
        {counted
          .sort(([, one], [, other]) => other - one)
          .map(([reason, count]) => (
            <li key={reason}>
              <b>{count.toLocaleString('en-GB')}</b> {reasons[reason]}
            </li>
          ))}
      </ul>
    </section>
  );
}

function Line({ row }: { row: PreviewRow }) {
  const { kind, on, officer, department, giver, valuePence, what, masks, withheld } = row;
  return (
    <tr class={row.public === null ? 'withheld' : undefined}>
      <td>
        <Label text={page.columns.declared} />
        <b>{officer ?? page.formerOfficer}</b>
        <small>{[department, vocabulary.kinds[kind], inShort(on)].filter(Boolean).join(' · ')}</small>
        <p dir="auto">{what}</p>
        <small dir="auto">
          {[giver, valuePence === null ? null : poundsInWords(valuePence)].filter(Boolean).join(' · ')}
        </small>
      </td>
      <td>
        <Label text={page.columns.seen} />
        {row.public === null ? <span class="soft">{page.notPublished}</span> : <Seen row={row.public} />}
      </td>
      <td>
        <Label text={page.columns.why} />
        {withheld !== null && <span>{reasons[withheld]}</span>}
        {withheld === null && masks.length === 0 && <span class="soft">{page.nothingMasked}</span>}
        {masks.length > 0 && (
          <ul class="masks">
            {masks.map(({ field, reason }) => (
              <li key={field}>
                <b>{fields[field]}</b> {reasons[reason]}
              </li>
            ))}
          </ul>
        )}
      </td>
    </tr>
  );
}

/** The row as a reader finds it, in the same words. */
function Seen({ row }: { row: PublishedRow }) {
  const { officer, department, kind, on, answer, outcome, description } = row;
  const answered = answer === null || answer === 'undecided' ? null : vocabulary.answers[answer];
  return (
    <>
      <b class={officer === null ? 'soft' : undefined}>{officer ?? standIns.officer}</b>
      <small>{[department, vocabulary.kinds[kind], inShort(on)].filter(Boolean).join(' · ')}</small>
      {description !== null && <p dir="auto">{description}</p>}
      <small>
        {[giverShown(row), valueShown(row), answered, vocabulary.outcomes[outcome]]
          .filter(Boolean)
          .join(' · ')}
      </small>
    </>
  );
}

/** On a narrow page a cell says itself what it is. */
function Label({ text }: { text: string }) {
  return (
    <span class="label" aria-hidden="true">
      {text}
    </span>
  );
}

function Pager({ preview: { page: current, pages }, show }: { preview: Preview; show: string }) {
  if (pages === 1) return null;
  return (
    <nav class="pager" aria-label={page.pages}>
      {current > 1 && <a href={`?show=${show}&page=${current - 1}`}>{page.previous}</a>}
      <span>{fill(page.page, { page: String(current), pages: String(pages) })}</span>
      {current < pages && <a href={`?show=${show}&page=${current + 1}`}>{page.next}</a>}
    </nav>
  );
}
