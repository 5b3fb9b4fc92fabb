import { describe, expect, test } from '@jest/globals';
import { readEvidence } from './evidence.ts';

describe('reading evidence', () => {
  test('accepts the documented shape', () => {
    const document = { schoolYear: '2025-26', facts: { grade: '3' }, components: { observation: { value: '3' } } };
    expect(readEvidence(document)).toEqual(document);
  });

  test.each<[unknown, string]>([
    ['text', ''],
    [{}, '/components'],
    [{ components: [] }, '/components'],
    [{ components: {}, component: {} }, '/component'],
    [{ components: {}, schoolYear: '2025' }, '/schoolYear'],
    [{ components: {}, facts: { grade: 3 } }, '/facts'],
  ])('refuses %j', (document, pointer) => {
    expect(() => readEvidence(document)).toThrow(expect.objectContaining({ name: 'EvidenceError', pointer }));
  });
});
