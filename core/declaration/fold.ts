import type { Declaration } from '#core/declaration/declaration.ts';
import type { DeclarationEvent } from '#core/declaration/event.ts';
import { ProbityError } from '#core/errors.ts';

/**
 * Makes a declaration of its events, oldest first. The same events give the same declaration everywhere.
 * Throws `ERR_DECLARATION_INVALID` where the first event does not say who declares what.
 */
export function fold(id: string, events: readonly DeclarationEvent[]): Declaration {
  const [first, ...later] = events;
  if (!first || !('content' in first) || first.by === null) {
    throw new ProbityError(
      'ERR_DECLARATION_INVALID',
      'This declaration does not begin with what was declared and by whom, so it cannot be shown. Ask your monitoring officer to look at its record.',
    );
  }
  return later.reduce(after, begun(id, first.by, first));
}

function begun(
  id: string,
  officer: string,
  first: Extract<DeclarationEvent, { content: unknown }>,
): Declaration {
  const blank: Declaration = {
    ...first.content,
    id,
    officer,
    state: 'draft',
    version: 0,
    to: { person: null, role: null },
    deadline: null,
    submittedAt: null,
    decision: null,
    question: null,
    reply: null,
    until: null,
    events: [],
  };
  return after(blank, first);
}

/** The declaration once one more thing has happened to it. */
export function after(declaration: Declaration, event: DeclarationEvent): Declaration {
  return {
    ...declaration,
    ...change(declaration, event),
    version: declaration.version + 1,
    events: [...declaration.events, event],
  };
}

function change(declaration: Declaration, event: DeclarationEvent): Partial<Declaration> {
  switch (event.type) {
    case 'drafted':
      return event.content;
    case 'submitted':
      return {
        ...event.content,
        to: event.to,
        deadline: event.deadline,
        state: 'submitted',
        submittedAt: event.at,
      };
    case 'amended':
      // What was decided was decided on other facts, so it is open again.
      return declaration.state === 'decided'
        ? { ...event.content, to: event.to, ...waiting }
        : { ...event.content };
    case 'asked':
      return { state: 'returned', question: event.question, reply: null };
    case 'answered':
      return { state: 'submitted', question: null, reply: event.answer };
    case 'decided':
      return {
        state: 'decided',
        question: null,
        reply: null,
        until: event.until,
        decision: decisionIn(event),
      };
    case 'passed-on':
      return { to: event.to };
    case 'withdrawn':
      return { state: 'withdrawn', question: null, reply: null };
    case 'renewed':
      return { to: event.to, ...waiting };
    case 'expired':
      return { state: 'expired' };
    case 'corrected':
      // It stands beside what was declared, and changes nothing of it.
      return {};
  }
}

const waiting = { state: 'submitted', decision: null, question: null, reply: null, until: null } as const;

function decisionIn(event: Extract<DeclarationEvent, { type: 'decided' }>): Declaration['decision'] {
  const { outcome, conditions, reason, at, by, onBehalfOf } = event;
  return { outcome, conditions, reason, at, by, onBehalfOf };
}
