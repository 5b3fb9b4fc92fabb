/** A document as parts in reading order, before it is known whether it becomes a PDF or a workbook. */
export interface BriefTable {
  readonly kind: 'table';
  readonly caption: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** Widths of the columns against each other. */
  readonly widths: readonly number[];
  /** Whether the first cell of a row names the row. */
  readonly hasRowHeads: boolean;
}

export type BriefPart =
  | { readonly kind: 'heading'; readonly level: 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'list'; readonly items: readonly string[] }
  | BriefTable;

/** A part of the document that becomes a sheet of its own in a workbook. */
export interface BriefSection {
  /** At most 31 characters, none of : \ / ? * [ ], and not "History", which spreadsheet programs keep for themselves. */
  readonly sheet: string;
  readonly parts: readonly BriefPart[];
}

export interface Brief {
  readonly title: string;
  readonly lead: string;
  readonly sections: readonly BriefSection[];
}

export const heading = (level: 2 | 3, text: string): BriefPart => ({ kind: 'heading', level, text });
export const paragraph = (text: string): BriefPart => ({ kind: 'paragraph', text });
/** Nothing where there are no items. */
export const list = (items: readonly string[]): BriefPart[] => (items.length === 0 ? [] : [{ kind: 'list', items }]);

/** A table of named columns, each with its width against the others; nothing where there are no rows. */
export function table(
  caption: string,
  columns: Readonly<Record<string, number>>,
  rows: readonly (readonly string[])[],
  { hasRowHeads = true }: { hasRowHeads?: boolean } = {},
): BriefPart[] {
  const [head, widths] = [Object.keys(columns), Object.values(columns)];
  return rows.length === 0 ? [] : [{ kind: 'table', caption, head, widths, rows, hasRowHeads }];
}
