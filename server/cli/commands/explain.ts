import type { Words } from '../../../dsl/index.js';
import type { CommandCall, CommandDefinition } from '../command.js';
import { evaluateFile } from '../evaluation/evaluate-file.js';
import { EXIT } from '../exit-codes.js';
import { type Failure, usageFailure } from '../failure.js';
import { type LanguageModule, loadLanguage } from '../language.js';
import { printJson } from '../terminal/print-json.js';
import { INPUT_ARGUMENT, JSON_OPTION, SCHEME_ARGUMENT } from './shared-definitions.js';

/** `heng explain`: why a unit has its result, down to the clauses. */
export const explainCommand: CommandDefinition = {
  name: 'explain',
  summary: {
    zh: '说明一个单位的结果：每一分、名次、等次、奖励的来由',
    en: 'explain the result of a unit: every score, rank, tier and award',
  },
  arguments: [
    SCHEME_ARGUMENT,
    INPUT_ARGUMENT,
    {
      name: { zh: '单位', en: 'unit' },
      words: { zh: '单位的 id，或不重复的名称', en: 'id of the unit, or its name when only one has it' },
    },
    {
      name: { zh: '指标', en: 'node' },
      words: { zh: '只说明这个指标', en: 'only this node' },
      optional: true,
    },
  ],
  options: [
    {
      flags: '--depth <n>',
      words: { zh: '指标往下展开几层，默认全部', en: 'levels of nodes to open, all by default' },
    },
    JSON_OPTION,
  ],
  examples: [
    { line: 'heng explain schemes/gansu-2011 input.json u001', words: { zh: '全部', en: 'everything' } },
    {
      line: 'heng explain schemes/gansu-2011 input.json u001 n4 --depth 2',
      words: { zh: '一个指标，下面两层', en: 'one node, two levels deep' },
    },
  ],
  run: async (call, context) => {
    const [scheme = '', input = '', wanted = '', node = null] = call.words;
    const depth = depthOf(call);
    const done = await evaluateFile(scheme, input, { interim: false, parameters: null }, context);
    if (done.kind === 'failed') return done.code;
    const language = await loadLanguage();
    const { evaluation, compiled } = done;
    const unit = findUnit(wanted, done.units, language);
    const explained = await language.explainUnit(evaluation, compiled.scheme, unit);
    const options = depth === null ? {} : { depth };
    if (node === null) {
      if (call.has('json')) printJson(explained, context);
      else context.write(language.renderUnitExplanation(explained, compiled.scheme, context.language, options));
      return EXIT.ok;
    }
    const keys = compiled.plan.nodes.map(({ key }) => key);
    if (!keys.includes(node)) throw unknown({ zh: '指标', en: 'node' }, node, language.suggest(node, keys));
    const one = language.explainNode(evaluation, compiled.scheme, unit, node);
    if (call.has('json')) printJson(one, context);
    else {
      const below = { ...options, nodes: explained.nodes };
      context.write(language.renderNodeExplanation(one, compiled.scheme, context.language, below));
    }
    return EXIT.ok;
  },
};

function depthOf(call: CommandCall): number | null {
  const written = call.text('depth');
  if (written === null) return null;
  if (/^\d{1,3}$/.test(written)) return Number(written);
  throw usageFailure({ zh: `--depth 应是整数：“${written}”`, en: `--depth is a whole number, not "${written}"` });
}

function findUnit(
  wanted: string,
  units: ReadonlyMap<string, { readonly name?: string }>,
  { suggest }: Pick<LanguageModule, 'suggest'>,
): string {
  if (units.has(wanted)) return wanted;
  const named = [...units].filter(([, { name }]) => name === wanted);
  const [only] = named;
  if (only !== undefined && named.length === 1) return only[0];
  const known = [...units].flatMap(([id, { name }]) => (name === undefined ? [id] : [id, name]));
  throw unknown({ zh: '单位', en: 'unit' }, wanted, suggest(wanted, known));
}

function unknown(what: Words, written: string, meant: readonly string[]): Failure {
  const [zh, en] =
    meant.length === 0 ? ['', ''] : [`。是不是 ${meant.join('、')}？`, `. Did you mean ${meant.join(', ')}?`];
  return usageFailure({ zh: `没有${what.zh}“${written}”${zh}`, en: `there is no ${what.en} "${written}"${en}` });
}
