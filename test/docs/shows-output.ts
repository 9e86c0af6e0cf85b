/** The first digits of a hash, which change with every change of a scheme. */
const HASH = /\b[0-9a-f]{12}\b/g;

/**
 * Whether the guide shows what a command printed. A line `…` in the guide stands for any number of lines; the digits of
 * hashes may differ.
 */
export function showsOutput(shown: string, output: string): boolean {
  const parts = `\n${plain(shown)}`.split(/\n…(?=\n)/);
  const text = `\n${plain(output)}`;
  const [first = '', ...rest] = parts;
  if (rest.length === 0) return text === first;
  const last = rest.at(-1) ?? '';
  if (!text.startsWith(first) || !text.endsWith(last)) return false;
  let at = first.length;
  for (const part of rest.slice(0, -1)) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return at <= text.length - last.length;
}

function plain(text: string): string {
  return text.replace(HASH, 'hash').replace(/[ \t]+$/gm, '');
}
