/** A table as a file that spreadsheet programs open as it is: UTF-8 with a mark, and no cell that they run as a formula. */
export function csvOf(rows: readonly (readonly string[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(field).join(',')).join('\r\n')}\r\n`;
}

const isNumber = (text: string): boolean => /^-?\d+(\.\d+)?$/.test(text);

function field(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) && !isNumber(text) ? `'${text}` : text;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}
