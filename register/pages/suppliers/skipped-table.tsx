import type { Skipped } from '#core/party/import/entries.ts';
import { TableHead } from '../table-head.tsx';
import { supplierWords } from './words.ts';

const words = supplierWords.import;

/** The rows that bring no supplier in, and why. */
export function SkippedTable({ rows }: { rows: readonly Skipped[] }) {
  const { row, text, reason } = words.columns;
  return (
    <table class="stacked">
      <caption class="unseen">{words.skipped}</caption>
      <TableHead names={[row, text, reason]} />
      <tbody>
        {rows.map((one) => (
          <tr key={one.line}>
            <th scope="row" class="line">
              {one.line}
            </th>
            <td data-label={text}>{one.text}</td>
            <td data-label={reason}>{words.reasons[one.why]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
