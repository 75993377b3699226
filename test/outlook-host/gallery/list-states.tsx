import type { Code } from '#core/policy/code.ts';
import { plainProfile } from '#core/policy/situation.ts';
import { DeclarationPage } from '#core/ui/mine/declaration-page.tsx';
import type { Entry, Return } from '#core/ui/mine/entry.ts';
import { Mine } from '#core/ui/mine/mine-screen.tsx';
import { Profile } from '#core/ui/profile/profile-screen.tsx';
import type { ProfileField } from '#core/ui/profile/sheet.ts';
import { noted } from './calls.ts';
import { judgingBy, nameOf, today } from './samples/declarations.ts';
import { many, stations } from './samples/lists.ts';
import type { GalleryState, Given } from './states.tsx';

const mine = (entries: (code: Code) => readonly Entry[], due: Return | null = null) => {
  return ({ code }: Given) => (
    <Mine
      entries={entries(code)}
      code={code}
      today={today}
      nameOf={nameOf}
      due={due}
      onReturn={noted('onReturn')}
      onOpen={noted('onOpen')}
      onNew={noted('onNew')}
    />
  );
};

function page(code: Code, entry: Entry) {
  return (
    <DeclarationPage
      entry={entry}
      judging={judgingBy(code)}
      nameOf={nameOf}
      onAnswer={noted('onAnswer')}
      onBack={noted('onBack')}
      onContinue={noted('onContinue')}
      onAmend={noted('onAmend')}
      onRenew={noted('onRenew')}
      onWithdraw={noted('onWithdraw')}
      onRemind={noted('onRemind')}
      onSaveFile={noted('onSaveFile')}
    />
  );
}

const profile =
  (fromRegister: readonly ProfileField[]) =>
  ({ codes }: Given) => (
    <Profile
      sheet={{
        name: 'Sam Officer',
        code: 'derbyshire',
        department: 'Highways',
        manager: { name: 'Asha Pillai', address: 'asha.pillai@westmarch.gov.uk' },
        post: { ...plainProfile, grade: 12, politicallyRestricted: true },
      }}
      codes={codes.map(({ id, title, council }) => ({ id, title: council ?? title }))}
      fromRegister={fromRegister}
      given={['name', 'code']}
      onChange={noted('onChange')}
    />
  );

const nil: Return = { kind: 'nil', from: '2026-07-01', to: '2026-09-30', due: '2026-11-30' };
const yearly: Return = { kind: 'yearly', holding: 3, due: '2026-12-31' };

const shown = [
  'draft',
  'late',
  'waiting',
  'refused',
  'returned',
  'submitted',
  'decided',
  'withdrawn',
  'expired',
];

const few = (code: Code) =>
  Object.values(stations(code)).filter(({ delivery }) => delivery?.state !== 'refused');

/** The officer's own declarations, one of them, and the profile. */
export const listStates: readonly GalleryState[] = [
  { name: 'mine', route: 'mine', screen: mine(few) },
  { name: 'mine-empty', route: 'mine', screen: mine(() => []) },
  { name: 'mine-many', route: 'mine', screen: mine(many) },
  { name: 'mine-nil', route: 'mine', screen: mine(() => [], nil) },
  { name: 'mine-yearly', route: 'mine', screen: mine((code) => few(code).slice(4), yearly) },
  ...shown.map(
    (station): GalleryState => ({
      name: `declaration-${station}`,
      route: 'declaration',
      screen: ({ code }) => {
        const entry = stations(code)[station];
        return entry === undefined ? null : page(code, entry);
      },
    }),
  ),
  {
    name: 'profile',
    route: 'profile',
    screen: profile(['name', 'code', 'department', 'manager', 'grade', 'managesPeople']),
  },
  { name: 'profile-own', route: 'profile', screen: profile([]) },
];
