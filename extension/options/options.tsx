import { ProfileScreen } from '#core/ui/desk/profile-screen.tsx';
import { shellOf } from '#core/ui/desk/shell.tsx';
import { Strip } from '#core/ui/strip.tsx';
import { Bar } from '../desk/bar.tsx';
import { ChooseCouncil } from '../desk/choose-council.tsx';
import type { InForce } from '../desk/in-force.ts';
import { useSettings } from '../desk/use-settings.ts';
import { OfficerPart } from '../panel/officer-part.tsx';
import { useDesk } from '../panel/use-desk.ts';
import { DataPart } from './data-part.tsx';
import { FaultsPart } from './faults-part.tsx';
import { LanguagePart } from './language-part.tsx';
import { LevelsPart } from './levels-part.tsx';
import { NotifyPart } from './notify-part.tsx';
import { ServersPart } from './servers-part.tsx';
import { SitesPart } from './sites-part.tsx';
import { optionsWords as words } from './words.ts';

/** All that an officer can set, and all that is kept here. */
export function Options() {
  const settings = useSettings();
  if (settings === null) return <Bar />;
  return (
    <>
      <Bar>
        <small>{settings.values.organisationName}</small>
      </Bar>
      <main class="options">
        <h1>{words.title}</h1>
        <section class="sheet" aria-labelledby="council-heading">
          <h2 id="council-heading">{words.council}</h2>
          <ChooseCouncil settings={settings} />
        </section>
        <ProfilePart settings={settings} />
        <LanguagePart settings={settings} />
        <SitesPart settings={settings} />
        <ServersPart settings={settings} />
        <LevelsPart settings={settings} />
        <NotifyPart settings={settings} />
        <FaultsPart />
        <DataPart />
      </main>
    </>
  );
}

function ProfilePart({ settings }: { settings: InForce }) {
  const state = useDesk(settings);
  if (state.status !== 'open') {
    return (
      <section class="sheet">
        <p class="small">{state.status === 'no-code' && words.profileMissing}</p>
      </section>
    );
  }
  const { desk } = state;
  return (
    <section class="sheet profile">
      <Strip {...shellOf(desk).strip} />
      <ProfileScreen desk={desk} />
      {desk.parts.register === null && <OfficerPart officer={settings.officer} />}
    </section>
  );
}
