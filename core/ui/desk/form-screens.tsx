import { useRef } from 'preact/hooks';
import { declined } from '#core/declaration/refusal.ts';
import type { KeptDraft } from '#core/storage/contents.ts';
import { DeclareForm } from '#core/ui/declare/declare-form.tsx';
import { FlagForm } from '#core/ui/declare/flag-form.tsx';
import { formView, judged } from '#core/ui/declare/form-view.ts';
import type { Attachable } from '#core/ui/declare/sending.tsx';
import { DeclineForm } from '#core/ui/decline/decline-form.tsx';
import { letterFor } from '#core/ui/desk/begin.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { replyAndRecord, submitAndLeave } from '#core/ui/desk/sending.ts';

export interface ScreenOf {
  desk: Desk;
  /** The draft's id. */
  id: string;
}

/** The draft on the form, by which the form is judged, and what can be sent along. */
function formOf({ desk, id }: ScreenOf) {
  const kept = desk.state.drafts.find((one) => one.id === id);
  if (!kept) return null;
  const { content } = kept.draft;
  const isMail = desk.parts.register === null;
  // By mail, the officer attaches what they want to the message themselves.
  const file = isMail ? undefined : desk.state.files.get(id);
  const attachable: Attachable | null = file
    ? { subject: content.facts.item?.subject ?? '', bytes: file.bytes.length }
    : null;
  const channel = isMail ? 'mail' : 'register';
  return {
    kept,
    content,
    attachable,
    channel,
    judging: desk.judging({ id, item: content.facts.item }),
  } as const;
}

/** Where one goes on from a form: to the message that it began with, else to the list. */
function leave(desk: Desk, { print }: Pick<KeptDraft, 'print'>): void {
  desk.go({ screen: print === null ? 'mine' : 'message' });
}

export function DeclareScreen({ desk, id }: ScreenOf) {
  const now = formOf({ desk, id });
  // A draft that was thrown away may be brought back as long as its form is open.
  const last = useRef(now);
  if (now !== null) last.current = now;
  const form = last.current;
  if (form === null) return null;
  const { kept, ...props } = form;
  return (
    <DeclareForm
      {...props}
      saved={desk.state.saved}
      onChange={(content) => void desk.drafts.keep(id, content, kept.print)}
      onSend={(content, attach) => submitAndLeave(desk, id, content, attach)}
      onKeep={() => leave(desk, kept)}
      onDiscard={() => void desk.drafts.discard(id)}
      onRestore={(content) => void desk.drafts.keep(id, content, kept.print)}
      onDone={() => leave(desk, kept)}
    />
  );
}

export function FlagScreen({ desk, id }: ScreenOf) {
  const form = formOf({ desk, id });
  if (form === null) return null;
  const { kept, content, judging, ...props } = form;
  return (
    <FlagForm
      {...props}
      content={content}
      judging={judging}
      recipientWords={formView(content, judging).recipientWords}
      onChange={(changed) => void desk.drafts.keep(id, changed, kept.print)}
      onSend={(changed, attach) => submitAndLeave(desk, id, changed, attach)}
      onCancel={() => leave(desk, kept)}
    />
  );
}

export function DeclineScreen({ desk, id }: ScreenOf) {
  const form = formOf({ desk, id });
  if (form === null) return null;
  const { kept, content, judging } = form;
  const { signal, facts } = content;
  const handsOver = signal === 'media-request';
  const record = judged(handsOver ? content : declined(content), judging);
  const view = formView(record, judging);
  const { surface, council } = desk.parts;
  const look = () => {
    void desk.drafts.keep(id, record, kept.print);
    desk.go({ screen: 'declare', declaration: id });
  };
  return (
    <DeclineForm
      purpose={handsOver ? 'hand-over' : 'decline'}
      to={facts.giver?.name ?? facts.giver?.address ?? null}
      letter={letterFor(record, {
        officer: desk.officerName,
        council,
        refusals: desk.state.settings?.settings.refusals,
      })}
      recipientWords={content.kind === 'flag' ? null : view.recipientWords}
      missing={view.faults.length}
      canReply={surface.replyForm() !== null}
      onReply={(letter, wanted) => {
        if (wanted && view.faults.length > 0) look();
        else replyAndRecord(desk, id, record, letter, wanted);
      }}
      onLook={look}
      onBack={() => {
        leave(desk, kept);
        void desk.drafts.discardUntouched(id);
      }}
    />
  );
}
