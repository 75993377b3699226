import { connect, type Socket } from 'node:net';

/** What was asked on one connection, and waits for its answer. */
interface Asked {
  answered: (status: number) => void;
  failed: (fault: Error) => void;
}

/**
 * Asks over HTTP on connections that stay open, as cheaply as can be: service and client share the processors
 * here, so that whatever the client spends is missing from what is measured.
 */
export class LeanClient {
  readonly #host: string;
  readonly #port: number;
  readonly #idle: Connection[] = [];

  constructor(url: string) {
    const { hostname, port } = new URL(url);
    this.#host = hostname;
    this.#port = Number(port);
  }

  /** The status of the answer, once all of it has come. */
  async ask(method: string, path: string, headers: string, body = ''): Promise<number> {
    const connection = this.#idle.pop() ?? new Connection(connect(this.#port, this.#host));
    const length = Buffer.byteLength(body);
    const status = await connection.ask(
      `${method} ${path} HTTP/1.1\r\nHost: ${this.#host}\r\n${headers}Content-Length: ${length}\r\n\r\n${body}`,
    );
    this.#idle.push(connection);
    return status;
  }

  close(): void {
    for (const connection of this.#idle.splice(0)) connection.close();
  }
}

class Connection {
  readonly #socket: Socket;
  #come = '';
  #asked: Asked | null = null;

  constructor(socket: Socket) {
    this.#socket = socket.setNoDelay().setEncoding('latin1');
    socket.on('data', (part: string) => this.#read(part));
    socket.once('error', (fault) => this.#asked?.failed(fault));
    socket.once('close', () => this.#asked?.failed(new Error('The service hung up.')));
  }

  ask(request: string): Promise<number> {
    return new Promise((answered, failed) => {
      this.#asked = { answered, failed };
      this.#socket.write(request);
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #read(part: string): void {
    this.#come += part;
    const end = this.#come.indexOf('\r\n\r\n');
    if (end < 0) return;
    const head = this.#come.slice(0, end);
    const length = /\r\ncontent-length: (\d+)/i.exec(head)?.[1];
    if (length === undefined) this.#asked?.failed(new Error(`No length was told: ${head}`));
    else if (this.#come.length < end + 4 + Number(length)) return;
    else this.#asked?.answered(Number(head.slice(9, 12)));
    this.#come = '';
    this.#asked = null;
  }
}
