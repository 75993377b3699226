import { inLanguages } from '#core/language.ts';
import type { ProfileField } from '#core/ui/profile/sheet.ts';
import { welsh } from '#core/ui/profile/words.cy.ts';

const fields: Record<ProfileField, string> = {
  name: 'Name',
  code: 'Code of conduct',
  department: 'Department',
  manager: 'Manager',
  grade: 'Grade',
  politicallyRestricted: 'Politically restricted post',
  spokesperson: 'Speaks for the council',
  unionRepresentative: 'Union representative',
  managesPeople: 'Manages people',
};

const english = {
  title: 'Profile',
  lead: 'Some clauses of your code depend on your post. Probity asks no more than that.',
  register: {
    title: 'From the register',
    wrong: 'Something wrong here? Ask your monitoring officer to put it right.',
  },
  own: {
    title: 'Set by you',
    noRegister: 'There is no register yet, so you tell Probity yourself. It stays on this device.',
    beside:
      'The register does not hold these. What you set stays on this device and is used only to advise you.',
    saved: 'Saved on this device as you type.',
  },
  fields,
  hints: {
    grade: 'The number on your payslip. Leave it empty if you do not know it.',
    politicallyRestricted: 'Your contract says so if it is.',
    spokesperson: 'You may answer the media on the council’s behalf.',
    unionRepresentative: 'You speak for a recognised union.',
    managesPeople: 'People report to you.',
  },
  managerName: 'Manager’s name',
  managerAddress: 'Manager’s email address',
  managerHint: 'Declarations go there until there is a register.',
  yes: 'Yes',
  no: 'No',
  unknown: 'Not known',
};

export type ProfileWords = typeof english;

/** The words of the officer's profile. */
export const profileWords = inLanguages({ en: english, cy: welsh });
