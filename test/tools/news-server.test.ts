import { request } from 'node:https';
import type { IncomingMessage } from 'node:http';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { startNewsServer, STRICT_POLICY, type NewsServer } from '../../src/tools/news-server';

const HOST = 'news.example';
let server: NewsServer;
beforeEach(async () => {
  server = await startNewsServer([HOST], { [`https://${HOST}/a`]: { body: 'the page' } });
});
afterEach(() => server.close());

/** Asks as a browser would that was told where the host is; the certificate has to name the host. */
async function get(path: string): Promise<{ answer: IncomingMessage; body: string }> {
  const answer = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(
      {
        host: '127.0.0.1',
        port: server.httpsPort,
        path,
        servername: HOST,
        headers: { host: HOST },
        rejectUnauthorized: false,
      },
      resolve,
    );
    asked.on('error', reject).end();
  });
  let body = '';
  for await (const part of answer) body += String(part);
  return { answer, body };
}

it('serves a page under its name, with the strict policy, whatever the query', async () => {
  const { answer, body } = await get('/a?b=c');
  expect(answer.statusCode).toBe(200);
  expect(answer.headers['content-security-policy']).toBe(STRICT_POLICY);
  expect(body).toBe('the page');
});

it('has nothing else, and keeps count of what was asked for', async () => {
  const { answer, body } = await get('/b');
  expect(answer.statusCode).toBe(404);
  expect(body).toBe('');
  expect(server.requests).toEqual([`https://${HOST}/b`]);
});
