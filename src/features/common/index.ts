/** What every feature shares. */
export * from './schemas.ts';
