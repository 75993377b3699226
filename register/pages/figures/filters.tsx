import { declarationKinds } from '#core/policy/advice.ts';
import { fill } from '#core/ui/noticed.ts';
import type { Figures } from '#register/figures/figures.ts';
import { vocabulary } from '#register/publish/vocabulary.ts';
import { figuresWords as words } from '../words.ts';
import { addressOf, type Filters } from './address.ts';

/** What the figures are narrowed down by: a plain form, so that every view has an address to send on. */
export function FilterForm({ filters, figures }: { filters: Filters; figures: Figures }) {
  const { giver, ...withoutGiver } = filters;
  const giverName = figures.byGiver.find(({ key }) => key === giver)?.name ?? giver;
  return (
    <form class="controls" method="get" action="/figures" aria-label={words.filters}>
      <div class="field">
        <label for="from">{words.from}</label>
        <input id="from" name="from" type="date" defaultValue={filters.from ?? figures.from} />
      </div>
      <div class="field">
        <label for="to">{words.to}</label>
        <input id="to" name="to" type="date" defaultValue={filters.to ?? figures.to} />
      </div>
      <div class="field">
        <label for="kind">{words.kind}</label>
        <select id="kind" name="kind">
          <option value="">{words.allKinds}</option>
          {declarationKinds.map((kind) => (
            <option key={kind} value={kind} selected={kind === filters.kind}>
              {vocabulary.kinds[kind]}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="department">{words.department}</label>
        <select id="department" name="department">
          <option value="">{words.allDepartments}</option>
          {figures.departments.map(({ id, name }) => (
            <option key={id} value={id} selected={id === filters.department}>
              {name}
            </option>
          ))}
        </select>
      </div>
      {giver !== undefined && <input type="hidden" name="giver" value={giver} />}
      <div class="go">
        <button type="submit" class="primary">
          {words.show}
        </button>
        {Object.keys(filters).length > 0 && <a href="/figures">{words.clear}</a>}
      </div>
      {giverName !== undefined && (
        <p class="chip">
          {fill(words.giver, { giver: giverName })} <a href={addressOf(withoutGiver)}>{words.clear}</a>
        </p>
      )}
    </form>
  );
}
