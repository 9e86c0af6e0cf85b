import type { Words } from '../../diagnostic/words.js';
import type { JsonSchema } from '../../language/definition.js';
import type { NormalParameter, NormalScheme } from '../../scheme/normal.js';
import { NUMBER_INPUT, named, objectOfEntries, valueSchema } from './value-schema.js';

const CELL: JsonSchema = { type: ['number', 'string', 'boolean'] };
const LIMIT: JsonSchema = { ...NUMBER_INPUT, type: ['number', 'string'] };

/** What the regulation leaves to the cycle; null when nothing is left open. */
export function parametersSchema(scheme: NormalScheme): JsonSchema | null {
  if (scheme.parameters.length === 0) return null;
  const needed = scheme.parameters.filter((parameter) => parameter.default === undefined).map(({ id }) => id);
  return {
    ...named({ zh: '参数', en: 'Parameters' }),
    ...objectOfEntries(scheme.parameters, parameterSchema),
    ...(needed.length === 0 ? {} : { required: needed }),
  };
}

function parameterSchema(parameter: NormalParameter): JsonSchema {
  const names = named(parameter.label, descriptionOf(parameter));
  const value = { ...names, ...parameterValue(parameter) };
  return parameter.default === undefined ? value : { ...value, default: parameter.default };
}

/** Null means: as the scheme's default says. */
function parameterValue(parameter: NormalParameter): JsonSchema {
  const { type } = parameter;
  switch (type) {
    case 'map':
      return { type: ['object', 'null'], additionalProperties: CELL };
    case 'list':
      return { type: ['array', 'null'], items: CELL };
    case 'bands':
      return {
        type: ['array', 'null'],
        items: { type: 'array', prefixItems: [LIMIT, CELL], minItems: 2, maxItems: 2 },
      };
    case 'number':
    case 'money':
      // Percentages are taken too: `20%` is exactly 0.2.
      return valueSchema({ ...parameter, type: 'ratio' });
    default:
      return valueSchema({ ...parameter, type });
  }
}

function descriptionOf({ decidedBy, assumption }: NormalParameter): Words | null {
  const zh = [decidedBy === null ? null : `由${decidedBy}确定`, assumption].filter((part) => part !== null);
  const en = [decidedBy === null ? null : `decided by ${decidedBy}`, assumption].filter((part) => part !== null);
  return zh.length === 0 ? null : { zh: zh.join('；'), en: en.join('; ') };
}
