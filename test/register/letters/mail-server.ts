import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import PostalMime, { type Email } from 'postal-mime';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';

/** A message as the server took it. */
export interface Taken {
  mail: Email;
  from: string;
  to: string[];
  secure: boolean;
  user: string | undefined;
}

export interface MailServer {
  port: number;
  /** All that was taken, in order. */
  taken: Taken[];
  /** How the server answers to each recipient; an error refuses. */
  onRecipient: (address: string) => Error | null | Promise<Error | null>;
  /** What comes between the end of a message and the server's yes; an error refuses. */
  beforeYes: () => Promise<Error | null>;
  close: () => Promise<void>;
}

/** A real mail server on a free port. */
export async function startMailServer(options: SMTPServerOptions = {}): Promise<MailServer> {
  const server = new SMTPServer({
    disabledCommands: options.key ? [] : ['STARTTLS'],
    authOptional: true,
    disableReverseLookup: true,
    closeTimeout: 100,
    logger: false,
    onRcptTo: ({ address }, _session, answer) => {
      Promise.resolve(mailServer.onRecipient(address)).then(answer, answer);
    },
    onData: (stream, { envelope, secure, user }, answer) => {
      text(stream)
        .then(async (source) => {
          mailServer.taken.push({
            mail: await PostalMime.parse(source),
            from: envelope.mailFrom === false ? '' : envelope.mailFrom.address,
            to: envelope.rcptTo.map(({ address }) => address),
            secure,
            user: user as unknown as string | undefined,
          });
          answer(await mailServer.beforeYes());
        })
        .catch(answer);
    },
    ...options,
  });
  // Clients that are cut off on purpose are no news.
  server.on('error', () => undefined);
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  const mailServer: MailServer = {
    port: (listening.address() as AddressInfo).port,
    taken: [],
    onRecipient: () => null,
    beforeYes: async () => null,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mailServer;
}

/** A refusal with this reply code. */
export function refusal(responseCode: number, message: string): Error {
  return Object.assign(new Error(message), { responseCode });
}
