/** The words of the page that compares two versions. */
export const words = {
  title: (title: string, version: number) => `What changes in ${title}, version ${version}`,
  back: 'Back to the policy',
  visibleTo: 'everybody who can see both versions. A policy holds no information about people.',
  with: 'Compare with',
  choose: 'Choose a version',
  chooseFirst: 'Choose the version to compare with.',
  option: (title: string, version: number, isDraft: boolean) =>
    `${title}, version ${version}${isDraft ? ' (draft)' : ''}`,
  same: 'The two versions say the same.',
  sentences: 'In sentences',
  count: (count: number) => `${count} ${count === 1 ? 'change' : 'changes'}`,
  table: 'Place by place',
  caption: 'Every change with its place, before and after',
  place: 'Place in the text',
  before: 'Before',
  after: 'After',
  absent: 'Not there',
  wholeText: 'The whole text',
} as const;
