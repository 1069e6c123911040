import { NestFactory } from '@nestjs/core';
import { FastifyAdapter, type NestFastifyApplication } from '@nestjs/platform-fastify';
import { type FastifyError, type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import { v4 } from 'uuid';
import { problem } from '#domain';
import {
  type Config,
  heedBodyLimits,
  logOptions,
  Metrics,
  NestLogger,
  readJsonBodies,
  secure,
  sendProblem,
} from '#platform';
import { AppModule } from './app.module.ts';
import { describeApi } from './openapi.ts';
import { builtWeb, serveWeb } from './web.ts';

/** Largest body any route takes unless it says otherwise. */
const bodyLimit = 1_048_576;

/** Builds the application without listening. The schema must be up to date (see `migrate`). */
export async function createApplication(config: Config): Promise<NestFastifyApplication> {
  const adapter = new FastifyAdapter({
    ...logOptions(config),
    bodyLimit,
    trustProxy: config.trustedProxies.length > 0 && [...config.trustedProxies],
    genReqId: () => v4(),
    routerOptions: { maxParamLength: 200 },
    requestTimeout: 30_000,
    http: { headersTimeout: 15_000, connectionsCheckingInterval: 5_000 },
    // An address that cannot be read leads nowhere.
    frameworkErrors: (_: FastifyError, request: FastifyRequest, reply: FastifyReply) =>
      sendProblem(request, reply, problem('not-found')),
    // Whoever takes nothing of a download for so long gives back what the download holds.
    connectionTimeout: 180_000,
  });
  const server: FastifyInstance = adapter.getInstance();
  const app = await NestFactory.create<NestFastifyApplication>(AppModule.forRoot(config), adapter, {
    logger: new NestLogger(server.log),
    abortOnError: false,
    forceCloseConnections: true,
  });
  readJsonBodies(app, server);
  heedBodyLimits(server);
  await secure(server, config);
  app.get(Metrics).watch(server);
  describeApi(app, server);
  serveWeb(server, builtWeb);
  await app.init();
  return app;
}
