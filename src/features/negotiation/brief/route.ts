import { Readable } from 'node:stream';
import { handle } from '../../common/index.ts';
import { recordDeed } from '../../audit/index.ts';
import { readBrief } from '../contract.ts';
import { writeBrief } from './write-brief.ts';

const mediaTypes = {
  pdf: 'application/pdf',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const;

export const readBriefRoute = handle(readBrief, async ({ tx, viewer, params, query: { format }, deps }) => {
  const { negotiationId } = params;
  const file = await writeBrief(tx, viewer, { negotiationId, format, at: deps.clock.now() }, deps.componentTypes);
  await recordDeed(tx, viewer, {
    action: 'negotiation.brief-written',
    subject: { type: 'negotiation', id: negotiationId },
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
