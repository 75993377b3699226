import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dispatchIds, methodName } from './host/dispatch-ids.ts';
import { readRequest, writeResponse } from './host/protocol.ts';

const conversation = 'conversation-1';

function message(fields: Record<string, unknown> = {}): string {
  return JSON.stringify({
    _messageType: 0,
    _actionType: 0,
    _actionName: 'ExecuteMethod',
    _conversationId: conversation,
    _correlationId: 7,
    _data: { ApiParams: null },
    ...fields,
  });
}

describe('the protocol with office.js', () => {
  it('reads what the pane asks', () => {
    expect(readRequest(message(), conversation)).toEqual({
      action: 'invoke',
      name: 'ExecuteMethod',
      conversationId: conversation,
      correlationId: 7,
      data: { ApiParams: null },
    });
    expect(readRequest(message({ _actionType: 1 }), conversation)?.action).toBe('register');
    expect(readRequest(message({ _actionType: 2 }), conversation)?.action).toBe('unregister');
  });

  it('leaves alone other conversations, answers, and messages that are no JSON', () => {
    expect(readRequest(message({ _conversationId: 'another' }), conversation)).toBeNull();
    expect(readRequest(message({ _messageType: 1 }), conversation)).toBeNull();
    expect(readRequest(message({ _actionType: 3 }), conversation)).toBeNull();
    expect(readRequest({ _conversationId: conversation }, conversation)).toBeNull();
  });

  it('survives whatever other scripts post', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(readRequest(value, conversation)).toBeNull();
        expect(readRequest(JSON.stringify(value), conversation)).toBeNull();
      }),
    );
  });

  it('answers under the number of the question, so that each finds its own callback', () => {
    const request = readRequest(message(), conversation);
    if (!request) throw new Error('The message was not read.');
    const answer = JSON.parse(writeResponse(request, 'data', 'answer', 'http://localhost'));
    expect(answer).toMatchObject({ _messageType: 1, _responseType: 0, _correlationId: 7, _data: 'data' });
    const event = JSON.parse(writeResponse(request, 'data', 'event', 'http://localhost'));
    expect(event).toMatchObject({ _responseType: 1, _correlationId: 7 });
  });

  it('names each method by one number only', () => {
    for (const [name, id] of Object.entries(dispatchIds)) expect(methodName(id)).toBe(name);
    expect(methodName(-1)).toBeNull();
  });
});
