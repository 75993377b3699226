import type { Draft } from '#core/declaration/draft.ts';
import { blank, nilReturn, yearlyConfirmation } from '#core/declaration/unprompted.ts';
import type { DeclarationKind } from '#core/policy/advice.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import type { Return } from '#core/ui/mine/entry.ts';

/** Opens an empty form of this kind. */
export function beginKind(desk: Desk, kind: DeclarationKind): Promise<void> {
  return begin(desk, blank(kind, circumstances(desk)));
}

/** Opens what the organisation asks for, filled in. */
export function beginReturn(desk: Desk, due: Return): Promise<void> {
  const by = circumstances(desk);
  return begin(desk, due.kind === 'nil' ? nilReturn(due, by) : yearlyConfirmation(due.holding, by));
}

function circumstances(desk: Desk) {
  return { code: desk.parts.code, profile: desk.profile, today: desk.parts.today() };
}

function begin(desk: Desk, draft: Draft): Promise<void> {
  return desk.attempt(async () => {
    const id = desk.parts.newId();
    await desk.drafts.begin({ id, draft, print: null });
    desk.go({ screen: draft.content.kind === 'flag' ? 'flag' : 'declare', declaration: id });
  });
}
