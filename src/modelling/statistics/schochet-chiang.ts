import { normalShareBelow } from './normal.ts';

export interface ErrorRateQuestion {
  /** Distance between an average and a truly different teacher, in student standard deviations. */
  threshold: number;
  years: number;
  pupilsPerClass: number;
  /** Variance between classes of one teacher. */
  classVariance: number;
  /** Variance between pupils of one class. */
  pupilVariance: number;
}

/**
 * Chance that a teacher is flagged wrongly; with the symmetric threshold it is also the chance to miss one
 * (Schochet and Chiang 2010, NCEE 2010-4004): Phi(-T / (2 SE)), SE^2 = vc / y + vs / (n y).
 */
export function errorRate({
  threshold,
  years,
  pupilsPerClass,
  classVariance,
  pupilVariance,
}: ErrorRateQuestion): number {
  const standardError = Math.sqrt(classVariance / years + pupilVariance / (pupilsPerClass * years));
  return normalShareBelow(-threshold / (2 * standardError));
}
