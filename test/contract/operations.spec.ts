import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startApplication, type TestApplication } from '../support/application.ts';
import { HttpClient } from '../support/http-client.ts';

describe('an installation', () => {
  let application: TestApplication;
  let client: HttpClient;
  beforeAll(async () => {
    application = await startApplication('sqlite');
    client = new HttpClient(application.url);
  });
  afterAll(() => application.stop());

  it('says whether it lives and can serve, and describes its API', async () => {
    expect((await client.get('/api/health/live')).body).toEqual({ live: true });
    expect((await client.get('/api/health')).body).toEqual({ live: true, ready: true });
    expect((await client.get('/api/openapi.json')).body).toMatchObject({ openapi: expect.stringMatching(/^3\./) });
  });

  it('shows its metrics to this machine, and not through a proxy', async () => {
    expect((await client.get('/api/metrics')).text).toContain('http_request_duration_seconds');
    const proxied = await client.get('/api/metrics', { 'x-forwarded-for': '203.0.113.9' });
    expect(proxied.body).toMatchObject({ slug: 'not-found' });
  });

  it('answers an address that cannot be read like one that leads nowhere', async () => {
    for (const path of ['/b/%E0%A4%A', `/api/projects/${'x'.repeat(300)}`, '/api/nowhere']) {
      const { status, headers, body } = await client.get(path);
      expect([path, status]).toEqual([path, 404]);
      expect(headers.get('content-type')).toContain('application/problem+json');
      expect(body).toMatchObject({ slug: 'not-found' });
    }
  });
});

describe('an installation with a token for its metrics', () => {
  it('shows them to whoever has it, from wherever they ask', async () => {
    const application = await startApplication('sqlite', { METRICS_TOKEN: 'ein langes Geheimnis' });
    const client = new HttpClient(application.url);
    const asked = (authorization: string) =>
      client.get('/api/metrics', { authorization, 'x-forwarded-for': '203.0.113.9' });
    expect((await asked('Bearer ein langes Geheimnis')).status).toBe(200);
    expect((await asked('Bearer geraten')).status).toBe(404);
    expect((await client.get('/api/metrics')).status).toBe(404);
    await application.stop();
  });
});
