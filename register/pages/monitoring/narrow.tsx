import type { ComponentChildren } from 'preact';
import { addressOf, goTo, Step } from '../shell-address.tsx';
import { monitoringWords as words } from './words.ts';

export interface NarrowProps {
  path: string;
  /** What stands in the address now. */
  search: URLSearchParams;
  /** What the form does not ask about and yet keeps: the order, say. */
  kept?: readonly string[];
  children: ComponentChildren;
}

/** A form whose answers stand in the address, so that what it shows can be sent on. Blank ones are left out. */
export function Narrow({ path, search, kept = [], children }: NarrowProps) {
  return (
    <form
      // Drawn anew when the address changes, so that its fields say what is shown.
      key={search.toString()}
      class="controls narrowing"
      method="get"
      action={path}
      aria-label={words.filters}
      onSubmit={(event) => {
        event.preventDefault();
        const told = [...new FormData(event.currentTarget)].map(([name, value]) => [
          name,
          String(value).trim(),
        ]);
        goTo(addressOf(path, Object.fromEntries(told)));
      }}
    >
      {children}
      {kept.map((name) => {
        const value = search.get(name);
        return value && <input key={name} type="hidden" name={name} value={value} />;
      })}
      <div class="go">
        <button type="submit" class="primary">
          {words.show}
        </button>
        {search.size > 0 && <Step href={path}>{words.clear}</Step>}
      </div>
    </form>
  );
}

const shapes = {
  search: { type: 'search', maxLength: 200 },
  date: { type: 'date' },
  number: { type: 'number', min: 0 },
} as const;

interface FieldProps {
  name: string;
  label: string;
  search: URLSearchParams;
  type?: 'search' | 'date' | 'number';
  hint?: string;
}

/** One field that is typed. */
export function Typed({ name, label, search, type = 'search', hint }: FieldProps) {
  const hintId = hint && `${name}-hint`;
  return (
    <div class={type === 'search' ? 'field wide' : 'field'}>
      <label for={name}>{label}</label>
      <input
        id={name}
        name={name}
        {...shapes[type]}
        defaultValue={search.get(name) ?? ''}
        {...(hintId && { 'aria-describedby': hintId })}
      />
      {hint && <small id={hintId}>{hint}</small>}
    </div>
  );
}

interface ChosenProps {
  name: string;
  label: string;
  search: URLSearchParams;
  /** Values and what they are called. */
  choices: readonly (readonly [string, string])[];
  /** What stands for no choice; absent where one must be chosen. */
  none?: string;
}

/** One field that is chosen. */
export function Chosen({ name, label, search, choices, none }: ChosenProps) {
  const current = search.get(name) ?? '';
  return (
    <div class="field">
      <label for={name}>{label}</label>
      <select id={name} name={name}>
        {none !== undefined && <option value="">{none}</option>}
        {choices.map(([value, called]) => (
          <option key={value} value={value} selected={value === current}>
            {called}
          </option>
        ))}
      </select>
    </div>
  );
}

interface DepartmentChosenProps {
  search: URLSearchParams;
  departments: readonly { id: string; name: string }[];
}

/** One of the council's departments, or all. */
export function DepartmentChosen({ search, departments }: DepartmentChosenProps) {
  return (
    <Chosen
      name="department"
      label={words.names.department}
      none={words.everything}
      search={search}
      choices={departments.map(({ id, name }) => [id, name])}
    />
  );
}
