import { momentInWords } from '#core/ui/moment.ts';

/** One thing that happened, as it is told. */
export interface Happening {
  id: string;
  /** ISO 8601. */
  at: string;
  sentence: string;
}

export interface HappeningsProps {
  /** Oldest first. */
  happenings: readonly Happening[];
  /** ISO date. */
  today: string;
}

/** What happened to a declaration, each with its moment. */
export function Happenings({ happenings, today }: HappeningsProps) {
  return (
    <ol class="trail">
      {happenings.map(({ id, at, sentence }) => (
        <li key={id}>
          <span dir="auto">{sentence}</span>
          <time class="small" dateTime={at}>
            {momentInWords(at, today)}
          </time>
        </li>
      ))}
    </ol>
  );
}
