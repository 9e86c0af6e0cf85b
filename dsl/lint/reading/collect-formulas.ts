import type { Formula, NormalScheme } from '../../scheme/normal.js';

/** Every formula of a scheme, wherever it stands, in the order of the normal form. Defaults that nobody wrote are among them. */
export function collectFormulas(scheme: NormalScheme): readonly Formula[] {
  const found: Formula[] = [];
  const visit = (value: unknown): void => {
    if (Array.isArray(value)) for (const item of value) visit(item);
    else if (isFormula(value)) found.push(value);
    else if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) visit(part);
  };
  const { procedure: _asWritten, ...rest } = scheme;
  visit(rest);
  return found;
}

/** The normal form has no other object with these three keys. */
function isFormula(value: unknown): value is Formula {
  return typeof value === 'object' && value !== null && 'syntax' in value && 'source' in value && 'at' in value;
}
