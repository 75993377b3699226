import type { Context } from 'hono';
import { HTTPException } from 'hono/http-exception';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { z } from 'zod';
import { type ErrorCode, ProbityError } from '#core/errors.ts';
import { BodyInvalid, type Fault } from '#register/faults.ts';
import { wrongs } from '#register/wrong.ts';

/** What a client is told when something cannot be done (RFC 9457). */
export interface Problem {
  type: 'about:blank';
  title: string;
  status: number;
  code: ErrorCode;
  /** What happened, why, and what to do next. */
  detail: string;
  errors?: readonly Fault[];
}

/** How each fault answers over HTTP. What is not named here is the sender's mistake. */
const statusOf: Partial<Record<ErrorCode, ContentfulStatusCode>> = {
  ERR_SIGN_IN: 401,
  ERR_NOT_ALLOWED: 403,
  ERR_NOT_FOUND: 404,
  ERR_STATE: 409,
  ERR_ALREADY_THERE: 409,
  ERR_CHANGED_MEANWHILE: 412,
  ERR_VERSION_MISSING: 428,
  ERR_TOO_LARGE: 413,
  ERR_BODY_INVALID: 422,
  ERR_REASON_MISSING: 422,
  ERR_DATABASE_UNREACHABLE: 503,
  ERR_DATABASE_DISK_FULL: 503,
  ERR_SIGN_IN_UNREACHABLE: 503,
  ERR_INTERNAL: 500,
};

const titles: Record<number, string> = {
  400: 'Not understood',
  401: 'Not signed in',
  403: 'Not allowed',
  404: 'Not found',
  409: 'Not possible now',
  412: 'Changed meanwhile',
  413: 'Too large',
  422: 'Something is missing or wrong',
  428: 'Which version?',
  500: 'A fault of ours',
  503: 'Not available',
};

/** Answers with a problem, and whatever else the client needs to go on. */
export function problem(context: Context, fault: ProbityError, more: Record<string, unknown> = {}): Response {
  const status = statusOf[fault.code] ?? 400;
  const body: Problem = {
    type: 'about:blank',
    title: titles[status] ?? 'Not understood',
    status,
    code: fault.code,
    detail: fault.message,
    ...(fault instanceof BodyInvalid && { errors: fault.faults }),
    ...more,
  };
  if (status === 401) context.header('WWW-Authenticate', 'Bearer');
  if (status === 503) context.header('Retry-After', '5');
  context.header('Content-Type', 'application/problem+json');
  return context.body(JSON.stringify(body), status);
}

/** The problem that any fault amounts to: our own say what they are, all others stay behind the counter. */
export function asProblem(fault: unknown): ProbityError {
  if (fault instanceof ProbityError) return fault;
  if (fault instanceof HTTPException && fault.status < 500) return unreadable(fault);
  const state = sqlState(fault);
  if (state === uniqueViolation) return alreadyThere(fault);
  if (unstorable.includes(state) || isHalfCharacter(fault)) return unstorableText(fault);
  if (state === diskFull) return noRoom(fault);
  if (isDatabaseGone(fault)) {
    return new ProbityError(
      'ERR_DATABASE_UNREACHABLE',
      'The register cannot reach its database just now. Nothing was saved; what you sent is still with you. Try again in a few seconds.',
      { cause: fault },
    );
  }
  return new ProbityError(
    'ERR_INTERNAL',
    'Something went wrong in the register. Nothing was saved; what you sent is still with you. Try again, and tell your IT team if it goes on.',
    { cause: fault },
  );
}

const diskFull = '53100';
const uniqueViolation = '23505';
/** A character, an escape or a number that PostgreSQL cannot keep. */
const unstorable = ['22021', '22P05', '22003'];

/** Half of a pair of surrogates within JSON, which is a syntax error to PostgreSQL. */
function isHalfCharacter(fault: unknown): boolean {
  return sqlState(fault) === '22P02' && /type json/.test((fault as Error).message);
}

function sqlState(fault: unknown): string {
  return fault instanceof Error && 'code' in fault && typeof fault.code === 'string' ? fault.code : '';
}

function unreadable(cause: HTTPException): ProbityError {
  return new ProbityError(
    'ERR_BODY_INVALID',
    `The register could not read what was sent (${cause.message}), so nothing was saved. It takes JSON; send it again as that.`,
    { cause },
  );
}

function noRoom(cause: unknown): ProbityError {
  return new ProbityError(
    'ERR_DATABASE_DISK_FULL',
    'The register has no room left on its disk. Nothing was saved; what you sent is still with you. Tell your IT team, and try again later.',
    { cause },
  );
}

function alreadyThere(cause: unknown): ProbityError {
  return new ProbityError(
    'ERR_ALREADY_THERE',
    'Something else has this id or name already, so nothing was saved. Send yours again under a new one.',
    { cause },
  );
}

function unstorableText(cause: unknown): ProbityError {
  return new ProbityError(
    'ERR_BODY_INVALID',
    'This holds a character or a number that the register cannot keep, so nothing was saved. Type it again instead of pasting it.',
    { cause },
  );
}

/** What is wrong with what was given, place by place, as a person can mend it. */
export function faultsOf(issues: readonly z.core.$ZodIssue[], given: unknown): Fault[] {
  return wrongs(issues, given).map(({ path, words }) => ({
    path: path.map(String).join('.'),
    sentence: `This ${words}.`,
  }));
}

/** PostgreSQL's classes 08 (connection), 53 (out of space, memory or connections), 57P (shutting down); and sockets. */
function isDatabaseGone(fault: unknown): boolean {
  if (!(fault instanceof Error)) return false;
  const code = sqlState(fault);
  const socket = ['ECONNREFUSED', 'ECONNRESET', 'ENOENT', 'EPIPE', 'ETIMEDOUT'];
  return (
    /^(?:08|53|57P)/.test(code) ||
    socket.includes(code) ||
    /Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error/.test(
      fault.message,
    )
  );
}
