import type { Prompted } from '#core/storage/contents.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { shellOf } from '#core/ui/desk/shell.tsx';
import { beginKind } from '#core/ui/desk/unprompted.ts';
import { fill } from '#core/ui/noticed.ts';
import type { Shell } from '#core/ui/pane.tsx';
import type { PaneState } from '#core/ui/pane-state.ts';
import { createBudget } from './budget.ts';
import type { Council } from './checker.ts';
import type { CouncilFiles } from './council.ts';
import { DeclareScreen } from './declare-screen.tsx';
import { createSettling } from './draft/settling.ts';
import { judgeAt } from './judge.ts';
import type { Mailbox } from './mailbox.ts';
import { createMarker } from './marker.ts';
import { markFor } from './marks.ts';
import type { Opening } from './opening.ts';
import { PreferencesPart } from './preferences-part.tsx';
import { createSeveral } from './several/several.ts';
import { paneWords } from './words.ts';

export interface WorkParts {
  desk: Desk;
  files: CouncilFiles;
  mailbox: Mailbox;
  /** What was prompted today before the pane was opened. */
  prompted: Prompted | null;
  draw: () => void;
  show: (state: PaneState) => void;
}

/** What the pane does in Outlook beyond the desk: drafts, marks, several messages, the ribbon's buttons. */
export interface Work {
  council: Council;
  /** What surrounds what is shown. */
  shell(state: PaneState): Shell;
  /** This has been drawn: what it tells is left on the item too. */
  drawn(state: PaneState): void;
  /** Another item, or none, has been opened. */
  turn(): void;
  /** A button of the ribbon was pressed. */
  open(opening: Opening): void;
}

export function createWork({ desk, files, mailbox, prompted, draw, show }: WorkParts): Work {
  const settling = createSettling({ desk, mailbox, asksReason: files.sending.reason, onChange: draw });
  const budget = createBudget({
    kept: prompted,
    // Where the device keeps nothing, the day begins anew with the pane.
    keep: (now) => void desk.parts.store.values.set('prompted', now).catch(() => {}),
    today: desk.parts.today,
    limit: () => desk.state.settings?.settings.promptsADay ?? null,
  });
  const check = judgeAt(desk, files, settling, budget);
  const marker = createMarker({
    mailbox,
    onRefused: (category) => {
      const notice = fill(paneWords.noCategory, { category: paneWords.categories[category] });
      desk.change({ notice });
    },
  });
  /** The officer pressed "Declare" and has not said yet what. */
  let isChoosing = false;
  /** The item on which marks may be left: nobody else's, and nothing that is still being written. */
  let marked: string | null = null;

  const leave = (then: () => void) => {
    isChoosing = false;
    then();
  };

  function shell(state: PaneState): Shell {
    const plain = shellOf(desk);
    const isDraft = state.status === 'reviewed' && state.isDraft === true;
    const around = {
      ...plain,
      deeds: isDraft ? settling.deeds(plain.deeds) : plain.deeds,
      navigation: {
        ...plain.navigation,
        onGo: (tab: Parameters<typeof plain.navigation.onGo>[0]) => leave(() => plain.navigation.onGo(tab)),
      },
    };
    const { screen } = desk.state.route;
    if (screen === 'message' && isChoosing) return { ...around, screen: choice(state, plain) };
    if (screen === 'profile') return { ...around, screen: withPreferences(plain) };
    return around;
  }

  function choice(state: PaneState, { deeds }: Shell) {
    const view = state.status === 'reviewed' ? state.view : null;
    const found = view === null ? [] : [...(view.main === null ? [] : [view.main]), ...view.others];
    return (
      <DeclareScreen
        key="choose"
        prompts={found.filter(({ declarable }) => declarable)}
        onPrompt={(prompt) => leave(() => deeds.onAct(prompt, 'declare'))}
        onKind={(kind) => leave(() => void beginKind(desk, kind))}
      />
    );
  }

  function withPreferences({ screen }: Shell) {
    return (
      <>
        {screen}
        <PreferencesPart
          preferences={mailbox.preferences()}
          onChange={(preferences) => void desk.attempt(() => mailbox.keepPreferences(preferences))}
        />
      </>
    );
  }

  return {
    council: {
      code: files.code,
      check(parts, around, item) {
        marked = around.owner === null && !around.isDraft ? item : null;
        return check(parts, around, item);
      },
      checkSeveral: createSeveral({ desk, files, mailbox, show }),
    },
    shell,
    drawn(state) {
      if (state.status !== 'reviewed') return;
      if (state.isDraft === true) settling.refresh();
      else if (state.item === marked) {
        marker.mark(state.item, markFor(state.view, shellOf(desk).deeds.deedFor));
      }
    },
    turn: () => leave(() => desk.turn()),
    open(opening) {
      isChoosing = opening === 'declare';
      desk.go({ screen: isChoosing ? 'message' : 'mine' });
      if (!isChoosing) void desk.follow();
    },
  };
}
