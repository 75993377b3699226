import { Fragment } from 'preact';
import type { Excerpt } from '#core/ui/excerpt.ts';
import { words } from '#core/ui/words.ts';

/**
 * The words that carry a situation, marked in their sentence, under the kind of place they stand in.
 * Always text: mail never brings markup in here.
 */
export function Evidence({ excerpts }: { excerpts: Excerpt[] }) {
  return (
    <dl class="evidence">
      {excerpts.map(({ zone, segments }, index) => (
        <Fragment key={segments}>
          {zone !== excerpts[index - 1]?.zone && <dt class="small">{words.zones[zone]}</dt>}
          <dd dir="auto">“{segments.map(({ text, marked }) => (marked ? <mark>{text}</mark> : text))}”</dd>
        </Fragment>
      ))}
    </dl>
  );
}
