import { api, changeHeaders } from './client.ts';

/** Acts on an evaluation as a whole that the evaluation page offers, in the order in which they come. */
export const lifeActs = ['start', 'draft', 'issue', 'conference', 'close', 'reopen'] as const;
export type LifeAct = (typeof lifeActs)[number];

/** How a copy was transmitted. */
export const transmittals = ['in_person', 'mail', 'email', 'online'] as const;
export type Transmittal = (typeof transmittals)[number];

export interface LifeStep {
  /** The day it happened. */
  occurredOn: string;
  manner: Transmittal;
  /** Why an evaluation is opened again. */
  reason: string;
  /** Why the act is done in spite of warnings; empty when there are none. */
  acknowledgement: string;
}

/** Records one act. */
export async function takeStep(evaluationId: string, act: LifeAct, etag: string, step: LifeStep): Promise<void> {
  const params = { path: { evaluationId }, header: changeHeaders({ 'If-Match': etag }) };
  const { occurredOn, manner, reason } = step;
  const acknowledgement = step.acknowledgement.trim();
  const acknowledged = acknowledgement === '' ? {} : { acknowledgement };
  const path = '/api/v1/evaluations/{evaluationId}/steps' as const;
  if (act === 'start') await api.POST(`${path}/start`, { params, body: { occurredOn } });
  else if (act === 'draft') await api.POST(`${path}/draft`, { params, body: {} });
  else if (act === 'issue') await api.POST(`${path}/issue`, { params, body: { occurredOn, manner, ...acknowledged } });
  else if (act === 'conference')
    await api.POST(`${path}/conference`, { params, body: { occurredOn, isAttended: true } });
  else if (act === 'close') await api.POST(`${path}/close`, { params, body: { occurredOn, ...acknowledged } });
  else await api.POST(`${path}/reopen`, { params, body: { reason } });
}
