/** Every endpoint of an evaluation's life. */
export * from './acts-contract.ts';
export * from './record-contract.ts';
export * from './writing-contract.ts';
