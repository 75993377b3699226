import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { Desk } from '#core/ui/desk/desk.ts';
import { shellOf } from '#core/ui/desk/shell.tsx';
import { beginKind } from '#core/ui/desk/unprompted.ts';
import { waitingFor } from '#core/ui/mine/groups.ts';
import { Notice } from '#core/ui/notice.tsx';
import { Screen } from '#core/ui/screen.tsx';
import { Strip } from '#core/ui/strip.tsx';
import { words } from '#core/ui/words.ts';
import { takeHandoff, watchHandoffs } from '../background/handoff.ts';
import type { Handoff } from '../background/message-shape.ts';
import { Bar } from '../desk/bar.tsx';
import { ChooseCouncil } from '../desk/choose-council.tsx';
import { employerOf, type InForce } from '../desk/in-force.ts';
import { useSettings } from '../desk/use-settings.ts';
import { tokenShelf } from '../sign-in/tokens.ts';
import { beginHandoff } from './begin-handoff.ts';
import type { BroughtKind } from './brought-text.ts';
import { CheckScreen } from './check-screen.tsx';
import { CodeScreen } from './code-screen.tsx';
import { KindsScreen } from './kinds-screen.tsx';
import { PanelNavigation } from './navigation.tsx';
import { OfficerPart } from './officer-part.tsx';
import { type PanelPlace, placeOf } from './place.ts';
import { useDesk } from './use-desk.ts';
import { useDetection } from './use-detection.ts';
import { panelWords } from './words.ts';

/** The whole side panel. */
export function Panel() {
  const settings = useSettings();
  const state = useDesk(settings);
  // Which language it speaks is known with the settings.
  if (settings === null) return <Bar />;
  if (state.status === 'opening') return <Frame>{panelWords.reading}</Frame>;
  switch (state.status) {
    case 'failed':
      return (
        <Frame>
          <Notice heading={panelWords.failed} />
        </Frame>
      );
    case 'no-code':
      return (
        <Frame>
          <Screen title={panelWords.choose.title}>
            <p>{panelWords.choose.sentence}</p>
            <ChooseCouncil settings={settings} />
          </Screen>
        </Frame>
      );
    case 'open':
      return <AtDesk desk={state.desk} settings={settings} />;
  }
}

function Frame({ children }: { children: ComponentChildren }) {
  return (
    <>
      <Bar />
      <main>{typeof children === 'string' ? <p class="reading">{children}</p> : children}</main>
    </>
  );
}

/** What the panel shows that the desk knows nothing of; null for what the desk shows. */
type Beside = 'code' | 'declare' | null;

function AtDesk({ desk, settings: { values, officer } }: { desk: Desk; settings: InForce }) {
  const [beside, setBeside] = useState<Beside>(null);
  const [checked, setChecked] = useState<string | null>(null);
  const [kind, setKind] = useState<BroughtKind>('email-read');
  const { code, council } = desk.parts;
  const shell = shellOf(desk);
  const { dismissed, dismissedHere, standings, outbox, own, me } = desk.state;
  const detection = useDetection(checked !== null);
  const view = useMemo(() => {
    if (checked === null || detection === null) return null;
    return detection.checkText(
      desk,
      { kind, text: checked },
      {
        organisation: employerOf(values),
        suppliers: values.suppliers,
      },
    );
  }, [detection, desk, checked, kind, values, dismissed, dismissedHere, standings, outbox, own, me]);

  const begin = (handoff: Handoff) => {
    setBeside(handoff.deed === 'go' && handoff.place === 'declare' ? 'declare' : null);
    if (handoff.deed === 'check') {
      setKind('email-read');
      setChecked(handoff.text);
      desk.go({ screen: 'message' });
    } else if (handoff.deed === 'go') desk.go({ screen: 'mine' });
    else void beginHandoff(desk, handoff);
  };
  useHandoffs(desk, begin);
  useWayBack(desk, checked === null);
  useLooks(desk);

  const go = (place: PanelPlace) => {
    setBeside(place === 'code' ? 'code' : null);
    if (place !== 'code') shell.navigation.onGo(place === 'check' ? 'message' : place);
  };
  const place = beside === 'code' ? 'code' : placeOf(desk.state.route);
  return (
    <>
      <Bar>
        <small>{council}</small>
      </Bar>
      <PanelNavigation
        place={place}
        counts={{ mine: waitingFor(desk.entries), review: desk.reviewing.calling }}
        isReviewer={desk.isReviewer}
        onGo={go}
      />
      <Strip {...shell.strip} />
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a panel with nothing to press must be reached and scrolled by keyboard too. */}
      <main tabIndex={0}>{screen()}</main>
      <footer class="foot">{shell.foot ?? words.private}</footer>
    </>
  );

  function screen(): ComponentChildren {
    if (beside === 'code') return <CodeScreen code={code} />;
    if (beside === 'declare') {
      return (
        <KindsScreen
          onKind={(kind) => {
            setBeside(null);
            void beginKind(desk, kind);
          }}
        />
      );
    }
    if (place === 'profile') {
      return (
        <>
          {shell.screen}
          {desk.parts.register === null && <OfficerPart officer={officer} />}
        </>
      );
    }
    if (shell.screen !== null) return shell.screen;
    return (
      <CheckScreen
        view={view}
        codeTitle={code.title}
        deeds={shell.deeds}
        kind={kind}
        onKind={(chosen) => {
          desk.turn();
          setKind(chosen);
        }}
        onCheck={(text) => {
          desk.turn();
          setChecked(text);
        }}
        onClear={() => setChecked(null)}
      />
    );
  }
}

const forms: readonly string[] = ['declare', 'decline', 'flag'];

/** What was begun without a text leads back to the officer's declarations, where it is told what became of it. */
function useWayBack(desk: Desk, isUnprompted: boolean): void {
  const { screen } = desk.state.route;
  const before = useRef(screen);
  useEffect(() => {
    const wasForm = forms.includes(before.current);
    before.current = screen;
    // Not by `go`, which would take what the officer has still to do off the panel.
    if (isUnprompted && wasForm && screen === 'message') desk.change({ route: { screen: 'mine' } });
  }, [screen, isUnprompted]);
}

/** Begins whatever a press elsewhere in this window left for the panel. */
function useHandoffs(desk: Desk, begin: (handoff: Handoff) => void): void {
  useEffect(() => {
    const take = async () => {
      const { id } = await browser.windows.getCurrent();
      const handoff = id === undefined ? null : await takeHandoff(id);
      if (handoff !== null) begin(handoff);
    };
    void take();
    return watchHandoffs(() => void take());
  }, [desk]);
}

/** Has the background look when more or less waits, and follows who signs in elsewhere. */
function useLooks(desk: Desk): void {
  const waiting = `${waitingFor(desk.entries)} ${desk.state.outbox.length} ${desk.reviewing.calling}`;
  useEffect(() => {
    // Nobody listens where the background is just being loaded anew.
    void browser.runtime.sendMessage({ type: 'look' }).catch(() => undefined);
  }, [waiting]);
  useEffect(() => tokenShelf.watch(() => void desk.follow()), [desk]);
}
