import { useState } from 'preact/hooks';
import { type CodeChoice, type ProfileField, type ProfileSheet, postFacts } from '#core/ui/profile/sheet.ts';
import { profileWords } from '#core/ui/profile/words.ts';

export interface OwnFieldsProps {
  fields: readonly ProfileField[];
  sheet: ProfileSheet;
  codes: readonly CodeChoice[];
  onChange: (part: Partial<ProfileSheet>) => void;
}

/** What the officer sets: only what nobody else knows. */
export function OwnFields({ fields, ...rest }: OwnFieldsProps) {
  return (
    <div class="form">
      {fields.map((field) => (
        <OwnField key={field} field={field} {...rest} />
      ))}
    </div>
  );
}

type OwnFieldProps = Omit<OwnFieldsProps, 'fields'> & { field: ProfileField };

function OwnField({ field, sheet, codes, onChange }: OwnFieldProps) {
  switch (field) {
    case 'name':
      return (
        <TextField
          id="profile-name"
          label={profileWords.fields.name}
          value={sheet.name}
          onText={(name) => onChange({ name })}
        />
      );
    case 'department':
      return (
        <TextField
          id="profile-department"
          label={profileWords.fields.department}
          value={sheet.department}
          onText={(department) => onChange({ department })}
        />
      );
    case 'manager':
      return <ManagerFields manager={sheet.manager} onChange={onChange} />;
    case 'code':
      return <CodeField code={sheet.code} codes={codes} onChange={onChange} />;
    case 'grade':
      return <GradeField post={sheet.post} onChange={onChange} />;
    default: {
      const fact = postFacts[field];
      return (
        <Tick
          id={`profile-${field}`}
          label={profileWords.fields[field]}
          hint={profileWords.hints[field]}
          checked={sheet.post[fact]}
          onTick={(checked) => onChange({ post: { ...sheet.post, [fact]: checked } })}
        />
      );
    }
  }
}

interface TextFieldProps {
  id: string;
  label: string;
  hint?: string;
  value: string | null;
  onText: (text: string | null) => void;
}

function TextField({ id, label, hint, value, onText }: TextFieldProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      {hint !== undefined && (
        <p class="small" id={`${id}-hint`}>
          {hint}
        </p>
      )}
      <input
        id={id}
        type="text"
        autocomplete="off"
        value={value ?? ''}
        aria-describedby={hint === undefined ? undefined : `${id}-hint`}
        onInput={({ currentTarget }) => onText(currentTarget.value || null)}
      />
    </div>
  );
}

function ManagerFields({
  manager,
  onChange,
}: Pick<OwnFieldsProps, 'onChange'> & Pick<ProfileSheet, 'manager'>) {
  const tell = (part: { name?: string; address?: string | null }) => {
    const changed = { name: '', address: null, ...manager, ...part };
    onChange({ manager: changed.name === '' && changed.address === null ? null : changed });
  };
  return (
    <>
      <TextField
        id="profile-manager"
        label={profileWords.managerName}
        value={manager?.name ?? null}
        onText={(name) => tell({ name: name ?? '' })}
      />
      <TextField
        id="profile-manager-address"
        label={profileWords.managerAddress}
        hint={profileWords.managerHint}
        value={manager?.address ?? null}
        onText={(address) => tell({ address })}
      />
    </>
  );
}

function CodeField({ code, codes, onChange }: Pick<OwnFieldsProps, 'codes' | 'onChange'> & { code: string }) {
  return (
    <div class="field">
      <label for="profile-code">{profileWords.fields.code}</label>
      <select
        id="profile-code"
        value={code}
        onChange={({ currentTarget }) => onChange({ code: currentTarget.value })}
      >
        {codes.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
    </div>
  );
}

/** Keeps what was typed; a grade is told only once it is a number. */
function GradeField({ post, onChange }: Pick<OwnFieldsProps, 'onChange'> & Pick<ProfileSheet, 'post'>) {
  const [typed, setTyped] = useState(post.grade === null ? '' : String(post.grade));
  const type = (text: string | null) => {
    setTyped(text ?? '');
    onChange({ post: { ...post, grade: /^\d{1,3}$/.test(text?.trim() ?? '') ? Number(text) : null } });
  };
  return (
    <TextField
      id="profile-grade"
      label={profileWords.fields.grade}
      hint={profileWords.hints.grade}
      value={typed}
      onText={type}
    />
  );
}

interface TickProps {
  id: string;
  label: string;
  hint: string;
  checked: boolean;
  onTick: (checked: boolean) => void;
}

function Tick({ id, label, hint, checked, onTick }: TickProps) {
  return (
    <div>
      <label class="choice">
        <input
          type="checkbox"
          checked={checked}
          aria-describedby={id}
          onChange={({ currentTarget }) => onTick(currentTarget.checked)}
        />
        {label}
      </label>
      <p class="small indented" id={id}>
        {hint}
      </p>
    </div>
  );
}
