/// <reference types="office-js" />
import { noticeIcon } from '../../manifest/notice-icon.ts';
import { controlId, type SurfaceId } from '../../manifest/surfaces.ts';
import type { Mark } from '../marks.ts';
import { paneWords } from '../words.ts';
import { asked, notKept, unlessMissing } from './ask.ts';
import { isAppointment, isDraft, type OpenItem } from './open-item.ts';

/** One notification of ours an item: a later one takes the place of an earlier one. */
const noticeKey = 'probity';

/** Shows a notification on an item, or takes ours away. Never rejects: the pane says the same. */
export async function showNotice(item: OpenItem, message: Mark['notice']): Promise<void> {
  const bar = item.notificationMessages;
  if (bar === undefined) return;
  // Some Outlooks replace only what is there.
  const put = (notice: Office.NotificationMessageDetails) =>
    asked<void>((answer) => bar.replaceAsync(noticeKey, notice, answer)).catch(() =>
      asked<void>((answer) => bar.addAsync(noticeKey, notice, answer)),
    );
  if (message === null) {
    await unlessMissing(
      asked<void>((answer) => bar.removeAsync(noticeKey, answer)),
      undefined,
    );
    return;
  }
  // Most Outlooks take a notification with a button on drafts alone; without one it still tells.
  await put(withButton(item, message)).catch(() => unlessMissing(put(plain(message)), undefined));
}

function withButton(item: OpenItem, message: string): Office.NotificationMessageDetails {
  const { InsightMessage: type } = Office.MailboxEnums.ItemNotificationMessageType;
  const { ShowTaskPane: actionType } = Office.MailboxEnums.ActionType;
  const commandId = controlId(surfaceOf(item), 'open');
  const actions = [{ actionType, actionText: paneWords.open, commandId, contextData: '{}' }];
  return { type, message, icon: noticeIcon, actions };
}

function plain(message: string): Office.NotificationMessageDetails {
  const { InformationalMessage: type } = Office.MailboxEnums.ItemNotificationMessageType;
  // It stays until the matter is settled, also while the pane is closed.
  return { type, message, icon: noticeIcon, persistent: true };
}

function surfaceOf(item: OpenItem): SurfaceId {
  if (isAppointment(item)) return isDraft(item) ? 'appointmentOrganizer' : 'appointmentAttendee';
  return isDraft(item) ? 'messageCompose' : 'messageRead';
}

/** Makes a category, where the council has given the right to the whole mailbox; rejects where it has not. */
function makeCategory(displayName: string): Promise<void> {
  const { masterCategories } = Office.context.mailbox;
  const color = Office.MailboxEnums.CategoryColor.Preset7;
  return asked<void>((answer) => masterCategories.addAsync([{ displayName, color }], answer), notKept);
}

/**
 * Puts one of our categories on an item and takes the other away, or both where none is wanted.
 *
 * @throws ProbityError `ERR_OUTLOOK_REFUSED` where the mailbox has no such category and we may not make it, or Outlook
 *   is too old
 */
export async function setCategory(item: OpenItem, category: Mark['category']): Promise<void> {
  if (item.categories === undefined) throw notKept();
  const there = await asked<Office.CategoryDetails[] | null>(
    (answer) => item.categories.getAsync(answer),
    notKept,
  );
  const names = new Set((there ?? []).map(({ displayName }) => displayName));
  const wanted = category === null ? null : paneWords.categories[category];
  const stale = Object.values(paneWords.categories).filter((name) => name !== wanted && names.has(name));
  if (stale.length > 0) await asked<void>((answer) => item.categories.removeAsync(stale, answer), notKept);
  if (wanted !== null && !names.has(wanted)) {
    const add = () => asked<void>((answer) => item.categories.addAsync([wanted], answer), notKept);
    await add().catch(() => makeCategory(wanted).then(add));
  }
}
