import type { Choices, ImportPreview } from '#core/party/import/preview.ts';
import type { Likeness } from '#core/party/import/spellings.ts';
import { fill } from '#core/ui/noticed.ts';
import { supplierWords } from './words.ts';

const words = supplierWords.import;

export interface AlikeProps {
  preview: ImportPreview;
  merged: Choices['merged'];
  onMerge: (merged: Choices['merged']) => void;
}

/** Spellings that are most likely of one supplier: nothing is put together before a person says so. */
export function Alike({ preview: { firms, alike }, merged, onMerge }: AlikeProps) {
  if (alike.length === 0) return null;
  const names = new Map(firms.map(({ key, name }) => [key, name]));
  const isMerged = (pair: Likeness) =>
    merged.some(({ one, other }) => one === pair.one && other === pair.other);
  const toggle = (pair: Likeness) =>
    onMerge(isMerged(pair) ? merged.filter((one) => !isPair(one, pair)) : [...merged, pair]);
  return (
    <fieldset class="alike">
      <legend>{words.alike}</legend>
      <p>{words.alikeLead}</p>
      <ul>
        {alike.map((pair) => (
          <li key={`${pair.one}|${pair.other}`}>
            <label class="tick">
              <input type="checkbox" checked={isMerged(pair)} onChange={() => toggle(pair)} />
              <span>
                {fill(words.same, {
                  other: `“${names.get(pair.other)}”`,
                  one: `“${names.get(pair.one)}”`,
                })}
                <small>{words.why[pair.why]}</small>
              </span>
            </label>
          </li>
        ))}
      </ul>
      {alike.length > 1 && merged.length < alike.length && (
        <button type="button" onClick={() => onMerge(alike)}>
          {words.allAlike}
        </button>
      )}
    </fieldset>
  );
}

function isPair(one: Pick<Likeness, 'one' | 'other'>, pair: Likeness): boolean {
  return one.one === pair.one && one.other === pair.other;
}
