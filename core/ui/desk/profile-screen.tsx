import type { Desk } from '#core/ui/desk/desk.ts';
import { deskWords } from '#core/ui/desk/words.ts';
import { fill } from '#core/ui/noticed.ts';
import { Profile } from '#core/ui/profile/profile-screen.tsx';
import type { ProfileField, ProfileSheet } from '#core/ui/profile/sheet.ts';

/** What the register tells of everybody who is signed in. */
const toldByRegister: readonly ProfileField[] = [
  'name',
  'department',
  'manager',
  'grade',
  'politicallyRestricted',
  'spokesperson',
  'unionRepresentative',
  'managesPeople',
];

/** The officer's profile, and the way into the register. */
export function ProfileScreen({ desk }: { desk: Desk }) {
  const { me, own } = desk.state;
  const { code, surface } = desk.parts;
  const sheet: ProfileSheet = {
    name: me?.name ?? desk.officerName,
    code: code.id,
    department: me ? (me.department?.name ?? null) : (own?.department ?? null),
    manager: me ? me.manager && { name: me.manager.name, address: null } : (own?.manager ?? null),
    post: desk.profile,
  };
  return (
    <>
      <Profile
        key={me?.person ?? 'own'}
        sheet={sheet}
        codes={[{ id: code.id, title: code.title }]}
        fromRegister={me === null ? [] : toldByRegister}
        given={['name', 'code']}
        onChange={(changed) => void desk.keepProfile(changed)}
      />
      {surface.signIn !== null && <Account desk={desk} />}
    </>
  );
}

function Account({ desk }: { desk: Desk }) {
  const { me, signedIn } = desk.state;
  const said = deskWords.signedIn;
  return (
    <section class="part screen" aria-labelledby="account-heading">
      <h2 id="account-heading">{said.heading}</h2>
      <p>{signedIn ? fill(said.in, { name: me?.name ?? desk.officerName }) : said.out}</p>
      <button type="button" onClick={() => void (signedIn ? desk.signOut() : desk.signIn())}>
        {signedIn ? said.signOut : said.signIn}
      </button>
    </section>
  );
}
