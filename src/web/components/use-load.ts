import { type DependencyList, useCallback, useEffect, useState } from 'react';

export type Loaded<T> = { state: 'loading' } | { state: 'failed'; error: unknown } | { state: 'ready'; value: T };

/**
 * Fetches when the page opens and when `inputs` change. `reload` fetches again while the old value stays on the page;
 * `put` replaces the value by one the service just returned.
 */
export function useLoad<T>(
  fetchValue: (signal: AbortSignal) => Promise<T>,
  inputs: DependencyList,
): { loaded: Loaded<T>; reload: () => void; put: (value: T) => void } {
  const [loaded, setLoaded] = useState<Loaded<T>>({ state: 'loading' });
  const [turn, setTurn] = useState(0);
  // A new set of inputs is a new page: show it as loading. A new turn keeps what is there.
  const [shownInputs, setShownInputs] = useState(inputs);
  if (inputs.some((input, index) => input !== shownInputs[index])) {
    setShownInputs(inputs);
    setLoaded({ state: 'loading' });
  }
  useEffect(() => {
    const abort = new AbortController();
    fetchValue(abort.signal).then(
      (value) => abort.signal.aborted || setLoaded({ state: 'ready', value }),
      (error: unknown) => abort.signal.aborted || setLoaded({ state: 'failed', error }),
    );
    return () => abort.abort();
  }, [...inputs, turn]);
  const reload = useCallback(() => setTurn((current) => current + 1), []);
  const put = useCallback((value: T) => setLoaded({ state: 'ready', value }), []);
  return { loaded, reload, put };
}
