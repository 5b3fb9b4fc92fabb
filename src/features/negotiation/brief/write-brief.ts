import type { Transaction } from 'kysely';
import type { Database } from '../../../platform/database/schema.ts';
import type { ComponentTypes } from '../../../scoring/component-type.ts';
import { type Reader, describeNegotiation } from '../describe.ts';
import { briefOf } from './brief-of.ts';
import { briefPdf } from './pdf.ts';
import { briefWorkbook } from './workbook.ts';

export const briefFormats = ['pdf', 'xlsx'] as const;
export type BriefFormat = (typeof briefFormats)[number];

export interface BriefOrder {
  negotiationId: string;
  format: BriefFormat;
  /** When it is written. */
  at: Date;
}

/** The brief of a negotiation as the bytes of a file; 404 unless the reader may see the negotiation. */
export async function writeBrief(
  tx: Transaction<Database>,
  reader: Reader,
  { negotiationId, format, at }: BriefOrder,
  componentTypes: ComponentTypes,
): Promise<Uint8Array> {
  const { body } = await describeNegotiation(tx, reader, negotiationId, { componentTypes });
  const { time_zone: timeZone } = await tx
    .selectFrom('district')
    .select('time_zone')
    .where('district_id', '=', reader.districtId)
    .executeTakeFirstOrThrow();
  const brief = briefOf(body, { at, timeZone });
  return format === 'pdf' ? await briefPdf(brief, at) : await briefWorkbook(brief);
}
