import { Ajv2020, type ErrorObject } from 'ajv/dist/2020.js';
import type { FastifyRequest } from 'fastify';
import type { Words } from '../../dsl/index.js';
import type { Refusal } from './errors/problem.js';
import { fieldsInvalid } from './errors/problems.js';
import { readJson } from './json/read-json.js';
import type { ApiSchema } from './openapi/shared-schemas.js';
import { bodyOf } from './read-body.js';

/** Bodies of forms; whoever takes more says so in the route. */
export const FORM_LIMIT = 64 * 1024;

/** So many faults are told of at once; nobody reads more. */
const MOST_FAULTS = 100;

const ajv = new Ajv2020({ allErrors: true, strict: false });

/**
 * Reads the JSON body of a request and checks it by a schema.
 *
 * @typeParam T what the schema describes; it must not claim more
 * @throws Refusal of `readJson`, or `fields-invalid` with words for each field, the first hundred of them
 *
 * @example
 * const readSignIn = jsonBody<SignIn>(SIGN_IN);
 * app.post('/api/sessions', async (request) => signIn(readSignIn(request)));
 */
export function jsonBody<T>(schema: ApiSchema): (request: FastifyRequest) => T {
  const check = ajv.compile(schema);
  return (request) => {
    const value = readJson(bodyOf(request));
    // The schema says that it is.
    if (check(value)) return value as T;
    throw refuseFields((check.errors ?? []).slice(0, MOST_FAULTS).map(faultOf));
  };
}

/** Refuses a request for what stands in some of its fields. */
export function refuseFields(faults: readonly (readonly [field: string, words: Words])[]): Refusal {
  return fieldsInvalid.refuse(
    { names: [...new Set(faults.map(([name]) => name))] },
    { fields: Object.fromEntries(faults) },
  );
}

/** What ajv found, in our words, by the dotted path of the field; the body itself is `root`. */
function faultOf({ instancePath, keyword, params }: ErrorObject): readonly [field: string, words: Words] {
  const path = instancePath.split('/').slice(1);
  const named = (name: unknown): string => [...path, String(name)].join('.');
  const field = path.join('.') || 'body';
  switch (keyword) {
    case 'required':
      return [named(params.missingProperty), { zh: '必填', en: 'is needed' }];
    case 'additionalProperties':
      return [named(params.additionalProperty), { zh: '没有这个字段', en: 'there is no such field' }];
    case 'type':
      return [field, { zh: `类型应为 ${params.type}`, en: `must be ${params.type}` }];
    case 'enum':
      return [field, oneOf(params.allowedValues)];
    case 'minLength':
      return [field, { zh: `至少 ${params.limit} 个字符`, en: `at least ${params.limit} characters` }];
    case 'maxLength':
      return [field, { zh: `最多 ${params.limit} 个字符`, en: `at most ${params.limit} characters` }];
    case 'maxItems':
      return [field, { zh: `最多 ${params.limit} 项`, en: `at most ${params.limit} items` }];
    case 'minProperties':
      return [field, { zh: '至少填写一个字段', en: 'at least one field is needed' }];
    case 'pattern':
      return [
        field,
        { zh: '含有不允许的字符，或写法不对', en: 'holds characters that are not allowed, or is malformed' },
      ];
    default:
      return [field, { zh: '值不对', en: 'is wrong' }];
  }
}

function oneOf(values: unknown): Words {
  const allowed = Array.isArray(values) ? values.join(', ') : '';
  return { zh: `应为其中之一：${allowed}`, en: `must be one of: ${allowed}` };
}
