/** How Outlook answers one question: in time, late, not at all, with a fault, with nonsense, or by throwing. */
export type Manner = 'well' | 'late' | 'never' | 'refusing' | 'wrongly' | 'throwing';

export interface StubDraft {
  kind: 'message' | 'appointment';
  subject: string;
  text: string;
  to: readonly { name: string; address: string }[];
  attachmentNames?: readonly string[];
  /** The language that Outlook is shown in; some Outlooks do not say. */
  language?: string;
}

/** By the question: `subject`, `body`, `to`, `cc`, `bcc`, `from`, `attachments`, `session`, `properties` … */
export type Manners = Record<string, Manner>;

type Callback = (result: { status: string; value?: unknown; error?: unknown }) => void;

/** As much of Outlook's object model as the handlers use, each answer by callback and never at once. */
export function officeStub(draft: StubDraft, manners: Manners = {}, session = new Map<string, string>()) {
  const handlers = new Map<string, (event: { completed(completion: unknown): void }) => void>();
  const properties = new Map<string, unknown>();

  const ask =
    (question: string, value: unknown) =>
    (...given: unknown[]) => {
      const callback = given.at(-1) as Callback;
      const manner = manners[question] ?? 'well';
      if (manner === 'throwing') throw new Error(`Outlook failed at ${question}.`);
      if (manner === 'never') return;
      const answers: Record<Exclude<Manner, 'throwing' | 'never'>, Parameters<Callback>[0]> = {
        well: { status: 'succeeded', value },
        late: { status: 'succeeded', value },
        refusing: { status: 'failed', error: { code: 9020, message: 'No.' } },
        wrongly: { status: 'succeeded', value: { unexpected: true } },
      };
      setTimeout(() => callback(answers[manner]), manner === 'late' ? 60_000 : 1);
    };

  /** As `ask`, of what was left on the draft under a key. */
  const sessionData = {
    getAsync: (key: string, callback: Callback) => ask('session', session.get(key) ?? '[]')(callback),
    setAsync: (key: string, value: string, callback: Callback) => {
      session.set(key, value);
      ask('keep', undefined)(callback);
    },
  };
  const people = draft.to.map(({ name, address }) => ({ displayName: name, emailAddress: address }));
  const isMessage = draft.kind === 'message';
  const common = {
    itemType: isMessage ? 'message' : 'appointment',
    sessionData,
    subject: { getAsync: ask('subject', draft.subject) },
    body: { getAsync: ask('body', draft.text) },
    getAttachmentsAsync: ask(
      'attachments',
      (draft.attachmentNames ?? []).map((name) => ({ name, isInline: false })),
    ),
    loadCustomPropertiesAsync: ask('properties', {
      set: (name: string, value: unknown) => void properties.set(name, value),
      saveAsync: ask('save', undefined),
    }),
  };
  const item = isMessage
    ? {
        ...common,
        to: { getAsync: ask('to', people) },
        cc: { getAsync: ask('cc', []) },
        bcc: { getAsync: ask('bcc', []) },
        from: {
          getAsync: ask('from', { displayName: 'Jo Marsh', emailAddress: 'jo.marsh@westmarch.gov.uk' }),
        },
      }
    : {
        ...common,
        requiredAttendees: { getAsync: ask('to', people) },
        optionalAttendees: { getAsync: ask('cc', []) },
        location: { getAsync: ask('place', 'Room 4') },
        start: { getAsync: ask('start', new Date('2026-11-24T10:00:00Z')) },
        end: { getAsync: ask('end', new Date('2026-11-24T11:00:00Z')) },
      };
  const Office = {
    actions: {
      associate: (name: string, handler: (event: { completed(completion: unknown): void }) => void) =>
        void handlers.set(name, handler),
    },
    AsyncResultStatus: { Succeeded: 'succeeded' },
    CoercionType: { Text: 'text' },
    MailboxEnums: { ItemType: { Message: 'message', Appointment: 'appointment' } },
    context: {
      displayLanguage: draft.language,
      requirements: { isSetSupported: () => false },
      mailbox: { item, userProfile: { displayName: 'Jo Marsh', emailAddress: 'jo.marsh@westmarch.gov.uk' } },
    },
  };
  return { Office, handlers, properties, session };
}
