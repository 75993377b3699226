import type { Command, Content } from '#core/declaration/event.ts';
import type { Letter } from '#core/declaration/refusal.ts';
import { formView, judged } from '#core/ui/declare/form-view.ts';
import { sendByMail, stepByMail } from '#core/ui/desk/by-mail.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { deskWords } from '#core/ui/desk/words.ts';

/** Sends a draft: to the register, or as a message where there is none. Resolves once it is kept. */
export async function submit(desk: Desk, id: string, content: Content, attach: boolean): Promise<void> {
  const { newId, register } = desk.parts;
  const judging = desk.judging({ id, item: content.facts.item });
  const settled = judged(content, judging);
  const { role, deadline } = formView(settled, judging).recipient;
  if (register === null) {
    await sendByMail(desk, id, { content: settled, role, deadline });
    return;
  }
  await desk.send(id, { id: newId(), type: 'submit', content: settled, role, deadline }, null);
  const file = attach ? desk.state.files.get(id) : undefined;
  if (file) await register.outbox.add({ declaration: id, attachment: { id: newId(), ...file } });
}

/** Sends a draft, then goes back to the message, where it is told what became of it. */
export function submitAndLeave(desk: Desk, id: string, content: Content, attach: boolean): void {
  void desk.attempt(async () => {
    await submit(desk, id, content, attach);
    desk.go({ screen: 'message' });
    if (desk.parts.register === null) desk.change({ notice: deskWords.attachLetter });
  });
}

/** Opens the reply, or copies it where none can be opened, and records what was declined in the same step. */
export function replyAndRecord(
  desk: Desk,
  id: string,
  content: Content,
  letter: Letter,
  record: boolean,
): void {
  void desk.attempt(async () => {
    // Kept first: a reply that does not open can be opened again, a declaration must not be lost.
    if (record) await submit(desk, id, content, false);
    else await desk.parts.store.drafts.remove(id);
    const open = desk.parts.surface.replyForm();
    await (open === null ? desk.parts.surface.copy(letter.text) : open(letter.text));
    desk.go({ screen: 'message' });
  });
}

/** Gives what the officer has still to do; null where nothing is left. */
async function step(desk: Desk, declaration: string, command: Command, seen: number): Promise<string | null> {
  if (desk.parts.register === null) return stepByMail(desk, declaration, command);
  await desk.send(declaration, command, seen);
  return null;
}

/** What the officer may do with a declaration that was sent. `seen` is the version that they see. */
export function steps(desk: Desk, declaration: string, seen: number) {
  const { newId } = desk.parts;
  const done = (command: Command) =>
    void desk.attempt(async () => {
      const notice = await step(desk, declaration, command, seen);
      desk.go({ screen: 'mine' });
      desk.change({ notice });
    });
  return {
    amend: (content: Content, reason: string) => done({ id: newId(), type: 'amend', content, reason }),
    answer: (answer: string) => done({ id: newId(), type: 'answer', answer }),
    renew: (until: string | null) => done({ id: newId(), type: 'renew', until }),
    withdraw: (reason: string | null) => done({ id: newId(), type: 'withdraw', reason }),
  };
}
