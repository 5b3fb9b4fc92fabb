import { describe, expect, test } from '@jest/globals';

describe('where there is no WebAssembly', () => {
  test('the plain typed arrays do the work', async () => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
    const { crossingKernel } = await import('./crossing-kernel.ts');
    const { plainKernel } = await import('./crossing-plain.ts');
    expect(crossingKernel).toBe(plainKernel);
  });
});
