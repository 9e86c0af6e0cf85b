import { setTimeout as wait } from 'node:timers/promises';
import { type Asker, ask, ifMatch, UnexpectedReply } from './asker.js';

/** A run as the API tells of it. */
export interface FinishedRun {
  readonly id: string;
  readonly number: number;
  readonly revision: number;
  readonly state: string;
  readonly resultsHash: string | null;
}

interface NotAccepted {
  readonly code: string;
  readonly diagnostics?: readonly { readonly code: string }[];
}

const POLL_MILLISECONDS = 50;

/**
 * Computes a cycle and waits for it. What is odd about a final run is accepted.
 *
 * @throws UnexpectedReply when the server refuses, Error when the run fails
 */
export async function computeRun(office: Asker, cycle: string, kind: 'interim' | 'final'): Promise<FinishedRun> {
  const path = `/api/cycles/${cycle}/runs`;
  let accept: readonly string[] = [];
  for (;;) {
    try {
      // What is odd is told by a dry run; the run itself would fail with it.
      await ask<unknown>(office, 'POST', `${path}?dryRun=true`, { kind, accept });
      const asked = await ask<FinishedRun>(office, 'POST', path, { kind, accept });
      return await endOf(office, `${path}/${asked.id}`);
    } catch (error) {
      const odd = error instanceof UnexpectedReply ? oddities(error) : [];
      if (odd.every((code) => accept.includes(code))) throw error;
      accept = [...new Set([...accept, ...odd])];
    }
  }
}

/** Makes a final run what units see. */
export async function releaseRun(office: Asker, cycle: string, run: FinishedRun, note: string): Promise<void> {
  await ask(office, 'POST', `/api/cycles/${cycle}/runs/${run.id}/release`, { note }, ifMatch(run.revision));
}

function oddities({ reply }: UnexpectedReply): readonly string[] {
  if (reply.status !== 409) return [];
  const { code, diagnostics = [] }: NotAccepted = JSON.parse(reply.text);
  return code === 'run-not-accepted' ? diagnostics.map((found) => found.code) : [];
}

async function endOf(office: Asker, path: string): Promise<FinishedRun> {
  for (;;) {
    const run = await ask<FinishedRun>(office, 'GET', path);
    if (run.state === 'done') return run;
    if (run.state !== 'queued' && run.state !== 'running') throw new Error(`${path} ended as ${run.state}`);
    await wait(POLL_MILLISECONDS);
  }
}
