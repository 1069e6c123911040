import { once } from 'node:events';
import { connect, createServer, type Server, type Socket } from 'node:net';

/** The network between the product and PostgreSQL, which can be cut without anybody being told. */
export class Network {
  readonly #lines = new Set<Line>();
  readonly #server: Server;
  #cut = false;

  private constructor(target: URL) {
    this.#server = createServer((socket) => {
      const line = new Line(socket, () => connect(Number(target.port), target.hostname));
      this.#lines.add(line);
      socket.on('close', () => this.#lines.delete(line));
      if (!this.#cut) line.flow();
    });
  }

  /** Opens a way to a server. */
  static async to(url: string): Promise<Network> {
    const network = new Network(new URL(url));
    network.#server.listen(0, '127.0.0.1');
    await once(network.#server, 'listening');
    return network;
  }

  /** The same address, by way of this network. */
  through(url: string): string {
    const way = new URL(url);
    const address = this.#server.address();
    if (typeof address === 'object' && address !== null) way.port = String(address.port);
    return way.href;
  }

  /** From now on nothing arrives on either side, and nobody hears of it. */
  cut(): void {
    this.#cut = true;
    for (const line of this.#lines) line.hold();
  }

  /** What was on its way goes on. */
  mend(): void {
    this.#cut = false;
    for (const line of this.#lines) line.flow();
  }

  /** Ends every connection at once, as a firewall does that has forgotten them. */
  reset(): void {
    for (const line of this.#lines) line.reset();
  }

  close(): void {
    this.reset();
    this.#server.close();
  }
}

/** One connection, in two halves. */
class Line {
  readonly #near: Socket;
  readonly #dial: () => Socket;
  #far: Socket | undefined;

  constructor(near: Socket, dial: () => Socket) {
    this.#near = near;
    this.#dial = dial;
    near.pause();
    near.on('error', () => undefined);
  }

  hold(): void {
    this.#near.unpipe().pause();
    this.#far?.unpipe().pause();
  }

  flow(): void {
    this.#far ??= this.#connect();
    this.#near.pipe(this.#far);
    this.#far.pipe(this.#near);
  }

  reset(): void {
    this.#near.resetAndDestroy();
    this.#far?.resetAndDestroy();
  }

  #connect(): Socket {
    const far = this.#dial();
    far.on('error', () => undefined);
    far.on('close', () => this.#near.destroy());
    this.#near.on('close', () => far.destroy());
    return far;
  }
}
