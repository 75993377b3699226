import type { Context } from 'hono';
import type { ContentfulStatusCode } from 'hono/utils/http-status';
import type { Council } from '#register/settings.ts';
import { listSchema, mostResults } from './description.ts';
import { faultBody, notThere, ScimFault } from './fault.ts';

/** What a route knows of the directory that asks. */
export interface Provisioning {
  Variables: { council: Council; organisation: string };
}
export type Asked = Context<Provisioning>;

const json = { 'Content-Type': 'application/scim+json' };
const guid = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

export function answer(context: Context, body: object, status: ContentfulStatusCode = 200): Response {
  return context.body(JSON.stringify(body), status, json);
}

/** Answers with a resource and its version; with nothing where the directory has that version already. */
export function versioned(
  context: Context,
  version: number,
  body: object,
  status: ContentfulStatusCode = 200,
): Response {
  const tag = `W/"${version}"`;
  context.header('ETag', tag);
  if (context.req.method === 'GET' && context.req.header('If-None-Match') === tag)
    return context.body(null, 304);
  return answer(context, body, status);
}

export function refuse(context: Context, fault: ScimFault): Response {
  if (fault.status === 401) context.header('WWW-Authenticate', 'Bearer');
  if (fault.status === 503) context.header('Retry-After', '30');
  return answer(context, faultBody(fault), fault.status as ContentfulStatusCode);
}

/** One page of a list. `startIndex` counts from 1. */
export function listOf(resources: readonly object[], total: number, startIndex: number) {
  return {
    schemas: [listSchema],
    totalResults: total,
    startIndex,
    itemsPerPage: resources.length,
    Resources: resources,
  };
}

export interface Window {
  startIndex: number;
  count: number;
}

/** Which page is wanted. Numbers out of range are brought into it, as RFC 7644 asks. */
export function windowIn(context: Context): Window {
  return {
    startIndex: wholeNumber(context.req.query('startIndex'), 1, 1, 10_000_000),
    count: wholeNumber(context.req.query('count'), 100, 0, mostResults),
  };
}

function wholeNumber(text: string | undefined, usual: number, lowest: number, highest: number): number {
  const number = text === undefined || !/^-?\d{1,10}$/.test(text) ? usual : Number(text);
  return Math.min(Math.max(number, lowest), highest);
}

export async function bodyOf(context: Context): Promise<unknown> {
  try {
    return await context.req.json();
  } catch {
    throw new ScimFault(400, 'The body is not JSON that can be read. Nothing was saved.', 'invalidSyntax');
  }
}

/** The id in the address; what is no id at all names nothing. */
export function idIn(context: Context, what: 'user' | 'group'): string {
  const id = context.req.param('id') ?? '';
  if (!guid.test(id)) throw notThere(what);
  return id;
}

/** The version that the directory says it saw; null where it does not say. */
export function seenVersion(context: Context): number | null {
  const digits = /^(?:W\/)?"(\d{1,9})"$/.exec(context.req.header('If-Match') ?? '')?.[1];
  return digits === undefined ? null : Number(digits);
}
