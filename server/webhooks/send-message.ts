import { lookup } from 'node:dns';
import { type ClientRequest, request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Webhook } from 'standardwebhooks';
import { isPublicAddress } from './public-address.js';

export interface Message {
  readonly url: string;
  /** `whsec_…`. */
  readonly secret: string;
  readonly id: string;
  readonly payload: string;
  readonly at: Date;
}

export interface SendOptions {
  /** Whether addresses of private networks and of this machine are allowed. */
  readonly privateNetworks: boolean;
  readonly seconds?: number;
  readonly signal?: AbortSignal;
}

/** What came of one attempt. */
export interface Sent {
  /** Null: no answer. */
  readonly status: number | null;
  /** Why there was no answer. */
  readonly problem: string | null;
  /** The beginning of the answer. */
  readonly answer: string | null;
}

const SECONDS = 15;
const ANSWER_BYTES = 2048;

/**
 * Posts a message, signed after the Standard Webhooks convention. Redirections are not followed. The address is looked at when
 * the connection is made, so a name that changes its meaning in between leads nowhere else.
 */
export async function sendMessage(message: Message, options: SendOptions): Promise<Sent> {
  const { url, secret, id, payload, at } = message;
  const { privateNetworks, seconds = SECONDS, signal } = options;
  const target = new URL(url);
  const host = target.hostname.replace(/^\[|\]$/g, '');
  if (!privateNetworks && isIP(host) !== 0 && !isPublicAddress(host)) return refused(host);
  const timeout = AbortSignal.timeout(seconds * 1000);
  const open = target.protocol === 'https:' ? httpsRequest : httpRequest;
  return await new Promise<Sent>((resolve) => {
    const request: ClientRequest = open(target, {
      method: 'POST',
      agent: false,
      lookup: privateNetworks ? lookup : publicLookup,
      signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        'content-length': Buffer.byteLength(payload),
        'user-agent': 'heng-webhooks',
        'webhook-id': id,
        'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
        'webhook-signature': new Webhook(secret).sign(id, at, payload),
      },
    });
    const fail = (error: Error): void => {
      const problem = timeout.aborted ? `no answer within ${seconds} s` : error.message;
      resolve({ status: null, problem: problem.slice(0, ANSWER_BYTES), answer: null });
    };
    request.on('error', fail);
    request.on('response', (response) => {
      const pieces: Buffer[] = [];
      let size = 0;
      const done = (): void => {
        const answer = Buffer.concat(pieces).subarray(0, ANSWER_BYTES).toString('utf8').replaceAll('\0', '');
        resolve({ status: response.statusCode ?? null, problem: null, answer });
      };
      response.on('data', (piece: Buffer) => {
        pieces.push(piece);
        size += piece.length;
        if (size < ANSWER_BYTES) return;
        done();
        response.destroy();
      });
      response.on('end', done);
      response.on('error', fail);
    });
    request.end(payload);
  });
}

/** Resolves a name, and refuses it when any of its addresses is not public. */
const publicLookup: LookupFunction = (host, options, callback) => {
  lookup(host, { ...options, all: true }, (error, addresses) => {
    if (error !== null) return callback(error, '', 0);
    const inside = addresses.find(({ address }) => !isPublicAddress(address));
    if (inside !== undefined) return callback(new Error(refused(inside.address).problem ?? ''), '', 0);
    const [first] = addresses;
    if (options.all === true) return callback(null, addresses);
    return callback(null, first?.address ?? '', first?.family ?? 0);
  });
};

function refused(address: string): Sent {
  const problem = `the address ${address} is in a private network (地址在内部网络中，不予发送)`;
  return { status: null, problem, answer: null };
}
