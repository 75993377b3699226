import { backgroundInWords } from '#core/ui/review/background-words.ts';
import type { Looked } from '#core/ui/review/state.ts';
import { giverIn } from '#core/ui/review/telling.ts';
import { reviewWords } from '#core/ui/review/words.ts';

export interface BackgroundPartProps {
  looked: Looked;
  officer: string;
}

/** The giver, this officer, and what others decided. */
export function BackgroundPart({ looked: { background, whole }, officer }: BackgroundPartProps) {
  return (
    <section aria-labelledby="review-background" class="part" aria-busy={background === 'reading'}>
      <h2 id="review-background">{reviewWords.background.title}</h2>
      {background === 'reading' && <p class="small">{reviewWords.reading}</p>}
      {background === 'failed' && <p class="small">{reviewWords.background.failed}</p>}
      {typeof background === 'object' && (
        <ul class="plain">
          {backgroundInWords(background, officer, giverIn(whole.declaration)).map(
            ({ id, sentence, standsOut }) => (
              <li key={id} dir="auto" class={standsOut ? 'stands-out' : undefined}>
                {sentence}
              </li>
            ),
          )}
        </ul>
      )}
    </section>
  );
}
