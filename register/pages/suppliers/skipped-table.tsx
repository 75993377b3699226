import type { Skipped } from '#core/party/import/entries.ts';
import { supplierWords } from './words.ts';

const words = supplierWords.import;

/** The rows that bring no supplier in, and why. */
export function SkippedTable({ rows }: { rows: readonly Skipped[] }) {
  const { row, text, reason } = words.columns;
  return (
    <table class="stacked">
      <caption class="unseen">{words.skipped}</caption>
      <thead>
        <tr>
          {[row, text, reason].map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
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
