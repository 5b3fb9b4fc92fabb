/** The fonts that every PDF reader has know the characters of Windows-1252 and no others. */
const beyondLatin1 = new Set('€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ');
const instead: Readonly<Record<string, string>> = {
  '≥': 'at least',
  '≤': 'at most',
  '−': '-',
  '→': 'to',
  '\u00a0': ' ',
};

const isPrintable = (sign: string): boolean => /^[\n\x20-\x7e\xa1-\xff]$/.test(sign) || beyondLatin1.has(sign);

/** The text in characters that print: a letter without its unknown accent, a question mark for the rest. */
export function printable(text: string): string {
  return [...text.normalize('NFC')]
    .map((sign) => {
      if (isPrintable(sign)) return sign;
      const plain = instead[sign] ?? sign.normalize('NFKD').replaceAll(/\p{M}/gu, '');
      return [...plain].every(isPrintable) && plain !== '' ? plain : '?';
    })
    .join('');
}
