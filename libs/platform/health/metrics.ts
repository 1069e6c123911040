import { Injectable } from '@nestjs/common';
import { type FastifyInstance } from 'fastify';
import { collectDefaultMetrics, Counter, Histogram, Registry } from 'prom-client';

/** Counters in Prometheus' text format. Labels are routes and statuses, never people or projects. */
@Injectable()
export class Metrics {
  readonly #registry = new Registry();
  readonly #duration: Histogram<'method' | 'route' | 'status'>;

  constructor() {
    collectDefaultMetrics({ register: this.#registry });
    this.#duration = new Histogram({
      name: 'http_request_duration_seconds',
      help: 'Time from request to answer, by route.',
      labelNames: ['method', 'route', 'status'],
      buckets: [0.005, 0.02, 0.1, 0.5, 2, 10],
      registers: [this.#registry],
    });
  }

  /** A counter of the product, for example of accepted responses. */
  counter(name: string, help: string): Counter {
    return new Counter({ name, help, registers: [this.#registry] });
  }

  text(): Promise<string> {
    return this.#registry.metrics();
  }

  watch(server: FastifyInstance): void {
    server.addHook('onResponse', (request, reply, done) => {
      const route = request.routeOptions.url ?? 'unknown';
      this.#duration.observe(
        { method: request.method, route, status: String(reply.statusCode) },
        reply.elapsedTime / 1000,
      );
      request.log.info(
        { req: request, res: reply, ms: Math.round(reply.elapsedTime), request: request.id },
        'answered',
      );
      done();
    });
  }
}
