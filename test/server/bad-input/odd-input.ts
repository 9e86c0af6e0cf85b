/** Texts that are no body of any route. */
export const NO_JSON: readonly (readonly [what: string, body: string | Uint8Array])[] = [
  ['cut off', '{"reason": "x'],
  ['nonsense', 'reason=x'],
  ['a list', '[{"reason":"x"}]'],
  ['null', 'null'],
  ['a text', '"reason"'],
  ['a number', '1'],
  ['bytes that are no UTF-8', Buffer.from([0x7b, 0x22, 0xb5, 0xa5, 0x22, 0x7d])],
  ['a key that reaches the prototype', '{"__proto__":{"reason":"x"}}'],
  ['the same in disguise', '{"\\u005f_proto__":{"reason":"x"}}'],
  ['a field that does not exist', '{"no such field":1}'],
  ['a key twice', '{"reason":"x","reason":"y"}'],
  ['a hundred thousand levels', '['.repeat(100_000)],
  ['levels over the limit', `{"reason":${'['.repeat(70)}${']'.repeat(70)}}`],
  ['twenty thousand keys', `{${Array.from({ length: 20_000 }, (_, key) => `"k${key}":1`).join()}}`],
  ['eight thousand keys', `{${Array.from({ length: 8000 }, (_, key) => `"k${key}":1`).join()}}`],
  ['more than the limit', `{"reason":"${'x'.repeat(1_100_000)}"}`],
];

/** Values that fit no field: of no type that one has, or texts that cannot be stored. */
export const NO_VALUE: readonly unknown[] = [{ $ne: 1 }, [[['x']]], -1.5, '\u0000', '\ud800', 'x\u0000y'];

/** Texts that are none of the server's business: whatever they do elsewhere, here they are texts. */
export const ODD_TEXTS = ["'; drop table units; --", '../../../../etc/passwd', '=1+1', 'constructor'];

/** Texts in the place of an id in an address. */
export const ODD_IDS = [
  '..%2f..%2fpackage.json',
  '%00',
  'x%00y',
  '%ed%a0%80',
  "'%20or%20'1'='1",
  '1;drop%20table%20units',
  '__proto__',
  'constructor',
  '%25',
  '*',
  'x'.repeat(300),
];

/** Texts in the place of a value of a query. */
export const ODD_QUERIES = ['%00', "'%20or%20'1'='1", '__proto__', '', '-1', '99999999999999999999'];

/** What `If-Match` may not hold. */
export const ODD_REVISIONS = [
  '',
  'abc',
  '1',
  '"abc"',
  '"-1"',
  '"1e3"',
  '"1.5"',
  '"99999999999999999999"',
  '*',
  '"1", "2"',
];
