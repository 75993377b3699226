import type { SendMode } from '#core/sending/sending.ts';

/** The events by which Outlook starts add-ins: the XML manifest's name, and the JSON manifest's. */
export const knownEvents = {
  OnNewMessageCompose: 'newMessageComposeCreated',
  OnNewAppointmentOrganizer: 'newAppointmentOrganizerCreated',
  OnMessageAttachmentsChanged: 'messageAttachmentsChanged',
  OnAppointmentAttachmentsChanged: 'appointmentAttachmentsChanged',
  OnMessageRecipientsChanged: 'messageRecipientsChanged',
  OnAppointmentAttendeesChanged: 'appointmentAttendeesChanged',
  OnAppointmentTimeChanged: 'appointmentTimeChanged',
  OnAppointmentRecurrenceChanged: 'appointmentRecurrenceChanged',
  OnInfoBarDismissClicked: 'infoBarDismissClicked',
  OnMessageSend: 'messageSending',
  OnAppointmentSend: 'appointmentSending',
  OnMessageCompose: 'messageComposeOpened',
  OnAppointmentOrganizer: 'appointmentOrganizerOpened',
  OnMessageFromChanged: 'messageFromChanged',
  OnAppointmentFromChanged: 'appointmentFromChanged',
  OnSensitivityLabelChanged: 'sensitivityLabelChanged',
} as const;

export type EventName = keyof typeof knownEvents;

/** How the XML manifest names what happens to an item that a handler holds back; `block` holds even without it. */
export const sendModes = {
  promptUser: 'PromptUser',
  softBlock: 'SoftBlock',
  block: 'Block',
} as const satisfies Record<SendMode, string>;

export interface HandledEvent {
  name: EventName;
  /** The name under which the handler is associated. */
  handler: string;
  /** Null for events that hold nothing back. */
  sendMode: SendMode | null;
}

export function handledEvents(sendMode: SendMode): HandledEvent[] {
  return [
    { name: 'OnMessageSend', handler: 'onMessageSend', sendMode },
    { name: 'OnAppointmentSend', handler: 'onAppointmentSend', sendMode },
    { name: 'OnMessageRecipientsChanged', handler: 'onMessageRecipientsChanged', sendMode: null },
    { name: 'OnAppointmentAttendeesChanged', handler: 'onAppointmentAttendeesChanged', sendMode: null },
    { name: 'OnMessageAttachmentsChanged', handler: 'onMessageAttachmentsChanged', sendMode: null },
    { name: 'OnAppointmentAttachmentsChanged', handler: 'onAppointmentAttachmentsChanged', sendMode: null },
  ];
}

/** The event that a name of the XML manifest stands for. */
export function isEventName(name: string): name is EventName {
  return Object.hasOwn(knownEvents, name);
}

/** The event that a name of the JSON manifest stands for; undefined where Outlook knows none such. */
export function eventOfType(type: string): EventName | undefined {
  return Object.keys(knownEvents)
    .filter(isEventName)
    .find((name) => knownEvents[name] === type);
}
