import { daysAfter } from '#core/declaration/deadline.ts';
import { reminderDay, reminderIcs } from '#core/declaration/reminder.ts';
import { sentenceOf } from '#core/declaration/sentence.ts';
import type { Desk } from '#core/ui/desk/desk.ts';
import { deskWords } from '#core/ui/desk/words.ts';

/** Without a time limit of the code's, a week is soon enough. */
const usualDays = 7;
const daysBefore = 3;
const hour = 9;

/** Puts a draft into the officer's calendar: through the mail program, or as a file to open. */
export async function remind(desk: Desk, declaration: string): Promise<void> {
  const { surface, now, today } = desk.parts;
  const kept = desk.state.drafts.find(({ id }) => id === declaration);
  if (!kept) return;
  const { content, deadline } = kept.draft;
  const sentence = sentenceOf(content);
  const reminder = {
    id: declaration,
    sentence,
    deadline: deadline ?? daysAfter(today(), usualDays + daysBefore),
    daysBefore,
    at: now().toISOString(),
    link: null,
  };
  const on = reminderDay(reminder);
  if (surface.openAppointment === null) {
    surface.saveFile(deskWords.reminderFile, 'text/calendar', reminderIcs(reminder));
  } else {
    const start = new Date(`${on}T00:00:00`);
    start.setHours(hour);
    const end = new Date(start.getTime() + 15 * 60_000);
    await surface.openAppointment({ subject: deskWords.reminder, text: sentence, start, end });
  }
  desk.change({ reminded: new Map([...desk.state.reminded, [declaration, on]]) });
}
