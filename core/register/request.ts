import * as z from 'zod/mini';
import { locale } from '#core/language.ts';
import {
  type Fetch,
  type HttpRequest,
  inTime,
  type Missing,
  type Received,
  receive,
  type Signal,
} from '#core/register/http.ts';
import type { Refusal } from '#core/register/port.ts';
import * as schemas from '#core/register/schemas.ts';
import { unreachable } from '#core/register/words.ts';

/** By what a register is reached. All of it is handed in, so that this program needs no browser. */
export interface Connection<S extends Signal> {
  /** Where the register is, for example `https://register.westmarch.gov.uk`. */
  baseUrl: string;
  /** An access token; null where nobody is signed in. Must not ask the person for anything. */
  token: () => Promise<string | null>;
  fetch: Fetch<S>;
  /** A signal that fires so many milliseconds from now: `AbortSignal.timeout`. */
  timeLimit: (milliseconds: number) => S;
}

/** What is asked of the register. */
export interface Question {
  method: HttpRequest<Signal>['method'];
  /** Below the register's address, with its query. */
  path: string;
  headers?: Record<string, string>;
  body?: HttpRequest<Signal>['body'];
}

const patienceMilliseconds = 20_000;

/** Asks with the token of whoever is signed in, and takes the answer in whole before the time is over. */
export async function ask<S extends Signal>(
  { baseUrl, token, fetch: reach, timeLimit }: Connection<S>,
  { method, path, headers = {}, body = null }: Question,
): Promise<Received | Missing | 'sign-in'> {
  const signal = timeLimit(patienceMilliseconds);
  const work = async () => {
    const bearer = await token();
    if (bearer === null) return 'sign-in';
    const answer = await reach(`${baseUrl.replace(/\/$/, '')}${path}`, {
      method,
      headers: {
        Accept: 'application/json',
        'Accept-Language': locale(),
        ...headers,
        Authorization: `Bearer ${bearer}`,
      },
      body,
      signal,
      cache: 'no-store',
      credentials: 'omit',
      redirect: 'error',
      referrerPolicy: 'no-referrer',
    });
    return receive(answer);
  };
  return inTime(signal, work());
}

/** The JSON of an answer by its shape; undefined where it is something else. */
export function readAs<T extends z.ZodMiniType>(shape: T, text: string): z.output<T> | undefined {
  return z.safeParse(shape, parsed(text)).data;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** What everything that is no success amounts to: the register's own no, or that it cannot be reached. */
export function failure(answer: Received | Missing | 'sign-in') {
  if (answer === 'too-large') return unreachable('strange');
  if (typeof answer === 'string') return unreachable(answer);
  const { status, text } = answer;
  if (status === 401) return unreachable('sign-in');
  if (passing.includes(status) || status >= 500) return unreachable('not-now', retryAfter(answer));
  const problem = status >= 400 ? readAs(schemas.problem, text) : undefined;
  // A proxy or a captive portal says no as well, but not on the register's behalf.
  if (!problem) return unreachable('strange', retryAfter(answer));
  const refused: Refusal = { code: problem.code, sentence: problem.detail, errors: problem.errors ?? [] };
  return { refused };
}

/** Took too long, too early, too many: all mean later. */
const passing = [408, 425, 429];

const longestRetryAfter = 24 * 3600;

/** Seconds to wait. The other form, a date, would need the register's clock and ours to agree. */
function retryAfter({ header }: Received): number | null {
  const digits = /^\d{1,6}$/.exec(header('Retry-After') ?? '')?.[0];
  return digits === undefined ? null : Math.min(Number(digits), longestRetryAfter);
}
