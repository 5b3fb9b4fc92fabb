/** What a viewer can do with an evaluation now, so that a client never guesses. */
export function actionsOn(
  evaluation: { status: 'in_progress' | 'finalised'; isRated: boolean; scorable: boolean },
  role: string,
): string[] {
  if (role !== 'administrator' && role !== 'hr') return [];
  if (evaluation.status === 'finalised') return ['reopen'];
  return [
    ...(role === 'administrator' ? ['observe'] : []),
    'measure',
    ...(evaluation.scorable ? ['preview', 'rate'] : []),
    ...(evaluation.isRated ? ['finalise'] : []),
  ];
}
