/** A heading, preceded and followed by an empty line when joined with {@link page}. */
export function heading(level: number, text: string): string {
  return `${'#'.repeat(level)} ${text}`;
}

/** A table; cells may hold any text. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.map(cell).join(' | ')} |`;
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n');
}

/** YAML in a fence that does not end early. */
export function yamlBlock(text: string): string {
  return `\`\`\`yaml\n${text}\n\`\`\``;
}

/** Text as code. */
export function code(text: string): string {
  return `\`${text}\``;
}

/** Parts with an empty line between them, and one line break at the end. */
export function page(parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', '<br>');
}
