import { useEffect, useState } from 'preact/hooks';
import { fill } from '#core/ui/noticed.ts';
import { dayOf } from '#register/calendar.ts';
import type { Preview } from '#register/publish/preview.ts';
import { inFull } from '#register/publish/vocabulary.ts';
import type { Answered, Fault } from '../ask.ts';
import { Failed } from '../frame.tsx';
import type { Desk } from '../pages.tsx';
import { publicationWords as page, words } from '../words.ts';
import { PreviewTable } from './preview-table.tsx';
import { PublishButton } from './publish-button.tsx';

/** Where the monitoring officer sees what would go public, and lets it. */
export function PublicationPage({ ask, session }: Desk) {
  const [answered, setAnswered] = useState<Answered<Preview> | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const [done, setDone] = useState(false);
  const load = () => ask<Preview>(`/api/publication/preview${location.search}`).then(setAnswered);
  useEffect(() => void load(), []);
  if (answered === null) return <p role="status">{words.loading}</p>;
  if (answered.fault) return <Failed fault={answered.fault} />;

  const publish = async (digest: string) => {
    const { fault: refused } = await ask('/api/publication', { digest });
    setFault(refused);
    setDone(refused === null);
    await load();
  };
  return (
    <PublicationSheet
      preview={answered.value}
      fault={fault}
      seen={done ? `/published/${session.council.slug}/` : null}
      onPublish={publish}
    />
  );
}

export interface PublicationSheetProps {
  preview: Preview;
  /** Why the last attempt to publish failed. */
  fault: Fault | null;
  /** Where the publication that was just made can be read. */
  seen: string | null;
  onPublish: (digest: string) => Promise<void>;
}

/** The preview once it is there. */
export function PublicationSheet({ preview, fault, seen, onPublish }: PublicationSheetProps) {
  const { newest, counts, digest, rules } = preview;
  return (
    <div class="publication">
      <h1>{page.title}</h1>
      <p class="lead">{page.lead}</p>
      <div class="publish">
        {newest?.same !== true && (
          <PublishButton entries={entries(counts.public)} onPublish={() => onPublish(digest)} />
        )}
        <div role="status">
          {fault !== null && <p class="urgent">{fault.sentence}</p>}
          {seen !== null && (
            <p>
              {page.done} <a href={seen}>{page.see}</a>.
            </p>
          )}
          <p>{standing(newest)}</p>
        </div>
      </div>
      <details class="rules">
        <summary>{page.rules}</summary>
        <ul>
          {rules.map((rule) => (
            <li key={rule}>{rule}</li>
          ))}
        </ul>
      </details>
      <PreviewTable preview={preview} />
    </div>
  );
}

function standing(newest: Preview['newest']): string {
  if (newest === null) return page.never;
  const last = fill(page.last, { day: inFull(dayOf(new Date(newest.at))), count: entries(newest.rows) });
  return newest.same ? `${last} ${page.same}` : last;
}

function entries(count: number): string {
  return fill(count === 1 ? page.entries.one : page.entries.many, { count: count.toLocaleString('en-GB') });
}
