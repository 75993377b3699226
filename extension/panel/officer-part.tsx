import { useState } from 'preact/hooks';
import type { Person } from '#core/item/item.ts';
import { keepOfficer } from '../desk/in-force.ts';
import { panelWords } from './words.ts';

/** Who writes what goes by mail: nobody else can tell a browser. */
export function OfficerPart({ officer }: { officer: Person }) {
  const [shown, setShown] = useState(officer);
  const said = panelWords.officer;
  const keep = () =>
    void keepOfficer({ name: shown.name.trim(), address: shown.address.trim().toLowerCase() });
  return (
    <section class="part screen" aria-labelledby="officer-heading">
      <h2 id="officer-heading">{said.heading}</h2>
      <p class="small">{said.hint}</p>
      <div class="form">
        <div class="field">
          <label for="officer-name">{said.name}</label>
          <input
            id="officer-name"
            autocomplete="name"
            value={shown.name}
            onInput={({ currentTarget }) => setShown({ ...shown, name: currentTarget.value })}
            onChange={keep}
          />
        </div>
        <div class="field">
          <label for="officer-address">{said.address}</label>
          <input
            id="officer-address"
            type="email"
            autocomplete="email"
            value={shown.address}
            onInput={({ currentTarget }) => setShown({ ...shown, address: currentTarget.value })}
            onChange={keep}
          />
        </div>
      </div>
    </section>
  );
}
