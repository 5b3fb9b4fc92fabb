import type { Finding } from '../api/types.ts';
import { FindingView } from './finding-view.tsx';

/** Several findings, each with its section and what to do. */
export function FindingsList({ findings }: { findings: readonly Finding[] }) {
  return (
    <ul className="findings">
      {findings.map((finding, index) => (
        <li key={`${index} ${finding.rule} ${finding.code}`}>
          <FindingView finding={finding} />
        </li>
      ))}
    </ul>
  );
}
