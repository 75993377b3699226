import { domainIn } from '#core/party/import/entries.ts';
import { isTellingName } from '#core/party/import/firms.ts';
import type { Choices, Planned } from '#core/party/import/preview.ts';
import type { Supplier } from '#core/party/party.ts';
import { fill } from '#core/ui/noticed.ts';
import { TableHead } from '../table-head.tsx';
import { daysOf } from './directory.tsx';
import { supplierWords } from './words.ts';

const words = supplierWords.import;
const mostShown = 6;

export interface PlannedTableProps {
  rows: readonly Planned[];
  choices: Choices;
  onChoose: (choices: Choices) => void;
}

/** Firm by firm: whether to take it, from which domain it writes, and what the list says of it. */
export function PlannedTable({ rows, choices, onChoose }: PlannedTableProps) {
  const { take, name, domain, ties } = words.columns;
  const leave = (key: string, isTaken: boolean) => {
    const left = new Set(choices.left);
    if (isTaken) left.delete(key);
    else left.add(key);
    onChoose({ ...choices, left });
  };
  return (
    <table class="stacked planned">
      <caption class="unseen">{words.views}</caption>
      <TableHead names={[take, name, domain, ties]} />
      <tbody>
        {rows.map((row) => (
          <tr key={row.firm.key}>
            <td class="tick">
              <input
                type="checkbox"
                aria-label={fill(words.takeNamed, { name: row.firm.name })}
                checked={row.outcome !== 'left'}
                onChange={({ currentTarget }) => leave(row.firm.key, currentTarget.checked)}
              />
            </td>
            <th scope="row">
              {row.firm.name}
              <Spellings row={row} />
            </th>
            <td data-label={domain}>
              <Domain
                row={row}
                onDomain={(given) => {
                  const left = new Set(choices.left);
                  if (given !== '') left.delete(row.firm.key);
                  onChoose({ ...choices, left, domains: new Map(choices.domains).set(row.firm.key, given) });
                }}
              />
            </td>
            <td data-label={ties}>
              <Ties row={row} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Spellings({ row: { firm } }: { row: Planned }) {
  const others = firm.spellings.filter(({ text }) => text !== firm.name).slice(0, mostShown);
  return (
    <>
      {others.length > 0 && (
        <small>{fill(words.spelt, { spellings: others.map(({ text }) => `“${text}”`).join(', ') })}</small>
      )}
      <small>
        {fill(firm.lines.length === 1 ? words.rowsNamed.one : words.rowsNamed.many, {
          lines: firm.lines.slice(0, mostShown).join(', '),
        })}
      </small>
    </>
  );
}

function Domain({
  row: { firm, domain, outcome },
  onDomain,
}: {
  row: Planned;
  onDomain: (domain: string) => void;
}) {
  const source = firm.domains.find((one) => one.domain === domain)?.source;
  const others = firm.domains.filter((one) => one.domain !== domain).slice(0, 3);
  const isWrong = domain !== '' && domainIn(domain) === null;
  return (
    <div class="domain">
      <input
        type="text"
        aria-label={fill(words.domainNamed, { name: firm.name })}
        aria-invalid={isWrong}
        placeholder={words.noDomain}
        autocomplete="off"
        spellcheck={false}
        value={domain}
        maxLength={253}
        onChange={({ currentTarget }) => onDomain(currentTarget.value.trim().toLowerCase())}
      />
      {isWrong && <small class="urgent">{words.wrongDomain}</small>}
      {source !== undefined && <small>{words.sources[source]}</small>}
      {domain === '' && outcome === 'left' && !isTellingName(firm.name) && <small>{words.oneWord}</small>}
      {others.map((one) => (
        <small key={one.domain}>
          <button type="button" class="quiet" onClick={() => onDomain(one.domain)}>
            {fill(words.take, { domain: one.domain })}
          </button>{' '}
          {words.sources[one.source]}
        </small>
      ))}
    </div>
  );
}

function Ties({ row: { before, after, outcome } }: { row: Planned }) {
  const was = outcome === 'changed' ? before.filter((row) => !after.some((one) => same(one, row))) : [];
  return (
    <ul class="ties">
      {after.slice(0, mostShown).map((tie, at) => (
        <li key={at}>{tieInWords(tie)}</li>
      ))}
      {after.length > mostShown && <li>… {after.length - mostShown}</li>}
      {was.map((tie, at) => (
        <li key={`was-${at}`} class="soft">
          {fill(words.was, { what: tieInWords(tie) })}
        </li>
      ))}
    </ul>
  );
}

function same(one: Supplier, other: Supplier): boolean {
  return tieInWords(one) === tieInWords(other);
}

function tieInWords({ status, reference, from, until }: Supplier): string {
  const days = from || until ? daysOf({ ...(from && { from }), ...(until && { until }) }) : '';
  return [supplierWords.statuses[status], reference, days].filter(Boolean).join(' · ');
}
