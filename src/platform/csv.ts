/** CSV that spreadsheet programs open as it is. */
import { Readable } from 'node:stream';
import { stringify } from 'csv-stringify';

/** A download, as an answering function gives it back. */
export interface CsvDownload {
  stream: Readable;
  headers: Record<string, string>;
}

/**
 * UTF-8 with byte order mark and CRLF; a cell that a spreadsheet would run as a formula is quoted.
 * @param name of the file, without its ending
 * @param rows cells in the order of the columns
 */
export function csvDownload(
  name: string,
  columns: readonly string[],
  rows: Iterable<string[]> | AsyncIterable<string[]>,
): CsvDownload {
  const csv = stringify({
    header: true,
    columns: [...columns],
    bom: true,
    record_delimiter: 'windows',
    // The library leaves a lone line feed inside a cell unquoted, which breaks the row in two.
    quoted_match: /[\r\n]/,
    escape_formulas: true,
  });
  const stream = Readable.from(rows)
    .on('error', (error) => csv.destroy(error))
    .pipe(csv);
  return {
    stream,
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${name}.csv"`,
    },
  };
}
