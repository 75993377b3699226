import type { Code } from '#core/policy/code.ts';
import type { Database, SignedIn } from '#register/database/session.ts';
import type { Settings } from '#register/settings.ts';

/** Who asks, as the access token and the directory say. */
export interface Caller extends SignedIn {
  name: string;
}

/** What every room of the register works with. Nothing lives in modules, so any number can run side by side. */
export interface Services {
  database: Database;
  settings: Settings;
  /** The codes of conduct that come with this program, in all their versions. */
  codes: readonly Code[];
  /** The present moment. */
  now: () => Date;
  /** A fresh UUIDv7. */
  newId: () => string;
  /** Reads an `Authorization` header; throws `ERR_SIGN_IN` with a sentence. */
  callerOf: (authorization: string | undefined) => Promise<Caller>;
  /** Tells the operator of a fault that is ours: never with what a person wrote. */
  report: (fault: unknown) => void;
  /** Told that something may have been recorded for this organisation, so that it is linked soon. */
  recorded?: (organisation: string) => void;
  /** Takes a line for each request; absent where nobody wants to read it. */
  log?: (entry: Record<string, unknown>) => void;
}

/** What a route finds in its context once the caller is known. */
export interface Environment {
  Variables: { caller: Caller; requestId: string };
}
