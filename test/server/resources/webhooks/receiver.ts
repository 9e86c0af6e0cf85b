import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll } from 'vitest';

/** What a receiver got. */
export interface Received {
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/** Another system that listens, for the tests of a block. */
export interface Receiver {
  url(): string;
  readonly received: Received[];
  /** What it answers from now on; 204 at first. */
  answer(status: number, headers?: Readonly<Record<string, string>>): void;
}

/** Starts a receiver on a free port of this machine. */
export function webhookReceiver(): Receiver {
  const received: Received[] = [];
  let status = 204;
  let extra: Readonly<Record<string, string>> = {};
  const server = createServer((request, response) => {
    const pieces: Buffer[] = [];
    request.on('data', (piece: Buffer) => pieces.push(piece));
    request.on('end', () => {
      const headers = Object.fromEntries(Object.entries(request.headers).map(([name, value]) => [name, String(value)]));
      received.push({ headers, body: Buffer.concat(pieces).toString('utf8') });
      response.writeHead(status, extra).end();
    });
  });
  beforeAll(() => new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve)));
  afterAll(() => new Promise<unknown>((resolve) => server.close(resolve)));
  return {
    // Listening on a port, so it has an address with one.
    url: () => `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook`,
    received,
    answer: (next, headers = {}) => {
      status = next;
      extra = headers;
    },
  };
}
