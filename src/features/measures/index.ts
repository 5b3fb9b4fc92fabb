/** What other features may use of measures. */
export { measure } from './contract.ts';
export {
  type MatchedPupil,
  type ProgressQuestion,
  type PupilProgressEvidence,
  pupilProgressEvidence,
  type SubjectProgress,
} from './pupil-progress-evidence.ts';
