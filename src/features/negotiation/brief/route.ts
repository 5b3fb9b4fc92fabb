import { Readable } from 'node:stream';
import { handle } from '../../common/index.ts';
import { recordDeed } from '../../audit/index.ts';
import { readBrief } from '../contract.ts';
import { describeNegotiation } from '../describe.ts';
import { briefOf } from './brief-of.ts';
import { briefPdf } from './pdf.ts';
import { briefWorkbook } from './workbook.ts';

const mediaTypes = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export const readBriefRoute = handle(readBrief, async ({ tx, viewer, params, query: { format }, deps }) => {
  const { body } = await describeNegotiation(tx, viewer, params.negotiationId, deps);
  const { time_zone: timeZone } = await tx
    .selectFrom('district')
    .select('time_zone')
    .where('district_id', '=', viewer.districtId)
    .executeTakeFirstOrThrow();
  const at = deps.clock.now();
  const brief = briefOf(body, { at, timeZone });
  const file = format === 'pdf' ? await briefPdf(brief, at) : await briefWorkbook(brief);
  await recordDeed(tx, viewer, {
    action: 'negotiation.brief-written',
    subject: { type: 'negotiation', id: params.negotiationId },
    detail: { format },
  });
  return {
    stream: Readable.from([Buffer.from(file)]),
    headers: {
      'Content-Type': mediaTypes[format],
      'Content-Disposition': `attachment; filename="bargaining-brief.${format}"`,
    },
  };
});
