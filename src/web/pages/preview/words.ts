/** The words of the preview page. */
export const words = {
  title: (teacher: string) => `Preview of the rating of ${teacher}`,
  back: 'Back to the evaluation',
  visibleTo: 'you. A preview is not stored, and the teacher does not see it.',
  lead: 'This is what the policy gives with the evidence that is there now.',
  drafts: (count: number) =>
    `${count === 1 ? 'One observation is still a draft' : `${count} observations are still drafts`}. The preview counts drafts; a recorded rating counts only what is shared with the teacher.`,
  policy: (title: string, version: number) => `Policy: ${title}, version ${version}`,
  record: 'Record this rating',
  recordTitle: 'Record the rating?',
  recordText: (teacher: string) =>
    `The rating is stored for good and ${teacher} can read it with its explanation. A later rating can replace it, with a reason.`,
  replaces: 'This rating replaces the one on record.',
  reason: 'Reason for the new rating',
  reasonMissing: 'Give the reason for the new rating',
  cannotRecord: 'This evaluation takes no rating now.',
  changed: 'Somebody changed the evaluation in the meantime. The preview has been worked out again; check it.',
} as const;
