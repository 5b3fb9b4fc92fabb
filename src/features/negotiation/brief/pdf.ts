/**
 * The brief as a tagged PDF: title, language, headings, lists and tables with their header cells are in its structure, so
 * that a screen reader tells them apart. Page numbers are marked as no part of the text.
 */
import PDFDocument from 'pdfkit';
import type { Brief, BriefPart, BriefTable } from './document.ts';
import { printable } from './printable.ts';

const margin = 54;
const body = { font: 'Helvetica', size: 10 };
const sizes = { title: 18, 2: 14, 3: 11.5 } as const;

/** The library takes the element that a table belongs to; its types do not say so. */
interface TaggedTable extends PDFKit.Mixins.TableOptionsWithData {
  structParent: PDFKit.PDFStructureElement;
}

class Printer {
  readonly document: PDFKit.PDFDocument;
  private readonly root: PDFKit.PDFStructureElement;

  constructor({ title }: Brief, at: Date) {
    this.document = new PDFDocument({
      size: 'LETTER',
      margin,
      bufferPages: true,
      pdfVersion: '1.7',
      tagged: true,
      lang: 'en-US',
      displayTitle: true,
      info: { Title: printable(title), CreationDate: at },
    });
    this.root = this.document.struct('Document');
    this.document.addStructure(this.root);
  }

  private write(tag: string, text: string, font: string, size: number, above: number): void {
    const { document } = this;
    this.leaveRoom(size * 3 + above);
    const element = document.struct(tag, {}, () => {
      document.font(font).fontSize(size);
      document.y += above;
      document.text(printable(text), margin, document.y, { width: document.page.width - 2 * margin });
    });
    this.root.add(element);
    element.end();
  }

  heading(level: 1 | 2 | 3, text: string): void {
    this.write(`H${level}`, text, 'Helvetica-Bold', level === 1 ? sizes.title : sizes[level], level === 1 ? 0 : 10);
  }

  paragraph(text: string): void {
    this.write('P', text, body.font, body.size, 4);
  }

  list(items: readonly string[]): void {
    const { document } = this;
    const element = document.struct('L');
    this.root.add(element);
    for (const item of items) {
      this.leaveRoom(body.size * 3);
      const entry = document.struct('LI');
      element.add(entry);
      entry.add(document.struct('LBody', {}, () => this.item(item)));
      entry.end();
    }
    element.end();
  }

  private item(text: string): void {
    const { document } = this;
    document.font(body.font).fontSize(body.size);
    document.y += 3;
    const { y } = document;
    document.text('•', margin, y);
    document.text(printable(text), margin + 12, y, { width: document.page.width - 2 * margin - 12 });
  }

  table({ caption, head, rows, widths, hasRowHeads }: BriefTable): void {
    const { document } = this;
    this.write('P', caption, 'Helvetica-Bold', body.size, 8);
    document.font(body.font).fontSize(9);
    document.y += 3;
    this.leaveRoom(60);
    const column = {
      type: 'TH',
      scope: 'Column',
      font: { src: 'Helvetica-Bold' },
      backgroundColor: '#e6e6e6',
    } as const;
    const row = { type: 'TH', scope: 'Row' } as const;
    const whole = widths.reduce((sum, width) => sum + width, 0);
    const room = document.page.width - 2 * margin;
    const options: TaggedTable = {
      structParent: this.root,
      position: { x: margin, y: document.y },
      columnStyles: widths.map((width) => ({ width: (room * width) / whole, padding: 3, border: 0.5 })),
      data: [
        head.map((text) => ({ ...column, text: printable(text) })),
        ...rows.map((cells) =>
          cells.map((text, index) => ({ ...(hasRowHeads && index === 0 ? row : {}), text: printable(text) })),
        ),
      ],
    };
    document.table(options);
    document.y += 6;
  }

  part(part: BriefPart): void {
    if (part.kind === 'heading') this.heading(part.level, part.text);
    else if (part.kind === 'paragraph') this.paragraph(part.text);
    else if (part.kind === 'list') this.list(part.items);
    else this.table(part);
  }

  /** Begins a page unless this much of the present one is left. */
  private leaveRoom(height: number): void {
    const { document } = this;
    if (document.y + height > document.page.height - margin) document.addPage();
  }

  pageNumbers(title: string): void {
    const { document } = this;
    const { start, count } = document.bufferedPageRange();
    for (let page = start; page < start + count; page += 1) {
      document.switchToPage(page);
      document.markContent('Artifact', { type: 'Pagination' });
      document.page.margins.bottom = 0;
      document
        .font(body.font)
        .fontSize(8)
        .text(`${printable(title)}, page ${page + 1} of ${count}`, margin, document.page.height - 36, {
          width: document.page.width - 2 * margin,
          lineBreak: false,
        });
      document.endMarkedContent();
    }
  }

  end(): void {
    this.root.end();
    this.document.end();
  }
}

/** The PDF file. @param at when it is written */
export async function briefPdf(brief: Brief, at: Date): Promise<Uint8Array> {
  const printer = new Printer(brief, at);
  const chunks: Uint8Array[] = [];
  const ended = new Promise<void>((resolve, reject) => {
    printer.document
      .on('data', (chunk: Uint8Array) => chunks.push(chunk))
      .on('end', resolve)
      .on('error', reject);
  });
  printer.heading(1, brief.title);
  printer.paragraph(brief.lead);
  for (const { parts } of brief.sections) for (const part of parts) printer.part(part);
  printer.pageNumbers(brief.title);
  printer.end();
  await ended;
  return Buffer.concat(chunks);
}
