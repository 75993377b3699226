import { states } from '#core/declaration/declaration.ts';
import { supplierStatuses } from '#core/party/party.ts';
import { declarationKinds, stances } from '#core/policy/advice.ts';
import { subjectOf } from '#core/policy/sentences.ts';
import { signalIds } from '#core/signals/ids.ts';
import { fill } from '#core/ui/noticed.ts';
import { stanceWords } from '#core/ui/stance-words.ts';
import type { Register } from '#register/monitoring/declarations.ts';
import { vocabulary } from '#register/publish/vocabulary.ts';
import { Step } from '../shell-address.tsx';
import { changed } from './lists.tsx';
import { Chosen, DepartmentChosen, Narrow, Typed } from './narrow.tsx';
import { monitoringWords as words } from './words.ts';

/** What of the page's address the API is asked by as it stands. */
export const filterNames = [
  'q',
  'state',
  'kind',
  'officer',
  'department',
  'giver',
  'signal',
  'stance',
  'status',
  'from',
  'to',
] as const;
/** What is folded away until it is used. */
const folded = ['signal', 'stance', 'status', 'least', 'most'];

const path = '/register';

/** Everything the register can be narrowed down by. */
export function RegisterFilters({ register, search }: { register: Register; search: URLSearchParams }) {
  const { names, everything: none } = words;
  const kept = ['officer', 'giver', 'sort', 'order'];
  return (
    <>
      <Narrow path={path} search={search} kept={kept}>
        <Typed name="q" label={names.q} hint={names.qHint} search={search} />
        <Chosen
          name="kind"
          label={names.kind}
          none={none}
          search={search}
          choices={declarationKinds.map((kind) => [kind, vocabulary.kinds[kind]])}
        />
        <Chosen
          name="state"
          label={names.state}
          none={none}
          search={search}
          choices={states
            .filter((state) => state !== 'draft')
            .map((state) => [state, vocabulary.states[state]])}
        />
        <DepartmentChosen search={search} departments={register.departments} />
        <Typed name="from" type="date" label={names.from} search={search} />
        <Typed name="to" type="date" label={names.to} search={search} />
        <details class="folds" open={folded.some((name) => search.has(name))}>
          <summary>{words.more}</summary>
          <div class="controls">
            <Chosen
              name="signal"
              label={names.signal}
              none={none}
              search={search}
              choices={signalIds.map((signal) => [signal, capitalised(subjectOf(signal))])}
            />
            <Chosen
              name="stance"
              label={names.stance}
              none={none}
              search={search}
              choices={stances.map((stance) => [stance, stanceWords[stance]])}
            />
            <Chosen
              name="status"
              label={names.status}
              none={none}
              search={search}
              choices={supplierStatuses.map((status) => [status, words.statuses[status]])}
            />
            <Typed name="least" type="number" label={names.least} search={search} />
            <Typed name="most" type="number" label={names.most} search={search} />
          </div>
        </details>
      </Narrow>
      <Only register={register} search={search} />
    </>
  );
}

/** The officer or the giver whom a link from elsewhere narrowed it down to. */
function Only({ register: { officer, rows }, search }: { register: Register; search: URLSearchParams }) {
  const giver = search.get('giver');
  const facts = rows[0]?.declaration.facts.giver;
  const without = (name: string) => changed(path, search, { [name]: undefined, page: undefined });
  return (
    <>
      {officer !== null && (
        <p class="chip">
          {fill(words.only.officer, { name: officer.name })}{' '}
          <Step href={without('officer')}>{words.only.remove}</Step>
        </p>
      )}
      {giver !== null && (
        <p class="chip">
          {fill(words.only.giver, { name: facts?.organisation ?? facts?.name ?? giver })}{' '}
          <Step href={without('giver')}>{words.only.remove}</Step>
        </p>
      )}
    </>
  );
}

function capitalised(text: string): string {
  return text.charAt(0).toLocaleUpperCase('en-GB') + text.slice(1);
}
