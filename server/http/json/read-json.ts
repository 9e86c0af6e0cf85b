import type { Refusal } from '../errors/problem.js';
import {
  type BodyPlace,
  bodyKeyForbidden,
  bodyKeyTwice,
  bodyNotJson,
  bodyNotUtf8,
  bodyNumberDigits,
  bodyTooDeep,
} from '../errors/problems.js';
import { findJsonFault, type JsonFault, MAX_DEPTH } from './find-json-fault.js';

/**
 * The JSON value of a body.
 *
 * @throws Refusal when it is not UTF-8 or not JSON (see `findJsonFault`), with line and column
 */
export function readJson(body: Uint8Array): unknown {
  const text = readUtf8(body);
  const fault = findJsonFault(text);
  if (fault !== null) throw refusalOf(fault, placeOf(text, fault.offset));
  return JSON.parse(text);
}

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * The text of a body, without a byte order mark.
 *
 * @throws Refusal when it is not UTF-8
 */
export function readUtf8(body: Uint8Array): string {
  try {
    return utf8.decode(body);
  } catch (cause) {
    if (cause instanceof TypeError) throw bodyNotUtf8.refuse({});
    throw cause;
  }
}

function refusalOf(fault: JsonFault, place: BodyPlace): Refusal {
  const params = { ...place, found: shortened(fault.found) };
  switch (fault.kind) {
    case 'syntax':
      return bodyNotJson.refuse(params);
    case 'depth':
      return bodyTooDeep.refuse({ ...place, limit: MAX_DEPTH });
    case 'key_forbidden':
      return bodyKeyForbidden.refuse(params);
    case 'key_twice':
      return bodyKeyTwice.refuse(params);
    case 'digits':
      return bodyNumberDigits.refuse(params);
    default:
      return fault.kind satisfies never;
  }
}

function placeOf(text: string, offset: number): BodyPlace {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1 };
}

function shortened(found: string): string {
  return found.length > 40 ? `${found.slice(0, 40)}…` : found;
}
