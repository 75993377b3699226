import type { ComponentChildren } from 'preact';
import type { Command } from '#core/declaration/event.ts';
import type { OutboxState, StorageFault } from '#core/ui/delivery.ts';
import { deedsAt, link, openDeclaration } from '#core/ui/desk/deeds.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { DeclareScreen, DeclineScreen, FlagScreen } from '#core/ui/desk/form-screens.tsx';
import { LinkedCard } from '#core/ui/desk/linked-card.tsx';
import { AmendScreen, DeclarationScreen } from '#core/ui/desk/page-screens.tsx';
import { ProfileScreen } from '#core/ui/desk/profile-screen.tsx';
import { dueReturn } from '#core/ui/desk/returns.ts';
import { ReviewScreen } from '#core/ui/desk/review-screen.tsx';
import { beginKind, beginReturn } from '#core/ui/desk/unprompted.ts';
import { deskWords } from '#core/ui/desk/words.ts';
import { LetterCard } from '#core/ui/letter/letter-card.tsx';
import { waitingFor } from '#core/ui/mine/groups.ts';
import { Mine } from '#core/ui/mine/mine-screen.tsx';
import type { Shell } from '#core/ui/pane.tsx';
import { tabOf } from '#core/ui/route.ts';

/** What surrounds the open item, as the desk stands now. */
export function shellOf(desk: Desk): Shell {
  const { route } = desk.state;
  const today = desk.parts.today();
  const outbox = outboxState(desk);
  return {
    navigation: {
      tab: tabOf(route),
      counts: { mine: waitingFor(desk.entries), review: desk.reviewing.calling },
      isReviewer: desk.isReviewer,
      onGo: (tab) => {
        // Pressed once more, a tab leads back to its first screen, as it stands now.
        if (tab === 'review') desk.reviewing.back();
        if (tab === 'review' && route.screen === 'review') desk.reviewing.enter();
        desk.go({ screen: tab });
        if (tab === 'mine') void desk.follow();
      },
    },
    strip: {
      outbox,
      storage: storageFault(desk),
      notice: desk.state.notice,
      today,
      onSignIn: () => void desk.signIn(),
      onClaim: () => void desk.attempt(async () => desk.parts.register?.outbox.claim()),
      onSaveFile: () => void desk.saveAll(),
      onLook: () => {
        const refused = desk.entries.find(({ delivery }) => delivery?.state === 'refused');
        if (refused) openDeclaration(desk, refused.declaration.id);
      },
    },
    deeds: deedsAt(desk),
    screen: screenOf(desk),
    above: letterOf(desk) ?? <LinkedCard desk={desk} />,
    foot: outbox === null ? null : deskWords.foot,
  };
}

function screenOf(desk: Desk): ComponentChildren {
  const { route, linking } = desk.state;
  switch (route.screen) {
    case 'message':
      return null;
    case 'declare':
      return <DeclareScreen key={route.declaration} desk={desk} id={route.declaration} />;
    case 'decline':
      return <DeclineScreen key={route.declaration} desk={desk} id={route.declaration} />;
    case 'flag':
      return <FlagScreen key={route.declaration} desk={desk} id={route.declaration} />;
    case 'declaration':
      return <DeclarationScreen key={route.declaration} desk={desk} id={route.declaration} />;
    case 'amend':
      return <AmendScreen key={route.declaration} desk={desk} id={route.declaration} />;
    case 'review':
      return <ReviewScreen key="review" desk={desk} />;
    case 'profile':
      return <ProfileScreen key="profile" desk={desk} />;
    case 'mine':
      return (
        <Mine
          key="mine"
          entries={desk.entries}
          code={desk.parts.code}
          today={desk.parts.today()}
          nameOf={desk.nameOf}
          due={dueReturn(desk)}
          onReturn={(due) => void beginReturn(desk, due)}
          onOpen={(id) => (linking === null ? openDeclaration(desk, id) : void link(desk, linking, id))}
          onNew={(kind) => void beginKind(desk, kind)}
        />
      );
  }
}

function letterOf(desk: Desk): ComponentChildren {
  const { letter } = desk.state;
  const { code, register, newId, today } = desk.parts;
  return (
    letter && (
      <LetterCard
        shown={letter}
        code={code}
        today={today()}
        hasRegister={register !== null}
        onAccept={() => void desk.letters.accept()}
        onTake={(step) => void desk.letters.take({ ...step, id: newId() } as Command)}
        onOpenAgain={() => void desk.letters.openAgain()}
        onMine={(declaration) => openDeclaration(desk, declaration)}
      />
    )
  );
}

const faultByWarning: Record<string, StorageFault> = {
  missing: 'memory-only',
  unopened: 'memory-only',
  full: 'full',
  cleared: 'cleared',
};

function storageFault(desk: Desk): StorageFault | null {
  const { warning } = desk.parts.store.condition();
  return warning && (faultByWarning[warning.code] ?? 'blocked');
}

/** What the officer must know first: what was not taken, then what waits for them, then what is on its way. */
function outboxState(desk: Desk): OutboxState | null {
  const deliveries = desk.entries.flatMap(({ delivery }) => delivery ?? []);
  const count = (state: string) => deliveries.filter((delivery) => delivery.state === state).length;
  const refused = deliveries.find((delivery) => delivery.state === 'refused');
  if (refused) return refused;
  for (const state of ['unclaimed', 'sign-in', 'sending', 'waiting'] as const) {
    if (count(state) > 0) return { state, count: count(state) };
  }
  const sent = deliveries
    .flatMap((delivery) => (delivery.state === 'sent' && delivery.at >= desk.since ? delivery : []))
    .toSorted((one, other) => other.at.localeCompare(one.at));
  return sent[0] ?? othersWait(desk);
}

/** What another person who uses this mailbox has not sent yet; told, but not shown. */
function othersWait(desk: Desk): OutboxState | null {
  const theirs = desk.state.outbox.filter(({ shown }) => shown === 'other-person');
  const { size } = new Set(theirs.map(({ declaration }) => declaration));
  return size === 0 ? null : { state: 'other-person', count: size };
}
