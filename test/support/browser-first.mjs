import Sequencer from '@jest/test-sequencer';

const isJourney = ({ path }) => path.endsWith('browser.test.ts');

/**
 * The journeys in a browser take longest and mostly wait, so they begin first, beside everything else; left to the size of
 * their file they would begin last and run alone.
 */
export default class BrowserFirst extends Sequencer {
  /** @override */
  sort(tests) {
    // oxlint-disable-next-line unicorn/no-array-sort -- this is the sequencer's own method, no array's
    const ordered = super.sort(tests);
    return ordered.toSorted((a, b) => Number(isJourney(b)) - Number(isJourney(a)));
  }
}
