import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** An address whose page's code is fetched when somebody first goes to it. `name` is what its file calls the page. */
export function lazyPage<Name extends string>(
  path: string,
  load: () => Promise<Record<Name, ComponentType>>,
  name: Name,
): RouteObject {
  return { path, lazy: async () => ({ Component: (await load())[name] }) };
}
