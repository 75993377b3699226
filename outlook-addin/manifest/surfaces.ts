export const commandIds = ['open', 'declare', 'declarations', 'review', 'flag'] as const;
export type CommandId = (typeof commandIds)[number];

export const surfaceIds = [
  'messageRead',
  'messageCompose',
  'appointmentAttendee',
  'appointmentOrganizer',
] as const;
export type SurfaceId = (typeof surfaceIds)[number];

/** A place in Outlook that shows our buttons, by the names that the two kinds of manifest give it. */
export interface Surface {
  extensionPoint: string;
  context: string;
  /** Outlook lets a pane stay open from message to message, and nowhere else. */
  pinnable: boolean;
  /** Outlook lets several messages be selected in a list, and nowhere else. */
  selectable: boolean;
}

export const surfaces: Record<SurfaceId, Surface> = {
  messageRead: {
    extensionPoint: 'MessageReadCommandSurface',
    context: 'mailRead',
    pinnable: true,
    selectable: true,
  },
  messageCompose: {
    extensionPoint: 'MessageComposeCommandSurface',
    context: 'mailCompose',
    pinnable: true,
    selectable: false,
  },
  appointmentAttendee: {
    extensionPoint: 'AppointmentAttendeeCommandSurface',
    context: 'meetingDetailsAttendee',
    pinnable: false,
    selectable: false,
  },
  appointmentOrganizer: {
    extensionPoint: 'AppointmentOrganizerCommandSurface',
    context: 'meetingDetailsOrganizer',
    pinnable: false,
    selectable: false,
  },
};

/** Phones and tablets: a message that is read, with one button. */
export const mobileExtensionPoint = 'MobileMessageReadCommandSurface';
export const mobileCommand: CommandId = 'open';

/** The button that also opens the pane for several selected messages. */
export const severalCommand: CommandId = 'open';

/** A button's id in both manifests; the dialog of Smart Alerts opens the pane by it (`commandId`). */
export function controlId(surface: SurfaceId | 'mobileMessageRead', command: CommandId): string {
  return `${surface}.${command}`;
}
