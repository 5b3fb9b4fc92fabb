/** The fonts that every PDF reader has know the characters of Windows-1252 and no others. */
const known = /^[\n\x20-\x7e\xa1-\xff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]+$/;
const instead: Readonly<Record<string, string>> = {
  '≥': 'at least',
  '≤': 'at most',
  '−': '-',
  '→': 'to',
  '\u00a0': ' ',
};

function nearest(sign: string): string {
  if (known.test(sign)) return sign;
  const plain = instead[sign] ?? sign.normalize('NFKD').replaceAll(/\p{M}/gu, '');
  return known.test(plain) ? plain : '?';
}

/** The text in characters that print: a letter without its unknown accent, a question mark for the rest. */
export const printable = (text: string): string => text.normalize('NFC').replaceAll(/[^]/gu, nearest);
