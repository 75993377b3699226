import type { Excerpt } from '#core/ui/excerpt.ts';

/** The person's own words, those marked that the question is about. Always text, never markup. */
export function Excerpts({ excerpts }: { excerpts: readonly Excerpt[] }) {
  if (excerpts.length === 0) return null;
  return (
    <blockquote class="draft" dir="auto">
      {excerpts.map(({ segments }, index) => (
        <p key={index}>{segments.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}</p>
      ))}
    </blockquote>
  );
}
