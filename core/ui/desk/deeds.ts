import { fingerprint } from '#core/fingerprint.ts';
import type { RegisterPort } from '#core/register/port.ts';
import { begun, sameMatter } from '#core/ui/desk/begin.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { remind } from '#core/ui/desk/remind.ts';
import { withReason } from '#core/ui/desk/sent-anyway.ts';
import { shareSetAside, sharesSetAside } from '#core/ui/desk/set-aside.ts';
import type { PromptAction } from '#core/ui/prompt-actions.ts';
import type { Deed, PromptDeeds } from '#core/ui/prompt-deeds.ts';
import type { Route } from '#core/ui/route.ts';
import type { PromptView } from '#core/ui/view.ts';

/** What an officer may do with the prompts on the item in front of them. */
export function deedsAt(desk: Desk): PromptDeeds {
  const { dismissals } = desk.parts.store;
  return {
    today: desk.parts.today(),
    deedFor: (prompt) => deedFor(desk, prompt),
    onAct: (prompt, action) =>
      void desk.attempt(async () => {
        const declaration = await draftFor(desk, prompt, action);
        if (declaration !== null) desk.go({ screen: screenOf[action], declaration });
      }),
    onDismiss: (prompt, reason) =>
      void desk.attempt(async () => {
        const print = printOf(prompt);
        await dismissals.add(print, reason || null);
        desk.change({ dismissedHere: [...new Set([...desk.state.dismissedHere, print])] });
        await shareSetAside(desk, print, true);
      }),
    sharesDismissals: sharesSetAside(desk.state),
    ...(desk.state.signedIn &&
      desk.state.settings?.settings.countNotRelevant &&
      desk.parts.register && { onCount: countingAt(desk.parts.register.port) }),
    onRestore: (prompt) =>
      void desk.attempt(async () => {
        const print = printOf(prompt);
        await dismissals.remove(print);
        desk.change({ dismissedHere: desk.state.dismissedHere.filter((one) => one !== print) });
        await shareSetAside(desk, print, false);
      }),
    onAlreadyDeclared: (prompt) => {
      desk.go({ screen: 'mine' });
      desk.change({ linking: prompt });
    },
    onRemind: (prompt) =>
      void desk.attempt(async () => {
        const declaration = await draftFor(desk, prompt, 'declare');
        if (declaration !== null) await remind(desk, declaration);
      }),
    onOpen: (declaration) => openDeclaration(desk, declaration),
  };
}

const screenOf: Record<PromptAction, 'declare' | 'decline' | 'flag'> = {
  declare: 'declare',
  decline: 'decline',
  'hand-over': 'decline',
  flag: 'flag',
};

/** Opens a draft's form, or the page of what was sent. */
export function openDeclaration(desk: Desk, declaration: string): void {
  const draft = desk.state.drafts.find(({ id }) => id === declaration);
  const route: Route = draft
    ? { screen: draft.draft.content.kind === 'flag' ? 'flag' : 'declare', declaration }
    : { screen: 'declaration', declaration };
  desk.go(route);
  if (!draft) void desk.fetchWhole(declaration);
}

/** The officer points to the declaration that a prompt is about: it is not prompted again. */
export function link(desk: Desk, prompt: PromptView, declaration: string): Promise<void> {
  return desk.attempt(async () => {
    const print = printOf(prompt);
    await desk.parts.store.dismissals.add(print, null);
    desk.change({
      dismissedHere: [...desk.state.dismissedHere, print],
      linked: new Map([...desk.state.linked, [print, declaration]]),
      linking: null,
    });
    desk.go({ screen: 'message' });
  });
}

export function printOf({ advised }: PromptView): string {
  return fingerprint(advised.finding);
}

function deedFor(desk: Desk, prompt: PromptView): Deed | null {
  const { dismissedHere, linked, reminded, reviewed, drafts } = desk.state;
  const print = printOf(prompt);
  const pointedTo = linked.get(print);
  if (pointedTo !== undefined) return { what: 'linked', declaration: pointedTo };
  if (dismissedHere.includes(print)) return { what: 'dismissed' };
  const draft = drafts.find((kept) => kept.print === print);
  if (draft) {
    const on = reminded.get(draft.id);
    return on === undefined
      ? { what: 'kept', declaration: draft.id }
      : { what: 'reminded', declaration: draft.id, on };
  }
  return reviewed && sentFor(desk, prompt);
}

/** What was sent about this before, from here or from another device. */
function sentFor(desk: Desk, prompt: PromptView): Deed | null {
  const { reviewed } = desk.state;
  if (reviewed === null) return null;
  const { code } = desk.parts;
  const by = { code, profile: desk.profile, today: desk.parts.today() };
  const entries = desk.entries.filter(
    ({ declaration: { state } }) => state !== 'draft' && state !== 'withdrawn',
  );
  for (const action of ['declare', 'flag'] as const) {
    const { content } = begun(action, prompt, reviewed, by);
    const found = entries.find(({ declaration }) => sameMatter(declaration, content));
    if (!found) continue;
    const { declaration, delivery } = found;
    const at = declaration.submittedAt ?? '';
    const told = delivery ?? { state: 'sent', to: desk.called(declaration.to), at };
    if (declaration.kind === 'flag') return { what: 'flagged', declaration: declaration.id, delivery: told };
    const what = declaration.facts.answer === 'declined' ? 'declined' : 'declared';
    return { what, declaration: declaration.id, delivery: told };
  }
  return null;
}

/** The draft that this prompt began, or a new one; null where the item has gone meanwhile. */
async function draftFor(desk: Desk, prompt: PromptView, action: PromptAction): Promise<string | null> {
  const { reviewed } = desk.state;
  const print = printOf(prompt);
  const kept = await desk.parts.store.drafts.all();
  const isFlag = action === 'flag';
  const known = kept.find((one) => one.print === print && (one.draft.content.kind === 'flag') === isFlag);
  if (known) return known.id;
  if (reviewed === null) return null;
  const { code } = desk.parts;
  const by = { code, profile: desk.profile, today: desk.parts.today() };
  const { dismissals } = desk.parts.store;
  const draft = await withReason(begun(action, prompt, reviewed, by), dismissals, print);
  const id = desk.parts.newId();
  await desk.drafts.begin({ id, draft, print });
  void desk.fetchFile(id);
  return id;
}

function countingAt(port: RegisterPort): NonNullable<PromptDeeds['onCount']> {
  return async ({ advised }) => 'ok' in (await port.countNotRelevant(advised.finding.signal));
}
