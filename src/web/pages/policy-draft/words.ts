/** The words of the page on which a draft is written. */
export const words = {
  title: (title: string, version: number) => `Draft of ${title}, version ${version}`,
  back: 'Back to the policy',
  visibleTo:
    'people in human resources and the system administrator. Nobody else sees a draft before it is published, and no rating depends on it.',
  isPublished: 'This version is published and never changes. Start a draft of the next version from it.',
  text: 'Text of the policy',
  textHint: 'In the policy language. It is checked as you type and saved when you say so.',
  restored: 'What you typed before and had not saved has been brought back.',
  save: 'Save the draft',
  saved: (clock: string) => `Saved ${clock}`,
  unsaved: 'Not saved yet',
  unchanged: 'Saved',
  saving: 'Saving…',
  publish: 'Publish this version',
  cannotPublish: 'A version with faults cannot be published.',
  publishTitle: 'Publish this version?',
  publishText:
    'From then on nobody can change it, and everybody who is signed in can read it. It takes effect for a school year only when that is decided.',
  check: 'What the check says',
  checking: 'Checking…',
  noProblems: 'No faults.',
  problems: (count: number) => `${count} ${count === 1 ? 'fault' : 'faults'}`,
  advice: 'To reconsider',
  adviceText: 'Not faults; the version can be published as it is.',
  law: 'What the law says of the text',
  lawText:
    'This does not stop you from publishing. What stands in the way is refused when the version is to take effect.',
  line: (line: number) => `Line ${line}`,
  goTo: (line: number) => `Go to line ${line}`,
  why: 'Why:',
  remedy: 'What to do:',
  whyNot: (reason: string) => `It could be published, but nobody can be rated by it: ${reason}`,
  example: 'Worked example',
  evidence: 'Evidence of the example',
  evidenceHint: 'Made up. Change it to try a case; the rating follows.',
  noExample: 'The example is worked out when the text has no faults.',
  evidenceProblem: 'The example cannot be worked out',
  makeUp: 'Take made-up evidence again',
  older: 'This is the result of the last text without faults.',
  conflict: {
    title: 'This draft was changed elsewhere',
    text: 'Somebody saved another text since you opened this page. These are the places where the two differ. Choose which one to go on with; both are kept until you do.',
    mine: 'In my text',
    theirs: 'In the text that was saved',
    lines: (title: string, first: number, count: number) => {
      if (count === 0) return `${title}: nothing`;
      return `${title}, ${count === 1 ? `line ${first}` : `lines ${first} to ${first + count - 1}`}`;
    },
    keepMine: 'Go on with my text',
    takeTheirs: 'Drop my text and go on with the saved one',
  },
} as const;
