import { type Asker, ask, ifMatch } from './asker.js';

/** What a cycle is planned with, as `POST /api/cycles` takes it. */
export interface CycleToOpen {
  readonly name: string;
  readonly schemeHash: string;
  readonly population: object;
  readonly parameters?: object;
  readonly stages?: object;
  readonly asOf?: string | null;
}

interface Found {
  readonly diagnostics: readonly { readonly severity: string; readonly code: string }[];
}
type Revised = { readonly id: string; readonly revision: number };

/** Plans a cycle and opens it; every warning is looked up and accepted. Gives its id. */
export async function openCycle(office: Asker, cycle: CycleToOpen): Promise<string> {
  const planned = await ask<Revised>(office, 'POST', '/api/cycles', cycle);
  await takeStep(office, planned, 'open');
  return planned.id;
}

/** Closes an open cycle. */
export async function closeCycle(office: Asker, id: string, reason: string): Promise<void> {
  await takeStep(office, await ask<Revised>(office, 'GET', `/api/cycles/${id}`), 'close', reason);
}

async function takeStep(
  office: Asker,
  { id, revision }: Revised,
  step: 'open' | 'close',
  reason?: string,
): Promise<void> {
  const { diagnostics } = await ask<Found>(office, 'GET', `/api/cycles/${id}/check?step=${step}`);
  const warnings = diagnostics.filter(({ severity }) => severity === 'warning').map(({ code }) => code);
  const body = { accept: [...new Set(warnings)], ...(reason === undefined ? {} : { reason }) };
  await ask(office, 'POST', `/api/cycles/${id}/${step}`, body, ifMatch(revision));
}
