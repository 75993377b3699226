import { AmendForm } from '#core/ui/declare/amend-form.tsx';
import { openDeclaration } from '#core/ui/desk/deeds.ts';
import type { ScreenOf } from '#core/ui/desk/form-screens.tsx';
import { remind } from '#core/ui/desk/remind.ts';
import { steps } from '#core/ui/desk/sending.ts';
import { DeclarationPage } from '#core/ui/mine/declaration-page.tsx';

/** A declaration with all that the register told of it, where it has answered. */
function entryAt({ desk, id }: ScreenOf) {
  const entry = desk.entries.find(({ declaration }) => declaration.id === id);
  const { whole } = desk.state;
  if (!entry || whole?.declaration.id !== id) return entry ?? null;
  // What waits here is ahead of the register, so only what happened there is added.
  return { ...entry, declaration: { ...entry.declaration, events: whole.events } };
}

export function DeclarationScreen({ desk, id }: ScreenOf) {
  const entry = entryAt({ desk, id });
  if (entry === null) return null;
  const { declaration } = entry;
  const { amend: _, ...on } = steps(desk, id, declaration.version);
  return (
    <DeclarationPage
      entry={entry}
      judging={desk.judging({ id, item: declaration.facts.item })}
      nameOf={desk.nameOf}
      onBack={() => desk.go({ screen: 'mine' })}
      onContinue={() => openDeclaration(desk, id)}
      onAmend={() => desk.go({ screen: 'amend', declaration: id })}
      onAnswer={on.answer}
      onRenew={on.renew}
      onWithdraw={on.withdraw}
      onRemind={() => void desk.attempt(() => remind(desk, id))}
      onSaveFile={() => void desk.saveAll()}
    />
  );
}

export function AmendScreen({ desk, id }: ScreenOf) {
  const entry = entryAt({ desk, id });
  if (entry === null) return null;
  const { kind, signal, code, facts, version } = entry.declaration;
  return (
    <AmendForm
      content={{ kind, signal, code, facts }}
      judging={desk.judging({ id, item: facts.item })}
      onSend={steps(desk, id, version).amend}
      onBack={() => desk.go({ screen: 'declaration', declaration: id })}
    />
  );
}
