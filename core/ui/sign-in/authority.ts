import * as oauth from 'oauth4webapi';

/** Where people of a council sign in, and for what. */
export interface Authority {
  /** For example `https://login.microsoftonline.com/<tenant>/v2.0`. */
  issuer: string;
  /** The id under which this program is known there. */
  clientId: string;
  /** The right to reach the register, by its full name. */
  scope: string;
}

const patienceMilliseconds = 20_000;

/** What the authority says of itself: where to send people and where to ask for tokens. */
export async function metadataOf(authority: Authority): Promise<oauth.AuthorizationServer> {
  const issuer = new URL(authority.issuer);
  const response = await oauth.discoveryRequest(issuer, requestOptions(authority));
  return oauth.processDiscoveryResponse(issuer, response);
}

/** A trial on one's own machine has no certificate; everywhere else nothing but https will do. */
export function requestOptions({ issuer }: Authority) {
  return {
    [oauth.allowInsecureRequests]: ['localhost', '127.0.0.1'].includes(new URL(issuer).hostname),
    signal: () => AbortSignal.timeout(patienceMilliseconds),
  };
}

/** Whether the authority, or our own check of its answer, says no; else it could not be reached. */
export function isRefusal(fault: unknown): boolean {
  return (
    fault instanceof oauth.AuthorizationResponseError ||
    fault instanceof oauth.ResponseBodyError ||
    fault instanceof oauth.OperationProcessingError
  );
}
