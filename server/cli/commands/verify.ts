import type { RunVerdict } from '../../resources/runs/verify/verify-run.js';
import type { CommandDefinition } from '../command.js';
import type { CommandContext } from '../context.js';
import { DATABASE_OPTION, withDatabase } from '../database/database-option.js';
import { EXIT, type ExitCode } from '../exit-codes.js';
import { Failure, usageFailure } from '../failure.js';

/** `heng verify`: computes a stored run again and compares every byte. */
export const verifyCommand: CommandDefinition = {
  name: 'verify',
  summary: {
    zh: '把存下的汇总重算一遍，逐字节比对',
    en: 'compute a stored run again and compare it byte by byte',
  },
  arguments: [
    {
      name: { zh: '汇总编号', en: 'run' },
      words: { zh: '汇总的编号；--all 时不写', en: 'id of the run; left out with --all' },
      optional: true,
    },
  ],
  options: [
    { flags: '--all', words: { zh: '数据库里的每一次汇总', en: 'every run in the database' } },
    DATABASE_OPTION,
  ],
  examples: [
    {
      line: 'heng verify 0190a8f2-6c1e-7d3b-9a55-0d9f1c2b3a4e',
      words: { zh: '服务运行时也可以', en: 'also while the server runs' },
    },
    { line: 'heng verify --all', words: { zh: '逐一核对', en: 'one after the other' } },
  ],
  run: async (call, context) => {
    const [id] = call.words;
    if ((id === undefined) !== call.has('all')) {
      throw usageFailure({
        zh: '写一个汇总编号，或者用 --all 核对全部',
        en: 'name a run, or verify all of them with --all',
      });
    }
    return await withDatabase(call, (url) => verify(url, id ?? null, context));
  },
};

async function verify(url: string, wanted: string | null, { print, say }: CommandContext): Promise<ExitCode> {
  const { openStorage } = await import('../../storage/index.js');
  const { listDoneRuns } = await import('../../resources/runs/run-store.js');
  const { verifyRun } = await import('../../resources/runs/verify/verify-run.js');
  const storage = await openStorage(url, { mode: 'read' });
  try {
    const ids = wanted === null ? await storage.snapshot(listDoneRuns) : [wanted];
    let code: ExitCode = EXIT.ok;
    for (const id of ids) {
      const verdict = await storage.snapshot((db) => verifyRun(db, id));
      print(say(wordsOf(id, verdict)));
      if (verdict.kind === 'differs') code = EXIT.record;
    }
    if (wanted === null) print(say({ zh: `共 ${ids.length} 次汇总`, en: `${ids.length} runs` }));
    return code;
  } finally {
    await storage.close();
  }
}

/** @throws Failure when there is nothing to verify */
function wordsOf(id: string, verdict: RunVerdict) {
  switch (verdict.kind) {
    case 'verified': {
      const { run, units } = verdict;
      const hash = run.results_hash ?? '';
      return {
        zh: `${id}  第 ${run.number} 次汇总，${units} 个单位：与重算的一致，结果 ${hash}`,
        en: `${id}  run ${run.number}, ${units} units: the same when computed again, results ${hash}`,
      };
    }
    case 'differs': {
      const { run, words } = verdict;
      return {
        zh: `${id}  第 ${run.number} 次汇总：不一致！${words.zh}`,
        en: `${id}  run ${run.number} does NOT verify: ${words.en}`,
      };
    }
    case 'unknown':
      throw new Failure(EXIT.usage, { zh: `数据库里没有汇总 ${id}`, en: `the database holds no run ${id}` });
    case 'not-done':
      throw new Failure(EXIT.usage, {
        zh: `汇总 ${id} 没有算完，没有可核对的`,
        en: `the run ${id} is not done, so there is nothing to verify`,
      });
    default:
      return verdict satisfies never;
  }
}
