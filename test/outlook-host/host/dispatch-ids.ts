/** The numbers by which office.js names the mailbox methods that it asks the host to carry out. */
export const dispatchIds = {
  loadCustomProperties: 3,
  saveCustomProperties: 4,
  displayNewAppointmentForm: 7,
  displayReplyFormText: 10,
  displayReplyAllFormText: 11,
  getBodyType: 14,
  displayReplyForm: 30,
  displayReplyAllForm: 31,
  addNotification: 33,
  getAllNotifications: 34,
  replaceNotification: 35,
  removeNotification: 36,
  getBody: 37,
  displayNewMessageForm: 44,
  getInitializationContext: 99,
  getAttachmentContent: 150,
  getCategories: 157,
  addCategories: 158,
  removeCategories: 159,
  getMasterCategories: 160,
  getAllInternetHeaders: 168,
  displayNewAppointmentFormAsync: 177,
  displayNewMessageFormAsync: 178,
  displayReplyFormAsync: 181,
  displayReplyAllFormAsync: 182,
  displayReplyFormTextAsync: 183,
  displayReplyAllFormTextAsync: 184,
  saveRoamingSettings: 404,
} as const;

export type MethodName = keyof typeof dispatchIds;

const names = new Map<number, MethodName>(
  Object.entries(dispatchIds).map(([name, id]) => [id, name as MethodName]),
);

/** The method's name, or null for a number that this host does not know. */
export function methodName(dispatchId: number): MethodName | null {
  return names.get(dispatchId) ?? null;
}
