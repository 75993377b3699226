import { shownName } from '#core/party/shown-name.ts';
import { inShort, vocabulary } from '#register/publish/vocabulary.ts';
import { FigureTable } from '../figures/table.tsx';
import { addressOf } from '../shell-address.tsx';
import { worth } from './money.ts';
import { monitoringWords } from './words.ts';

export interface ShownOffer {
  id: string;
  on: string;
  kind: string;
  /** The other side: the giver on a person's page. */
  who: string | null;
  pence: number | null;
  answer: 'accepted' | 'declined' | 'undecided' | null;
}

const { columns } = monitoringWords.giver;

/** The offers behind a picture, folded until somebody wants them. */
export function OffersTable({ offers }: { offers: readonly ShownOffer[] }) {
  return (
    <details class="folds">
      <summary>{monitoringWords.picture.table}</summary>
      <div class="scrolls">
        <FigureTable
          caption={monitoringWords.picture.table}
          columns={[
            {
              name: columns.on,
              of: ({ id, on }) => <a href={addressOf('/register', { item: id })}>{inShort(on)}</a>,
            },
            {
              name: columns.what,
              of: ({ kind, who }) =>
                [vocabulary.kinds[kind as keyof typeof vocabulary.kinds], who && shownName(who)]
                  .filter(Boolean)
                  .join(', '),
            },
            { name: columns.value, of: ({ pence }) => worth(pence), number: true },
            {
              name: columns.answer,
              of: ({ answer }) => (answer === null ? '–' : vocabulary.answers[answer]),
            },
          ]}
          rows={offers}
        />
      </div>
    </details>
  );
}
