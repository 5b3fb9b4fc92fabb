import type { LocalDate } from '../../rules/local-date.ts';
import { afternoonOf, type ObservationRows, ownerOf } from './evaluation-rows.ts';
import { demonstrationId } from './ids.ts';
import type { NewRow } from './insert-rows.ts';
import type { StarTeacher } from './star.ts';

const lowestLevel = '1';

/** One recommendation for each element that was ever rated at the lowest level, and one where it is needed besides. */
export function recommendationRows(
  teacher: StarTeacher,
  elementRatings: ObservationRows['ratings'],
  { isNeeded, day }: { isNeeded: boolean; day: LocalDate },
): NewRow<'recommendation'>[] {
  const low = elementRatings.filter(({ level }) => level === lowestLevel).map(({ element_key }) => element_key);
  const abouts = [...new Set(low)].toSorted();
  const wanted = abouts.length === 0 && isNeeded ? [''] : abouts;
  return wanted.map((about) => ({
    ...ownerOf(teacher),
    recommendation_id: demonstrationId('recommendation', `${teacher.teacherKey} ${about}`),
    about,
    recommendation:
      about === ''
        ? 'Plan the first lessons of next year with a colleague. Invented for the demonstration.'
        : `Plan two lessons with a colleague who is strong in element ${about}. Invented for the demonstration.`,
    is_shared: true,
    created_at: afternoonOf(day),
  }));
}
