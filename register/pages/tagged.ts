import type { Answered, Fault } from './ask.ts';
import type { Desk } from './pages.tsx';
import { forget } from './sign-in/session.ts';
import { words } from './words.ts';

/** Something of the register's, and by what it is known again. */
export interface Tagged<T> {
  value: T;
  tag: string;
}

type Signed = Pick<Desk, 'session'>;

/** Reads something that will be put back with changes. JSON is parsed, anything else is text. */
export function readTagged<T>(
  desk: Signed,
  path: string,
  accept = 'application/json',
): Promise<Answered<Tagged<T>>> {
  return asked(desk, path, { headers: { Accept: accept } }, async (response) => ({
    value: (accept === 'application/json' ? await response.json() : await response.text()) as T,
    tag: response.headers.get('ETag') ?? '',
  }));
}

/**
 * Puts something in the place of what was read: where somebody else has changed it meanwhile, nothing is kept.
 * Where nothing stood there, the tag is null; nor is anything kept where something stands there by now.
 */
export async function put(
  desk: Signed,
  path: string,
  { body, tag, type = 'application/json' }: { body: unknown; tag: string | null; type?: string },
): Promise<Fault | null> {
  const headers = { 'Content-Type': type, ...(tag !== null && { 'If-Match': tag }) };
  const text = typeof body === 'string' ? body : JSON.stringify(body);
  const { fault } = await asked(desk, path, { method: 'PUT', headers, body: text }, async () => null);
  return fault;
}

/** Takes something away. */
export async function remove(desk: Signed, path: string): Promise<Fault | null> {
  const { fault } = await asked(desk, path, { method: 'DELETE' }, async () => null);
  return fault;
}

async function asked<T>(
  { session }: Signed,
  path: string,
  init: RequestInit,
  read: (response: Response) => Promise<T>,
): Promise<Answered<T>> {
  try {
    const headers = { ...init.headers, Authorization: `Bearer ${session.token}` };
    const response = await fetch(path, { ...init, headers });
    if (response.ok) return { value: await read(response), fault: null };
    if (response.status === 401) forget();
    const told = await response.json();
    const list = (told.errors ?? []) as { path: string; sentence: string }[];
    const sentence = [told.detail, ...list.slice(0, 5).map((one) => `${one.path}: ${one.sentence}`)].join(
      ' ',
    );
    return { value: null, fault: { sentence, code: told.code, status: response.status } };
  } catch {
    return { value: null, fault: { sentence: words.offline, code: 'ERR_REGISTER_UNREACHABLE', status: 0 } };
  }
}
