import { Socket } from 'node:net';
import { Client, DatabaseError } from 'pg';

/** Milliseconds without a byte after which it is asked whether PostgreSQL can be reached … */
const silence = 3_000;
/** … and for how many an answer is waited for. */
const patience = 2_000;

/**
 * Sockets that notice when the network swallows PostgreSQL: nobody says so then, and TCP alone would wait for a
 * quarter of an hour. A silent statement may take as long as it needs while PostgreSQL can be reached otherwise.
 */
export class PostgresSockets {
  readonly #url: string;
  #asked: Promise<boolean> | undefined;

  constructor(url: string) {
    this.#url = url;
  }

  readonly open = (): Socket => {
    const socket = new Socket();
    socket.setTimeout(silence);
    socket.on('timeout', () => void this.#check(socket));
    return socket;
  };

  async #check(socket: Socket): Promise<void> {
    this.#asked ??= isReachable(this.#url).finally(() => (this.#asked = undefined));
    if (await this.#asked) socket.setTimeout(silence);
    else socket.destroy(Object.assign(new Error('PostgreSQL does not answer'), { code: 'ETIMEDOUT' }));
  }
}

/** Whether PostgreSQL says anything at all; that it takes no more connections is an answer too. */
async function isReachable(connectionString: string): Promise<boolean> {
  const client = new Client({ connectionString, connectionTimeoutMillis: patience });
  // What goes wrong after its answer is no longer asked.
  client.on('error', () => undefined);
  try {
    await client.connect();
    return true;
  } catch (reason) {
    return reason instanceof DatabaseError;
  } finally {
    void client.end().catch(() => undefined);
  }
}
