import { once } from 'node:events';
import { connect, type Socket } from 'node:net';

/** Somebody who speaks to the server byte by byte, as no browser does. */
export class RawSpeaker {
  readonly #socket: Socket;
  #heard = '';
  readonly #over: Promise<unknown>;

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (part: Buffer) => (this.#heard += part.toString('latin1')));
    // The server may hang up while this is still speaking.
    socket.on('error', () => undefined);
    this.#over = new Promise((resolve) => socket.once('close', resolve));
  }

  static async to(url: string): Promise<RawSpeaker> {
    const { hostname, port } = new URL(url);
    const socket = connect(Number(port), hostname);
    await once(socket, 'connect');
    return new RawSpeaker(socket);
  }

  say(words: string | Buffer): void {
    if (this.#socket.writable) this.#socket.write(words);
  }

  /** The status of the first answer, or 0 where the server hangs up without one. */
  async status(): Promise<number> {
    const parse = () => Number(/^HTTP\/1\.[01] (\d{3})/.exec(this.#heard)?.[1] ?? 0);
    while (parse() === 0 && !this.#socket.closed) {
      await Promise.race([new Promise((resolve) => this.#socket.once('data', resolve)), this.#over]);
    }
    return parse();
  }

  get hasHeard(): boolean {
    return this.#heard !== '';
  }

  /** Whether the server has hung up. */
  get isOver(): boolean {
    return this.#socket.closed;
  }

  leave(): void {
    this.#socket.destroy();
  }
}

/** The head of a request that puts a body somewhere. */
export function head(path: string, headers: Record<string, string | number>): string {
  const lines = Object.entries({ host: '127.0.0.1', 'content-type': 'application/json', ...headers });
  return `PUT ${path} HTTP/1.1\r\n${lines.map(([name, value]) => `${name}: ${value}\r\n`).join('')}\r\n`;
}
