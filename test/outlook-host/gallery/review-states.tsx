import { useEffect, useState } from 'preact/hooks';
import type { Standing } from '#core/register/port.ts';
import { choices } from '#core/ui/review/choices.ts';
import { arrangeCover, colleaguesNamed, openCover } from '#core/ui/review/covering.ts';
import { DecideForm } from '#core/ui/review/decide-form.tsx';
import { noted as noting } from '#core/ui/review/outgoing.ts';
import { Review } from '#core/ui/review/review.tsx';
import { Screen } from '#core/ui/screen.tsx';
import { noted } from './calls.ts';
import { content, entry, races, today } from './samples/declarations.ts';
import { type Office, office, reviewer } from './samples/reviewing.ts';
import type { GalleryState, Given } from './states.tsx';

const me = { person: reviewer, standsInFor: [] };

interface StagedProps extends Given {
  busy?: boolean;
  set?: (office: Office) => Promise<unknown> | undefined;
}

/** The office, once it has been opened and brought where it is wanted. */
function Staged({ code, busy = true, set }: StagedProps) {
  const [shown, setShown] = useState<Office | null>(null);
  useEffect(() => {
    void office(code, { busy }).then(async (opened) => {
      await opened.reviewing.list();
      await set?.(opened);
      setShown(opened);
    });
  }, []);
  return shown === null ? null : <Review reviewing={shown.reviewing} me={me} />;
}

const staged = (name: string, set?: StagedProps['set'], busy = true): GalleryState => ({
  name,
  route: 'mine',
  screen: (given) => <Staged {...given} busy={busy} {...(set && { set })} />,
});

const looking = (name: string) =>
  staged(`review-${name}`, (at) => at.reviewing.look(at.declared[name] ?? ''));

const rowsOf = ({ reviewing }: Office): Standing[] =>
  (reviewing.rows ?? []).map(({ declaration }) => declaration);

/** What those who decide see. */
export const reviewStates: readonly GalleryState[] = [
  staged('review'),
  staged('review-empty', undefined, false),
  staged('review-asked-tab', ({ reviewing }) => reviewing.narrow({ tab: 'asked' })),
  staged('review-decided-tab', ({ reviewing }) => reviewing.narrow({ tab: 'decided' })),
  staged('review-chosen', async (at) => {
    const gifts = rowsOf(at).filter(({ kind }) => kind === 'gift');
    at.reviewing.choose(
      gifts.slice(0, 1).map(({ id }) => id),
      true,
    );
  }),
  staged('review-undo', (at) =>
    at.reviewing.take(
      rowsOf(at).filter(({ kind }) => kind === 'gift'),
      noting,
    ),
  ),
  staged('review-overtaken', async (at) => {
    await at.overtake();
    await at.reviewing.list();
  }),
  staged('review-overtaken-item', async (at) => {
    await at.overtake();
    await at.reviewing.look(at.declared.diary ?? '');
  }),
  staged('review-gone', ({ reviewing }) => reviewing.look('01900000-0000-7000-8000-00000000ffff')),
  ...['dinner', 'tutoring', 'flag', 'diary', 'tied', 'decided'].map(looking),
  staged('review-cover', async ({ reviewing }) => {
    await openCover(reviewing);
    const [colleague] = await colleaguesNamed(reviewing, 'Tom');
    const days = { startsOn: '2026-12-21', endsOn: '2027-01-04' };
    await arrangeCover(reviewing, { deputy: colleague?.id ?? '', ...days });
  }),
  ...choices.map(
    (choice): GalleryState => ({
      name: `review-form-${choice}`,
      route: 'mine',
      screen: ({ code }) => (
        <Screen title="Your decision">
          <DecideForm
            choice={choice}
            declaration={entry(content(code, 'hospitality', races), '2026-11-20', []).declaration}
            code={code}
            background={null}
            officer="Asha Pillai"
            today={today}
            onTake={noted('onTake')}
            onCancel={noted('onCancel')}
          />
        </Screen>
      ),
    }),
  ),
];
