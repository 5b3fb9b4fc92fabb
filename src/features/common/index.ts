/** What every feature shares. */
export {
  type FeatureDeps,
  handle,
  handleOpenly,
  type ModellingSettings,
  ruleBookFor,
  type ShownAccount,
} from './deps.ts';
export { finding, findings, storedFindings } from './finding-schema.ts';
export { holdName } from './lock.ts';
export { nameOf } from './names.ts';
export { refuseBlocked, requireAcknowledgement } from './refuse-blocked.ts';
export * from './schemas.ts';
export * from './recorded.ts';
export { storedDate } from './stored-date.ts';
export { type FactTable, supersede } from './supersede.ts';
export { todayIn } from './today.ts';
