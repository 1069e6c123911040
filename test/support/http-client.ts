/** What came back over HTTP. `body` is parsed where it is JSON. */
export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly body: unknown;
}

/** Somebody who speaks HTTP and keeps cookies: one client is one person. */
export class HttpClient {
  readonly #cookies = new Map<string, string>();
  readonly #base: string;
  language = 'de';

  constructor(base: string) {
    this.#base = base;
  }

  get = (path: string, headers: Record<string, string> = {}) => this.send('GET', path, undefined, headers);
  post = (path: string, body?: unknown) => this.send('POST', path, body);
  put = (path: string, body?: unknown) => this.send('PUT', path, body);
  patch = (path: string, body?: unknown) => this.send('PATCH', path, body);
  delete = (path: string) => this.send('DELETE', path);

  /** Begins a download and takes nothing after its first bytes. */
  async abandon(path: string): Promise<void> {
    const gone = new AbortController();
    const response = await fetch(new URL(path, this.#base), { headers: this.#cookieHeader(), signal: gone.signal });
    await response.body?.getReader().read();
    gone.abort();
  }

  async send(method: string, path: string, body?: unknown, headers: Record<string, string> = {}): Promise<Answer> {
    const response = await fetch(new URL(path, this.#base), {
      method,
      redirect: 'manual',
      headers: {
        'accept-language': this.language,
        ...this.#cookieHeader(),
        ...(body === undefined ? {} : { 'content-type': 'application/json' }),
        ...headers,
      },
      ...(body === undefined
        ? {}
        : { body: typeof body === 'string' || body instanceof Blob ? body : JSON.stringify(body) }),
    });
    this.#remember(response.headers);
    const text = await response.text();
    return { status: response.status, headers: response.headers, text, body: parsed(response.headers, text) };
  }

  #cookieHeader(): Record<string, string> {
    const cookies = [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ');
    return cookies === '' ? {} : { cookie: cookies };
  }

  #remember(headers: Headers): void {
    for (const line of headers.getSetCookie()) {
      const [pair = ''] = line.split(';');
      const split = pair.indexOf('=');
      const [name, value] = [pair.slice(0, split), pair.slice(split + 1)];
      if (value === '') this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
  }
}

function parsed(headers: Headers, text: string): unknown {
  return /json/.test(headers.get('content-type') ?? '') && text !== '' ? JSON.parse(text) : undefined;
}
