import type { Profile } from '#core/policy/situation.ts';

/** What the pane knows of the officer. */
export interface ProfileSheet {
  name: string | null;
  /** The code's id. */
  code: string;
  department: string | null;
  manager: { name: string; address: string | null } | null;
  post: Profile;
}

/** What a person sees as one line. */
export const profileFields = [
  'name',
  'code',
  'department',
  'manager',
  'grade',
  'politicallyRestricted',
  'spokesperson',
  'unionRepresentative',
  'managesPeople',
] as const;
export type ProfileField = (typeof profileFields)[number];

/** Where each yes or no about the post is kept. */
export const postFacts = {
  politicallyRestricted: 'politicallyRestricted',
  spokesperson: 'spokesperson',
  unionRepresentative: 'unionRepresentative',
  managesPeople: 'manager',
} as const satisfies Partial<Record<ProfileField, keyof Profile>>;

/** A code of conduct to choose. */
export interface CodeChoice {
  id: string;
  title: string;
}
