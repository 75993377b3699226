/**
 * The messages that Outlook on the web and office.js exchange: JSON strings over `postMessage`,
 * in one conversation whose id the host hands to the pane in the frame's name.
 */

const messageTypes = { request: 0, response: 1 } as const;
const actions = ['invoke', 'register', 'unregister'] as const;
const responseTypes = { answer: 0, event: 1 } as const;
/** The version in which both sides speak plain JSON. */
export const serializerVersion = 1;

/** What the pane asks: call a method, or register or drop an event handler. */
export interface PaneRequest {
  action: (typeof actions)[number];
  /** The method's or the event's name, for example `ExecuteMethod` or `olkItemSelectedChanged`. */
  name: string;
  conversationId: string;
  correlationId: number;
  data: unknown;
}

export type Fields = Record<string, unknown>;

export function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Reads a message from the pane.
 * Gives null for anything that is not a request in this conversation: other scripts post messages too.
 */
export function readRequest(message: unknown, conversationId: string): PaneRequest | null {
  const fields = typeof message === 'string' ? parseJson(message) : null;
  if (!isFields(fields) || fields._conversationId !== conversationId) return null;
  const action = actions[Number(fields._actionType)];
  if (fields._messageType !== messageTypes.request || action === undefined) return null;
  return {
    action,
    name: String(fields._actionName),
    conversationId,
    correlationId: Number(fields._correlationId),
    data: fields._data,
  };
}

/** Writes the answer to a request, or, for a registered handler's request, an event that has come about. */
export function writeResponse(
  request: PaneRequest,
  data: unknown,
  type: keyof typeof responseTypes,
  origin: string,
): string {
  return JSON.stringify({
    _messageType: messageTypes.response,
    _responseType: responseTypes[type],
    _actionName: request.name,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _serializerVersion: serializerVersion,
  });
}
