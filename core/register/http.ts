/*
 * As much of the web's `fetch` as a register needs. A surface hands in its own `fetch` and
 * `AbortSignal.timeout`; both fit as they are.
 */

/** Says when the time for something is over. */
export interface Signal {
  readonly aborted: boolean;
  addEventListener(type: 'abort', listener: () => void): void;
}

export interface HttpRequest<S extends Signal> {
  method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  headers: Record<string, string>;
  body: string | Uint8Array<ArrayBuffer> | null;
  signal: S;
  cache: 'no-store';
  credentials: 'omit';
  redirect: 'error';
  referrerPolicy: 'no-referrer';
}

export interface HttpAnswer {
  status: number;
  headers: { get(name: string): string | null };
  text(): Promise<string>;
}

export type Fetch<S extends Signal> = (url: string, request: HttpRequest<S>) => Promise<HttpAnswer>;

/** An answer that has arrived whole. */
export interface Received {
  status: number;
  header: (name: string) => string | null;
  text: string;
}

/** Why nothing arrived: the time was over, the network failed, or it was more than anybody would send. */
export type Missing = 'too-late' | 'no-answer' | 'too-large';

/** In UTF-16 units: a whole supplier directory, the largest answer there is, is well below it. */
const longestText = 32 * 1024 * 1024;

/** Runs work until the time is over, whether or not the work minds the signal. */
export async function inTime<T>(signal: Signal, work: Promise<T>): Promise<T | 'too-late' | 'no-answer'> {
  const over = new Promise<'too-late'>((resolve) => {
    if (signal.aborted) resolve('too-late');
    else signal.addEventListener('abort', () => resolve('too-late'));
  });
  const failed = work.catch((): 'too-late' | 'no-answer' => (signal.aborted ? 'too-late' : 'no-answer'));
  return Promise.race([failed, over]);
}

/** Takes an answer's text in, unless it is more than anybody would send. */
export async function receive(answer: HttpAnswer): Promise<Received | Missing> {
  if (Number(answer.headers.get('Content-Length') ?? 0) > longestText) return 'too-large';
  const text = await answer.text();
  if (text.length > longestText) return 'too-large';
  return { status: answer.status, header: (name) => answer.headers.get(name), text };
}
