import { locale } from '#core/language.ts';
import { words } from './words.ts';

/** What a person is told when something did not work. */
export interface Fault {
  sentence: string;
  code: string;
  status: number;
}

export type Answered<T> = { value: T; fault: null } | { value: null; fault: Fault };

/** Asks the register. A fault is an answer too: it carries the register's own sentence. */
export async function ask<T>(path: string, token: string | null, body?: unknown): Promise<Answered<T>> {
  try {
    const response = await fetch(path, {
      headers: {
        'Accept-Language': locale(),
        ...(token !== null && { Authorization: `Bearer ${token}` }),
        ...(body !== undefined && { 'Content-Type': 'application/json' }),
      },
      ...(body !== undefined && { method: 'POST', body: JSON.stringify(body) }),
    });
    const told = await response.json();
    if (response.ok) return { value: told as T, fault: null };
    return { value: null, fault: { sentence: told.detail, code: told.code, status: response.status } };
  } catch {
    return { value: null, fault: { sentence: words.offline, code: 'ERR_REGISTER_UNREACHABLE', status: 0 } };
  }
}
