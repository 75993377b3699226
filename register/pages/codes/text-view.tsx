import { useState } from 'preact/hooks';
import type { ItemParts } from '#core/item/compose.ts';
import { checkSuppliers } from '#core/party/supplier-csv.ts';
import { Reviewed } from '#core/ui/reviewed.tsx';
import type { ItemView } from '#core/ui/view.ts';
import type { Fault } from '../ask.ts';
import type { Desk } from '../pages.tsx';
import type { Settled } from '../settled.ts';
import { readTagged } from '../tagged.ts';
import { Told } from '../told.tsx';
import type { ViewProps } from './codes-page.tsx';
import { codeWords } from './words.ts';

const words = codeWords.text;
const kinds = ['email-read', 'email-compose', 'post'] as const;

/** A text of the keeper's own, judged on this device as an officer's program would judge it. */
export function TextView({ desk, pack: { code } }: ViewProps) {
  const [kind, setKind] = useState<(typeof kinds)[number]>('email-read');
  const [view, setView] = useState<ItemView | 'reading' | null>(null);
  const [fault, setFault] = useState<Fault | null>(null);
  const onSubmit = async (event: SubmitEvent) => {
    event.preventDefault();
    const given = new FormData(event.currentTarget as HTMLFormElement);
    setView('reading');
    const [{ readText }, measure] = await Promise.all([import('./read-text.ts'), measureOf(desk)]);
    setFault(measure.fault);
    setView(
      measure.value &&
        readText(
          partsOf(kind, (name) => String(given.get(name) ?? '')),
          code,
          measure.value,
        ),
    );
  };
  return (
    <section class="trying">
      <form onSubmit={(event) => void onSubmit(event)}>
        <p class="lead">{words.lead}</p>
        <div class="field">
          <label for="kind">{words.kind}</label>
          <select
            id="kind"
            value={kind}
            onChange={({ currentTarget }) => {
              setKind(currentTarget.value as typeof kind);
              setView(null);
            }}
          >
            {kinds.map((one) => (
              <option key={one} value={one}>
                {words.kinds[one]}
              </option>
            ))}
          </select>
        </div>
        {kind !== 'post' && (
          <>
            <div class="field">
              <label for="address">{kind === 'email-read' ? words.from : words.to}</label>
              <input id="address" name="address" type="email" autocomplete="off" maxLength={300} />
            </div>
            <div class="field">
              <label for="subject">{words.subject}</label>
              <input id="subject" name="subject" autocomplete="off" maxLength={1000} />
            </div>
          </>
        )}
        <div class="field tall">
          <label for="text">{words.text}</label>
          <textarea id="text" name="text" rows={10} maxLength={200_000} required />
        </div>
        <button type="submit" class="primary">
          {words.try}
        </button>
      </form>
      <section class="answer" aria-live="polite">
        <Told fault={fault} done={null} />
        {view === 'reading' && <p>{words.reading}</p>}
        {view !== null && view !== 'reading' && <Reviewed view={view} codeTitle={code.title} />}
      </section>
    </section>
  );
}

function partsOf(kind: (typeof kinds)[number], given: (name: string) => string): ItemParts {
  const address = given('address').trim();
  const person = address === '' ? null : { name: '', address };
  return {
    kind,
    text: given('text'),
    subject: given('subject'),
    from: kind === 'email-read' ? person : null,
    to: kind === 'email-compose' && person !== null ? [person] : [],
  };
}

/** Who the council is and whom it deals with: what a text is judged by beside its words. */
async function measureOf(desk: Desk) {
  const [settled, suppliers] = await Promise.all([
    desk.ask<Settled>('/api/settings'),
    readTagged<string>(desk, '/api/suppliers', 'text/csv'),
  ]);
  const fault = settled.fault ?? suppliers.fault;
  if (settled.fault || suppliers.fault) return { value: null, fault };
  const { name, settings } = settled.value;
  const { domains = [], memberDomains = [], levels } = settings;
  return {
    value: {
      organisation: { name, domains, memberDomains, ...(levels && { levels }) },
      suppliers: checkSuppliers(suppliers.value.value).suppliers,
    },
    fault: null,
  };
}
