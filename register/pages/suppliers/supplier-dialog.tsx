import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { supplierStatuses } from '#core/party/party.ts';
import type { SupplierForm } from './edit.ts';
import { supplierWords } from './words.ts';

const words = supplierWords.dialog;

export interface SupplierDialogProps {
  form: SupplierForm;
  isNew: boolean;
  onKeep: (form: SupplierForm) => void;
  onRemove: () => void;
  onClose: () => void;
}

/** One row of the directory, to be changed; of a tender also what it becomes. */
export function SupplierDialog({ form: given, isNew, onKeep, onRemove, onClose }: SupplierDialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [form, setForm] = useState(given);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const field = (name: keyof SupplierForm, label: string, more: Record<string, unknown> = {}) => (
    <Field label={label} id={`supplier-${name}`}>
      <input
        id={`supplier-${name}`}
        value={String(form[name])}
        onInput={({ currentTarget }) => setForm({ ...form, [name]: currentTarget.value })}
        {...more}
      />
    </Field>
  );
  const isTender = form.status === 'live-tender';
  return (
    <dialog ref={dialog} class="supplier" aria-labelledby="supplier-title" onClose={onClose}>
      <h2 id="supplier-title">{isNew ? words.add : words.change}</h2>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          onKeep(form);
        }}
      >
        {field('name', words.name, { required: true, maxLength: 300 })}
        {field('domain', words.domain, { 'aria-describedby': 'supplier-domain-hint', maxLength: 253 })}
        <p id="supplier-domain-hint" class="small">
          {words.domainHint}
        </p>
        <div class="pair">
          <Field label={supplierWords.status} id="supplier-status">
            <select
              id="supplier-status"
              value={form.status}
              onChange={({ currentTarget }) =>
                setForm({ ...form, status: currentTarget.value as SupplierForm['status'] })
              }
            >
              {supplierStatuses.map((status) => (
                <option key={status} value={status}>
                  {supplierWords.statuses[status]}
                </option>
              ))}
            </select>
          </Field>
          {field('reference', words.reference, { maxLength: 300 })}
        </div>
        <div class="pair">
          {field('from', words.from, { type: 'date' })}
          {field('until', isTender ? words.closes : words.until, { type: 'date', required: form.becomes })}
        </div>
        {isTender && (
          <fieldset>
            <label class="tick">
              <input
                type="checkbox"
                checked={form.becomes}
                onChange={({ currentTarget }) => setForm({ ...form, becomes: currentTarget.checked })}
              />
              {words.becomes}
            </label>
            {form.becomes && (
              <div class="pair">
                {field('contractFrom', words.contractFrom, { type: 'date', required: true })}
                {field('contractUntil', words.contractUntil, { type: 'date' })}
              </div>
            )}
          </fieldset>
        )}
        <div class="actions">
          <button type="submit" class="primary">
            {words.keep}
          </button>
          <button type="button" onClick={() => dialog.current?.close()}>
            {words.cancel}
          </button>
          {!isNew && (
            <button type="button" class="quiet" onClick={onRemove}>
              {words.remove}
            </button>
          )}
        </div>
      </form>
    </dialog>
  );
}

function Field({ id, label, children }: { id: string; label: string; children: ComponentChildren }) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {children}
    </div>
  );
}
