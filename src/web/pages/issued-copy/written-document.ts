import type { WrittenEvaluation } from '../../api/types.ts';
import type {
  CriterionContent,
  EvidenceContent,
  RecommendationContent,
  ResponsibilityContent,
} from '../../api/writing.ts';

/** What a written evaluation holds. A copy of long ago may lack a part that came later. */
export interface WrittenDocument {
  rating: { label: string | null; compositeDecimal: string | null } | null;
  criteria: readonly (CriterionContent & { criterion: 'b1' | 'b2' | 'b3' | 'b4' })[];
  responsibilities: readonly Omit<ResponsibilityContent, 'isWithdrawn'>[];
  evidence: readonly Omit<EvidenceContent, 'isWithdrawn'>[];
  recommendations: readonly Omit<RecommendationContent, 'isWithdrawn'>[];
}

const blank: WrittenDocument = { rating: null, criteria: [], responsibilities: [], evidence: [], recommendations: [] };

/** The parts of a copy that the page shows; the service gives it out as it was stored. */
export const readDocument = ({ document }: WrittenEvaluation): WrittenDocument => ({
  ...blank,
  ...(document as Partial<WrittenDocument>),
});
