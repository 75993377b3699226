import { useMemo, useState } from 'preact/hooks';
import { type Supplier, supplierStatuses } from '#core/party/party.ts';
import { suppliersOn } from '#core/party/supplier-csv.ts';
import { fill } from '#core/ui/noticed.ts';
import { inShort } from '#register/publish/vocabulary.ts';
import { Paged } from '../paged.tsx';
import { TableHead } from '../table-head.tsx';
import { blankForm, directoryWith, formOf } from './edit.ts';
import { SupplierDialog } from './supplier-dialog.tsx';
import { supplierWords as words } from './words.ts';

export interface DirectoryProps {
  directory: readonly Supplier[];
  today: string;
  onKeep: (directory: Supplier[]) => void;
}

/** Everybody in the directory, with the days on which each row counts. */
export function Directory({ directory, today, onKeep }: DirectoryProps) {
  const [wanted, setWanted] = useState('');
  const [status, setStatus] = useState('');
  const [edited, setEdited] = useState<Supplier | 'new' | null>(null);
  const counting = useMemo(() => new Set(suppliersOn(directory, today)), [directory, today]);
  const found = directory.filter(
    (row) =>
      (status === '' || row.status === status) &&
      `${row.name} ${row.domain} ${row.reference}`.toLowerCase().includes(wanted.trim().toLowerCase()),
  );
  return (
    <>
      <form class="controls" onSubmit={(event) => event.preventDefault()}>
        <div class="field">
          <label for="find">{words.find}</label>
          <input
            id="find"
            type="search"
            placeholder={words.findHint}
            value={wanted}
            onInput={({ currentTarget }) => setWanted(currentTarget.value)}
          />
        </div>
        <div class="field">
          <label for="status">{words.status}</label>
          <select id="status" value={status} onChange={({ currentTarget }) => setStatus(currentTarget.value)}>
            <option value="">{words.anyStatus}</option>
            {supplierStatuses.map((one) => (
              <option key={one} value={one}>
                {words.statuses[one]}
              </option>
            ))}
          </select>
        </div>
        <div class="go">
          <button type="button" onClick={() => setEdited('new')}>
            {words.add}
          </button>
        </div>
      </form>
      {found.length === 0 ? (
        <p class="nothing">{directory.length === 0 ? words.empty : words.none}</p>
      ) : (
        <Paged rows={found} name={words.title} of={`${wanted} ${status}`}>
          {(rows) => <Rows rows={rows} counting={counting} today={today} onEdit={setEdited} />}
        </Paged>
      )}
      {edited !== null && (
        <SupplierDialog
          form={edited === 'new' ? blankForm : formOf(edited, directory)}
          isNew={edited === 'new'}
          onClose={() => setEdited(null)}
          onKeep={(form) => {
            setEdited(null);
            onKeep(directoryWith(directory, edited === 'new' ? null : edited, form));
          }}
          onRemove={() => {
            setEdited(null);
            if (edited !== 'new') onKeep(directoryWith(directory, edited, null));
          }}
        />
      )}
    </>
  );
}

function Rows(props: {
  rows: readonly Supplier[];
  counting: ReadonlySet<Supplier>;
  today: string;
  onEdit: (row: Supplier) => void;
}) {
  const { columns } = words;
  return (
    <table class="stacked">
      <caption class="unseen">{words.title}</caption>
      <TableHead names={Object.values(columns)}>
        <th scope="col">
          <span class="unseen">{words.edit}</span>
        </th>
      </TableHead>
      <tbody>
        {props.rows.map((row, at) => (
          <tr key={at} class={props.counting.has(row) ? undefined : 'withheld'}>
            <th scope="row">{row.name}</th>
            <td data-label={columns.domain}>{row.domain || <span class="soft">{words.byName}</span>}</td>
            <td data-label={columns.status}>
              <span class={`status ${row.status}`}>{words.statuses[row.status]}</span>
            </td>
            <td data-label={columns.reference}>{row.reference || '–'}</td>
            <td data-label={columns.days}>
              {daysOf(row)}
              {!props.counting.has(row) && (
                <small>{row.from && row.from > props.today ? words.ahead : words.past}</small>
              )}
            </td>
            <td class="do">
              <button
                type="button"
                class="quiet"
                aria-label={fill(words.editNamed, { name: row.name, reference: row.reference || '–' })}
                onClick={() => props.onEdit(row)}
              >
                {words.edit}
              </button>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** On which days a row counts: "1 Apr 2026 to 31 Mar 2027". */
export function daysOf({ from, until }: Pick<Supplier, 'from' | 'until'>): string {
  const [begins, ends] = [from ? inShort(from) : '', until ? inShort(until) : ''];
  if (begins && ends) return fill(words.days.both, { from: begins, until: ends });
  if (begins) return fill(words.days.from, { from: begins });
  return ends ? fill(words.days.until, { until: ends }) : words.days.always;
}
