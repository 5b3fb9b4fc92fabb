/** Says what is being fetched; with a total it shows how far it is. */
export function Loading({ what, done, total }: { what: string; done?: number; total?: number }) {
  return (
    <div className="loading" role="status">
      <p className="loading__text">
        Loading {what}
        {done !== undefined && ` (${done.toLocaleString('en-US')} so far)`}…
      </p>
      <progress aria-label={`Loading ${what}`} {...(total ? { value: done ?? 0, max: total } : {})} />
    </div>
  );
}
