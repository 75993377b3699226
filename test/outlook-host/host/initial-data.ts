import { isEnclosedMessage, type Mailbox, type OutlookAttachment, type OutlookItem } from './outlook-item.ts';
import type { Fields } from './protocol.ts';

const itemTypes = { message: 1, appointment: 2, 'meeting-message': 3 } as const;
const attachmentTypes = { file: 0, item: 1 } as const;
const meetingClasses: Record<string, string> = {
  REPLY: 'IPM.Schedule.Meeting.Resp.Pos',
  CANCEL: 'IPM.Schedule.Meeting.Canceled',
};

function itemClass({ kind, method }: OutlookItem): string {
  if (kind === 'message') return 'IPM.Note';
  if (kind === 'appointment') return 'IPM.Appointment';
  return meetingClasses[method ?? ''] ?? 'IPM.Schedule.Meeting.Request';
}

/** ReadWriteItem, in the host's own numbering, which is not that of the manifest. */
const readWriteItem = 3;
const endOf2099 = Date.UTC(2100, 0, 1);

function recipient(person: Mailbox): Fields {
  return { address: person.address, name: person.name, appointmentResponse: 0, recipientType: 0 };
}

function attachment(file: OutlookAttachment): Fields {
  const { id, name, contentType, size } = file;
  const attachmentType = isEnclosedMessage(file) ? attachmentTypes.item : attachmentTypes.file;
  return { id, name, contentType, size, attachmentType, isInline: file.inline };
}

function meetingData(item: OutlookItem): Fields {
  return {
    start: item.start ?? undefined,
    end: item.end ?? undefined,
    location: item.location,
    organizer: recipient(item.from),
    resources: [],
  };
}

/**
 * The data on the open item that office.js gets at its start and with every ItemChanged:
 * all that a pane can read of an item without asking again.
 */
export function initialData(item: OutlookItem, user: Mailbox): Fields {
  return {
    permissionLevel: readWriteItem,
    hostVersion: '16.01',
    owaView: 'ThreeColumns',
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userProfileType: 'enterprise',
    userTimeZone: 'GMT Standard Time',
    timeZoneOffsets: [{ start: 0, end: endOf2099, offset: 0 }],
    isRestIdSupported: true,
    isRead: true,
    itemType: itemTypes[item.kind],
    itemClass: itemClass(item),
    id: item.id,
    conversationId: `conversation-${item.id}`,
    internetMessageId: item.internetMessageId,
    subject: item.subject,
    normalizedSubject: item.subject,
    from: recipient(item.from),
    sender: recipient(item.from),
    to: item.to.map(recipient),
    cc: item.cc.map(recipient),
    bcc: [],
    attachments: item.attachments.map(attachment),
    dateTimeCreated: item.sentAt ?? undefined,
    dateTimeModified: item.sentAt ?? undefined,
    ...(item.kind === 'message' ? {} : meetingData(item)),
  };
}
