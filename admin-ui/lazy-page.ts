import { type ComponentType, lazy } from 'react';

/**
 * A page that is loaded when it is first opened.
 *
 * @example lazyPage(async () => (await import('./UserList.js')).UserList)
 */
export function lazyPage(load: () => Promise<ComponentType>): ComponentType {
  return lazy(async () => ({ default: await load() }));
}
