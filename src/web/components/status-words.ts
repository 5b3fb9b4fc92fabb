import type { EvaluationSummary } from '../api/types.ts';

const statuses: Record<EvaluationSummary['status'], string> = {
  planned: 'Planned',
  in_progress: 'In progress',
  drafted: 'Drafted',
  issued: 'Issued',
  conference_held: 'Conference held',
  closed: 'Closed',
};

export function statusInWords(status: EvaluationSummary['status']): string {
  return statuses[status];
}

export const statusOptions = Object.entries(statuses).map(([value, label]) => ({ value, label }));

/** The rating's label, or in words why there is none. */
export function ratingInWords(rating: { outcome: string; label: string | null } | null): string {
  if (rating === null) return 'Not rated yet';
  return rating.label ?? 'No rating';
}

/** Grades as the district's data carries them: K, 1, 2, … */
export function gradeInWords(grade: string): string {
  return /^\d+$/.test(grade) ? `Grade ${grade}` : grade === 'K' ? 'Kindergarten' : grade;
}
