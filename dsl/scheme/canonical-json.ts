/**
 * JSON with keys in the order of code points and no white space: equal data, equal text. Undefined members are left
 * out as in `JSON.stringify`.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map((entry) => canonicalJson(entry ?? null)).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = value as Readonly<Record<string, unknown>>; // neither null nor a list
  const texts: string[] = [];
  for (const key of Object.keys(value).sort()) {
    const entry = members[key];
    if (entry !== undefined) texts.push(`${JSON.stringify(key)}:${canonicalJson(entry)}`);
  }
  return `{${texts.join(',')}}`;
}
