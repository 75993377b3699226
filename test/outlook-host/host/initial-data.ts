import {
  isDraft,
  isEnclosedMessage,
  type Mailbox,
  meetingResponses,
  type OutlookAttachment,
  type OutlookItem,
} from './outlook-item.ts';
import type { Fields } from './protocol.ts';

const itemTypes: Record<OutlookItem['kind'], number> = {
  message: 1,
  appointment: 2,
  'meeting-message': 3,
  'message-compose': 4,
  'appointment-compose': 5,
};
const attachmentTypes = { file: 0, item: 1 } as const;
const meetingClasses: Record<string, string> = {
  REPLY: 'IPM.Schedule.Meeting.Resp.Pos',
  CANCEL: 'IPM.Schedule.Meeting.Canceled',
};

function itemClass({ kind, method, protection }: OutlookItem): string {
  if (kind === 'message' && protection === 'encrypted') return 'IPM.Note.SMIME';
  if (kind === 'message' || kind === 'message-compose') return 'IPM.Note';
  if (kind === 'appointment' || kind === 'appointment-compose') return 'IPM.Appointment';
  return meetingClasses[method ?? ''] ?? 'IPM.Schedule.Meeting.Request';
}

/** What the add-in may do, in the host's own numbering, which is not that of the manifest. */
const permissionLevels = {
  restricted: 0,
  'read-item': 1,
  'read-write-item': 3,
  'read-write-mailbox': 2,
} as const;
export type Permission = keyof typeof permissionLevels;

const endOf2099 = Date.UTC(2100, 0, 1);

export function recipient(person: Mailbox): Fields {
  const { address, name, response = 'none' } = person;
  return { address, name, appointmentResponse: meetingResponses.indexOf(response), recipientType: 0 };
}

export function attachment(file: OutlookAttachment): Fields {
  const { id, name, contentType, size } = file;
  const attachmentType = isEnclosedMessage(file) ? attachmentTypes.item : attachmentTypes.file;
  return { id, name, contentType, size, attachmentType, isInline: file.inline };
}

/** A series in the host's own shape; null where the meeting takes place once. */
export function recurrence({ everyWeeks, start, end }: OutlookItem): Fields | null {
  if (everyWeeks === 0) return null;
  const first = new Date(start ?? 0);
  const minutes = first.getUTCHours() * 60 + first.getUTCMinutes();
  return {
    recurrenceType: 'weekly',
    recurrenceProperties: { interval: everyWeeks },
    recurrenceTimeZone: { name: 'GMT Standard Time', offset: 0 },
    seriesTimeJson: {
      startYear: first.getUTCFullYear(),
      startMonth: first.getUTCMonth() + 1,
      startDay: first.getUTCDate(),
      startTimeMin: minutes,
      durationMin: ((end ?? 0) - (start ?? 0)) / 60_000,
      noEndDate: true,
    },
  };
}

function meetingData(item: OutlookItem): Fields {
  return {
    start: item.start ?? undefined,
    end: item.end ?? undefined,
    location: item.location,
    organizer: recipient(item.from),
    isAllDayEvent: item.allDay,
    recurrence: recurrence(item) ?? undefined,
    resources: [],
  };
}

/** A draft's fields are asked for one by one, since they change. */
function draftData(item: OutlookItem): Fields {
  return {
    itemType: itemTypes[item.kind],
    itemClass: itemClass(item),
    conversationId: `conversation-${item.id}`,
  };
}

function readData(item: OutlookItem): Fields {
  return {
    itemType: itemTypes[item.kind],
    itemClass: itemClass(item),
    isRead: true,
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

/**
 * The data on the open item that office.js gets at its start and with every ItemChanged:
 * all that a pane can know of an item without asking again.
 */
export function initialData(item: OutlookItem, user: Mailbox, permission: Permission): Fields {
  return {
    permissionLevel: permissionLevels[permission],
    hostVersion: '16.01',
    owaView: 'ThreeColumns',
    userDisplayName: user.name,
    userEmailAddress: user.address,
    userProfileType: 'enterprise',
    userTimeZone: 'GMT Standard Time',
    timeZoneOffsets: [{ start: 0, end: endOf2099, offset: 0 }],
    isRestIdSupported: true,
    isFromSharedFolder: item.owner !== null,
    ...(isDraft(item) ? draftData(item) : readData(item)),
  };
}
