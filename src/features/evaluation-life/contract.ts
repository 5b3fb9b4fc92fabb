/** Every endpoint of an evaluation's life. */
export * from './acts-contract.ts';
