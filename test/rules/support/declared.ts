/** How many rulings each file holds, so that none goes missing unseen. One line a file, in order of name. */
export const declared: Readonly<Record<string, number>> = {
  'edge-01.yaml': 2,
  'edge-02.yaml': 2,
  'edge-04.yaml': 2,
  'edge-05.yaml': 4,
  'edge-06.yaml': 2,
  'edge-07.yaml': 3,
  'edge-09.yaml': 3,
  'edge-19.yaml': 5,
  'k15.yaml': 5,
  'k23.yaml': 12,
  'k24.yaml': 11,
  'k25.yaml': 8,
  'k29.yaml': 6,
  'k30.yaml': 6,
  'k31.yaml': 9,
  'k32.yaml': 9,
};
