import { fill } from '#core/fill.ts';
import { councilWords as words } from './council-words.ts';
import type { InForce } from './in-force.ts';

/** Says, beside what cannot be changed here, who has set it. */
export function Locked({ settings: { values }, id }: { settings: InForce; id?: string }) {
  const council = values.organisationName ?? words.theOrganisation;
  return (
    <p class="lock small" id={id}>
      <svg width="12" height="12" viewBox="0 0 12 12" aria-hidden="true">
        <path d="M2 5.5h8V11H2zM3.75 5.5V3.75a2.25 2.25 0 0 1 4.5 0V5.5" />
      </svg>
      {fill(words.setBy, { council })}
    </p>
  );
}
