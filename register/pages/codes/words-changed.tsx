import type { WordChange } from '#core/policy/document/changes.ts';

/** So many characters of what stayed are shown on either side of a change. */
const context = 60;

/** What went is struck through, what came is underlined; a reader's program says both. */
export function WordsChanged({ words }: { words: readonly WordChange[] }) {
  return (
    <p class="reworded">
      {words.map(({ text, change }, at) => {
        if (change === 'added') return <ins key={at}>{text}</ins>;
        if (change === 'removed') return <del key={at}>{text}</del>;
        return shortened(text, at === 0, at === words.length - 1);
      })}
    </p>
  );
}

function shortened(text: string, isFirst: boolean, isLast: boolean): string {
  if (text.length <= 2 * context) return text;
  return `${isFirst ? '' : text.slice(0, context)} … ${isLast ? '' : text.slice(-context)}`;
}
