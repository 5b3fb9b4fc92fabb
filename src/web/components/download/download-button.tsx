import { saveFile } from './save-file.ts';
import { csvOf } from './csv.ts';

/** Saves what is made when it is pressed; nothing is asked of the service. */
export function DownloadButton({
  name,
  type,
  make,
  children,
}: {
  name: string;
  type: string;
  make: () => string;
  children: string;
}) {
  return (
    <button
      type="button"
      className="usa-button usa-button--unstyled download-button no-print"
      onClick={() => saveFile(name, type, make())}
    >
      {children}
    </button>
  );
}

/** Saves a table as CSV. `rows` begins with the headers. */
export function TableDownload({ name, rows, children }: { name: string; rows: () => string[][]; children: string }) {
  return (
    <DownloadButton name={`${name}.csv`} type="text/csv;charset=utf-8" make={() => csvOf(rows())}>
      {children}
    </DownloadButton>
  );
}
