/** Levels below the top; regulations know five or six. */
export const DEEPEST = 30;

/**
 * The place of a unit in the tree: `/` and the ids from the top down to itself, each followed by `/`.
 *
 * @example unitPath('/city/', 'county') // '/city/county/'
 */
export function unitPath(parent: string | null, id: string): string {
  return `${parent ?? '/'}${id}/`;
}

/** The ids on a path, from the top down to the unit itself. */
export function idsOnPath(path: string): readonly string[] {
  return path.split('/').filter((id) => id !== '');
}

/** How many units are above. */
export function depthOfPath(path: string): number {
  return idsOnPath(path).length - 1;
}

/** Whether a unit is another one or below it. */
export function isWithin(path: string, root: string): boolean {
  return path.startsWith(root);
}

/** A subtree as a half-open range of texts by code point: `from <= path < before`; `0` follows `/`. */
export function subtreeRange(root: string): { readonly from: string; readonly before: string } {
  return { from: root, before: `${root.slice(0, -1)}0` };
}
