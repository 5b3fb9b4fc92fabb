import { whole } from '../../../components/model/fraction.ts';
import type { Changeable } from '../scenario-draft.ts';

/** Two weighted parts and one cut point. */
export const changeable: Changeable = {
  parts: [
    { key: 'observation', title: 'Observation', within: null, weight: '0.7', whole, missing: 'No rating' },
    { key: 'progress', title: 'Pupil progress', within: null, weight: '0.3', whole, missing: 'Shared out' },
  ],
  cuts: [{ key: 'high', label: 'High', from: '3.5' }],
};
