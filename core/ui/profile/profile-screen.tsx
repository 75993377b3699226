import { useState } from 'preact/hooks';
import { OwnFields } from '#core/ui/profile/own-fields.tsx';
import {
  type CodeChoice,
  type ProfileField,
  type ProfileSheet,
  postFacts,
  profileFields,
} from '#core/ui/profile/sheet.ts';
import { profileWords } from '#core/ui/profile/words.ts';
import { Screen } from '#core/ui/screen.tsx';

export interface ProfileProps {
  /** As it is when the screen opens; later changes come from the screen alone. */
  sheet: ProfileSheet;
  codes: readonly CodeChoice[];
  /** What the register knows, which the officer cannot change here. */
  fromRegister: readonly ProfileField[];
  /** What the mailbox and the council's settings tell, where no register does. */
  given: readonly ProfileField[];
  onChange: (sheet: ProfileSheet) => void;
}

/** What the code's rules ask about the officer: what the register knows to read, the rest to set. */
export function Profile({ sheet: opened, codes, fromRegister, given, onChange }: ProfileProps) {
  const [sheet, setSheet] = useState(opened);
  const change = (part: Partial<ProfileSheet>) => {
    const changed = { ...sheet, ...part };
    setSheet(changed);
    onChange(changed);
  };
  const known = profileFields.filter((field) => fromRegister.includes(field));
  const told = profileFields.filter((field) => given.includes(field) && !known.includes(field));
  const own = profileFields.filter((field) => !known.includes(field) && !told.includes(field));
  return (
    <Screen title={profileWords.title}>
      <p>{profileWords.lead}</p>
      {known.length > 0 && (
        <section class="part" aria-labelledby="register-heading">
          <h2 id="register-heading">{profileWords.register.title}</h2>
          <Told fields={known} sheet={sheet} codes={codes} />
          <p class="small">{profileWords.register.wrong}</p>
        </section>
      )}
      {told.length > 0 && <Told fields={told} sheet={sheet} codes={codes} />}
      {own.length > 0 && (
        <section class="part" aria-labelledby="own-heading">
          <h2 id="own-heading">{profileWords.own.title}</h2>
          <p class="small">{known.length > 0 ? profileWords.own.beside : profileWords.own.noRegister}</p>
          <OwnFields fields={own} sheet={sheet} codes={codes} onChange={change} />
          <p class="small">{profileWords.own.saved}</p>
        </section>
      )}
    </Screen>
  );
}

interface ToldProps extends Pick<ProfileProps, 'sheet' | 'codes'> {
  fields: readonly ProfileField[];
}

/** What the officer can only read here. */
function Told({ fields, sheet, codes }: ToldProps) {
  return (
    <dl class="known">
      {fields.map((field) => (
        <div class="line" key={field}>
          <dt class="small">{profileWords.fields[field]}</dt>
          <dd dir="auto">{toldOf(field, sheet, codes)}</dd>
        </div>
      ))}
    </dl>
  );
}

function toldOf(field: ProfileField, sheet: ProfileSheet, codes: readonly CodeChoice[]): string {
  const { unknown, yes, no } = profileWords;
  switch (field) {
    case 'name':
    case 'department':
      return sheet[field] || unknown;
    case 'manager':
      return sheet.manager?.name ?? unknown;
    case 'code':
      return codes.find(({ id }) => id === sheet.code)?.title ?? unknown;
    case 'grade':
      return sheet.post.grade === null ? unknown : String(sheet.post.grade);
    default:
      return sheet.post[postFacts[field]] ? yes : no;
  }
}
