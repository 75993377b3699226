import { Clauses } from '#core/ui/clause.tsx';
import { Duties } from '#core/ui/duties.tsx';
import { Evidence } from '#core/ui/evidence.tsx';
import { Folded } from '#core/ui/folded.tsx';
import { fill } from '#core/ui/noticed.ts';
import { Stance } from '#core/ui/prompt.tsx';
import { words as house } from '#core/ui/words.ts';
import type { CardPrompt } from '../card-view.ts';
import type { Doubt } from '../read-message.ts';
import type { Noticed } from '../reader.ts';
import { readingWords as words } from '../words.ts';
import { type CardDeeds, PromptDeedsPart } from './prompt-deeds.tsx';

/** How much of the card is shown: all of it, less of it at a time, or its first line. */
export type Room = 'whole' | 'compact' | 'folded';

export interface CardProps {
  noticed: Noticed;
  /** Which of how many messages in the conversation this is, from 1. */
  at: number;
  count: number;
  room: Room;
  deeds: CardDeeds;
  onFold: (isFolded: boolean) => void;
  onNext: () => void;
  onClose: () => void;
}

/** What was noticed in an open message: the same sentences as in Outlook's pane, in the room that a page leaves. */
export function CardSheet(props: CardProps) {
  const { noticed, room, onClose, onFold } = props;
  const isFolded = room === 'folded';
  const [main] = noticed.card.prompts;
  if (main === undefined) return null;
  const { stance } = main.view;
  return (
    <section class={`card is-${room}`} data-stance={stance} aria-label={words.label}>
      <header class="bar">
        {isFolded ? (
          <button type="button" class="unfold" aria-expanded={false} onClick={() => onFold(false)}>
            <Stance stance={stance} />
            <span class="line">{main.view.noticed}</span>
            <span class="unseen">{words.unfold}</span>
          </button>
        ) : (
          <>
            <b>{house.product}</b>
            <small>{noticed.card.council}</small>
            <button type="button" class="quiet" aria-expanded={true} onClick={() => onFold(true)}>
              {words.fold}
            </button>
          </>
        )}
        <button type="button" class="quiet" onClick={onClose}>
          {words.close}
        </button>
      </header>
      {!isFolded && <Sheet main={main} {...props} />}
    </section>
  );
}

function Sheet({ main, noticed, at, count, deeds, onNext }: CardProps & { main: CardPrompt }) {
  const { card, doubts, site } = noticed;
  const notes = [...doubts.map((doubt) => doubtInWords(doubt, noticed)), ...card.notes];
  const others = card.prompts.slice(1);
  return (
    <div class="sheet">
      {count > 1 && (
        <p class="several small">
          {fill(words.several, { at: String(at), count: String(count) })}
          <button type="button" class="quiet" onClick={onNext}>
            {words.next}
          </button>
        </p>
      )}
      {card.caution !== null && <p class="caution">{card.caution}</p>}
      <div class="prompt">
        <Stance stance={main.view.stance} />
        <h2 class="noticed">{main.view.noticed}</h2>
        <Notes notes={notes} />
        <Clauses prompt={main.view} codeTitle={card.codeTitle} />
        <Duties duties={main.view.duties} />
        <PromptDeedsPart
          prompt={main}
          site={site.name}
          sharesDismissals={card.sharesDismissals ?? false}
          deeds={deeds}
        />
      </div>
      <Folded title={house.why}>
        <Evidence excerpts={main.view.excerpts} />
        {main.view.because !== null && !main.view.silent && <p>{main.view.because}</p>}
      </Folded>
      {others.length > 0 && (
        <Folded title={house.others} count={others.length}>
          <ul class="further">
            {others.map((prompt) => (
              <li key={prompt.print} data-stance={prompt.view.stance}>
                <Stance stance={prompt.view.stance} />
                <h3>{prompt.view.noticed}</h3>
                <Clauses prompt={prompt.view} codeTitle={card.codeTitle} />
                <PromptDeedsPart
                  prompt={prompt}
                  site={site.name}
                  sharesDismissals={card.sharesDismissals ?? false}
                  deeds={deeds}
                />
              </li>
            ))}
          </ul>
        </Folded>
      )}
      <p class="foot">{house.private}</p>
    </div>
  );
}

function Notes({ notes }: { notes: readonly string[] }) {
  if (notes.length === 0) return null;
  return (
    <ul class="doubts small" aria-label={house.notes}>
      {notes.map((note) => (
        <li key={note}>{note}</li>
      ))}
    </ul>
  );
}

function doubtInWords(doubt: Doubt, { site, view }: Noticed): string {
  const sentences: Record<Doubt, string> = {
    'no-address': site.showsAddresses ? words.noAddress : words.noAddresses,
    'no-sender': view.kind === 'invite' ? words.noOrganiser : words.noSender,
    clipped: words.clipped,
  };
  return fill(sentences[doubt], { site: site.name });
}
