/** The words of the audit trail. */
export const words = {
  title: (teacher: string) => `Who did what: evaluation of ${teacher}`,
  back: 'Back to the evaluation',
  lead: 'Every change is recorded together with the change itself, and nobody can alter the record. Newest first.',
  visibleTo: 'the administrators of this school, human resources and the system administrator.',
  caption: 'Recorded actions',
  none: 'Nothing has been recorded for this evaluation.',
  more: 'Show older actions',
  theService: 'The service',
} as const;

/** 'observation.shared' becomes 'Observation shared'. */
export function actionInWords(action: string): string {
  const text = action.replaceAll(/[._-]/g, ' ');
  return text.charAt(0).toUpperCase() + text.slice(1);
}
