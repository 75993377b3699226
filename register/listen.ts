import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as pause } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import { ProbityError } from '#core/errors.ts';

/** An open door. */
export interface Door {
  port: number;
  /** Lets in nobody new, waits for those inside, and shows the last of them out. */
  close: () => Promise<void>;
}

const longestGoodbyeMs = 10_000;

/**
 * Listens for requests. Whoever sends too slowly is cut off, so that nobody can hold the door open.
 * @throws ProbityError ERR_ADDRESS_IN_USE where something else listens there, or nothing may
 */
export async function listen(
  fetch: (request: Request) => Response | Promise<Response>,
  { host, port }: { host: string; port: number },
): Promise<Door> {
  const server = createAdaptorServer({
    fetch,
    hostname: host,
    serverOptions: {
      headersTimeout: 10_000,
      requestTimeout: 60_000,
      // Longer than balancers keep theirs, so that it is never we who hang up on them.
      keepAliveTimeout: 75_000,
      connectionsCheckingInterval: 5_000,
    },
  }) as Server;
  server.listen(port, host);
  await once(server, 'listening').catch((cause) => {
    throw new ProbityError(
      'ERR_ADDRESS_IN_USE',
      `The register cannot listen at ${host}:${port} (${cause.code}): something else does, or this user may not. Stop that one, or choose another port in the settings under listen.`,
      { cause },
    );
  });
  return { port: (server.address() as AddressInfo).port, close: () => close(server) };
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  // A connection whose last answer has gone out would stay open for the next request.
  const sweep = setInterval(() => server.closeIdleConnections(), 20);
  const late = pause(longestGoodbyeMs, 'late', { ref: false });
  if ((await Promise.race([closed, late])) === 'late') server.closeAllConnections();
  await closed;
  clearInterval(sweep);
}
