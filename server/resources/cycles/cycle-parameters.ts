import type { Diagnostic } from '../../../dsl/index.js';
import type { WorkerPool } from '../../workers/worker-pool.js';
import { cycleParametersWrong } from './cycle-problems.js';
import type { VersionScheme } from './scheme/cycle-schemes.js';

/**
 * Refuses values for parameters that the scheme cannot take. What is still to be given is told when the cycle opens.
 *
 * @throws Refusal `cycle-parameters-wrong` with diagnostics
 */
export async function checkParameters(
  workers: WorkerPool,
  { text }: VersionScheme,
  parameters: Readonly<Record<string, unknown>>,
): Promise<void> {
  const found = await workers.run('checkCycle', { text, document: { parameters, units: [] } });
  const wrong = found.filter(isWrong);
  if (wrong.length > 0) throw cycleParametersWrong.refuse({ errors: wrong.length }, { diagnostics: wrong });
}

/** A name that the scheme does not know is as wrong as a value: nobody would notice that it is ignored. */
function isWrong({ code, severity }: Diagnostic): boolean {
  return code === 'input-ignored' || (severity === 'error' && code !== 'parameter-needed');
}
