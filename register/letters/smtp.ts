import { createTransport } from 'nodemailer';
import type { Settings } from '#register/settings.ts';
import type { Message } from './message.ts';

/** What became of a message. */
export type Delivery =
  | { result: 'accepted' }
  /** This message will never be taken: there is no such mailbox, say. */
  | { result: 'refused'; reply: string }
  /** This message was not taken now: another time it may be. */
  | { result: 'postponed'; reply: string }
  /** No message can be sent now: the server is away, or does not let us in. */
  | { result: 'unreachable'; reply: string };

/** A way to send messages. */
export interface Post {
  /** Never throws, and answers within a minute. */
  deliver: (message: Message) => Promise<Delivery>;
  close: () => void;
}

const longestReply = 300;

type LetterSettings = NonNullable<Settings['letters']>;

interface Limits {
  /** Certificates (PEM) to trust beside the well-known ones. */
  ca?: string;
  /** The longest that a server may take over anything. */
  silenceMilliseconds?: number;
  /** The longest that one message may take as a whole. */
  messageMilliseconds?: number;
}

/**
 * The organisation's mail server. What goes there is encrypted, unless the server is this machine or the
 * settings say that it cannot be. One connection serves many messages.
 */
export function smtpPost(
  { from, smtp }: LetterSettings,
  password: string | null,
  { ca, silenceMilliseconds = 20_000, messageMilliseconds = 60_000 }: Limits = {},
): Post {
  const { host, port, secure, user, unencrypted } = smtp;
  const transport = createTransport({
    pool: true,
    maxConnections: 1,
    maxMessages: Number.POSITIVE_INFINITY,
    // Trying again is the outbox's business: it counts.
    maxRequeues: 0,
    host,
    port,
    secure,
    requireTLS: !secure && !unencrypted && !isThisMachine(host),
    ...(user !== undefined && password !== null && { auth: { user, pass: password } }),
    ...(ca !== undefined && { tls: { ca } }),
    connectionTimeout: silenceMilliseconds,
    greetingTimeout: silenceMilliseconds,
    socketTimeout: silenceMilliseconds,
    disableFileAccess: true,
    disableUrlAccess: true,
  });

  return {
    deliver: async ({ id, to, subject, text, html }) => {
      try {
        await transport.sendMail({
          messageId: `<${id}>`,
          from,
          to,
          subject,
          text,
          html,
          headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
          // A server that trickles its answers never falls silent, so the whole has a limit too.
          signal: AbortSignal.timeout(messageMilliseconds),
        });
        return { result: 'accepted' };
      } catch (fault) {
        return deliveryOf(fault);
      }
    },
    close: () => transport.close(),
  };
}

/** The words of a fault that say which message or server they are about (nodemailer's). */
interface SmtpFault {
  responseCode?: number;
  response?: string;
  command?: string;
  message: string;
}

function deliveryOf(fault: unknown): Delivery {
  const { responseCode, response, command, message } = fault as SmtpFault;
  // Any other refusal is of the server's whole use: greeting, encryption, password or sender.
  const ofMessage = command === 'RCPT TO' || command === 'DATA';
  if (!ofMessage || responseCode === undefined || responseCode === 421) {
    return { result: 'unreachable', reply: message.slice(0, longestReply) };
  }
  const reply = (response ?? message).slice(0, longestReply);
  return { result: responseCode >= 500 ? 'refused' : 'postponed', reply };
}

function isThisMachine(host: string): boolean {
  return host === 'localhost' || host === '::1' || host.startsWith('127.');
}
