/** Length of a text as JSON Schema counts it: in code points. */
export function countCodePoints(text: string): number {
  let count = 0;
  for (const _ of text) count += 1;
  return count;
}

/** Whether two JSON values are the same; the order of keys does not matter. */
export function isSameJson(left: unknown, right: unknown): boolean {
  if (left === right) return true;
  if (typeof left !== 'object' || typeof right !== 'object' || left === null || right === null) return false;
  if (Array.isArray(left) !== Array.isArray(right)) return false;
  const keys = Object.keys(left);
  return (
    keys.length === Object.keys(right).length &&
    keys.every((key) => Object.hasOwn(right, key) && isSameJson(Reflect.get(left, key), Reflect.get(right, key)))
  );
}

/** Adds an error to those found so far; null stands for none. */
export function noteError<E>(errors: E[] | null, error: E): E[] {
  if (errors === null) return [error];
  errors.push(error);
  return errors;
}

/** A check of its own for a part of a schema, as the generated code calls it. */
interface PartCheck {
  (this: string[], value: unknown, at: object): boolean;
  errors?: readonly object[] | null;
}

/** Checks the name of a key; what is found says so. */
export function checkName(check: PartCheck, expressions: string[], name: string, at: object): boolean {
  const holds = check.call(expressions, name, at);
  if (!holds) check.errors = (check.errors ?? []).map((error) => ({ ...error, propertyName: name }));
  return holds;
}
