/** How a band looks: a colour of the design system and a pattern, so that colour is never alone. Lowest band first. */
export interface BandLook {
  fill: string;
  /** What is drawn over the colour in a square of eight pixels. */
  pattern: 'none' | 'rising' | 'dots' | 'falling' | 'grid' | 'lines';
  ink: string;
}

const looks: readonly BandLook[] = [
  { fill: '#8b0a03', pattern: 'rising', ink: '#f4b0a6' },
  { fill: '#ffbe2e', pattern: 'dots', ink: '#5c410a' },
  { fill: '#97d4ea', pattern: 'none', ink: '#1b1b1b' },
  { fill: '#1a4480', pattern: 'falling', ink: '#73b3e7' },
  { fill: '#c05600', pattern: 'lines', ink: '#ffe2d1' },
  { fill: '#54278f', pattern: 'grid', ink: '#d0c3e9' },
];
const notRated: BandLook = { fill: '#dfe1e2', pattern: 'grid', ink: '#71767a' };

/** The look of the band at a place from the lowest; those without a rating have their own. */
export function lookOf(place: number, isNotRatedOnly: boolean): BandLook {
  return isNotRatedOnly ? notRated : (looks[place % looks.length] ?? notRated);
}

const strokes: Record<BandLook['pattern'], string> = {
  none: '',
  rising: 'M-2 2 L2 -2 M0 8 L8 0 M6 10 L10 6',
  falling: 'M-2 6 L2 10 M0 0 L8 8 M6 -2 L10 2',
  dots: 'M4 4 h0.01',
  grid: 'M0 4 H8 M4 0 V8',
  lines: 'M0 4 H8',
};

/** The pattern under `id`, for fill="url(#id)". */
export function BandPattern({ id, look: { fill, pattern, ink } }: { id: string; look: BandLook }) {
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <rect width="8" height="8" fill={fill} />
      <path
        d={strokes[pattern]}
        stroke={ink}
        strokeWidth={pattern === 'dots' ? 2.5 : 1}
        strokeLinecap="round"
        fill="none"
      />
    </pattern>
  );
}
