import type { ScheduledEmployee } from '../../api/types.ts';
import { confirmWithCounsel } from '../../components/finding-words.ts';

/** Why somebody is due or not, with the section. */
export function Reason({ employee: { sentence, citation } }: { employee: ScheduledEmployee }) {
  return (
    <>
      {sentence}{' '}
      <span className="small-print">
        {citation.section}
        {citation.confirmWithCounsel && <strong>. {confirmWithCounsel}.</strong>}
      </span>
    </>
  );
}
