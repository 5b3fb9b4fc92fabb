/** What every feature shares. */
export { type FeatureDeps, handle, handleOpenly, type ShownAccount } from './deps.ts';
export { nameOf } from './names.ts';
export * from './schemas.ts';
