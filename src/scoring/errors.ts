/** Named errors of the scoring core. */
import type { Citation } from './trace.ts';

/** The evidence cannot be read: a malformed value, a value off its scale, an unknown or a forbidden component. */
export class EvidenceError extends Error {
  override readonly name = 'EvidenceError';
  /** JSON pointer into the evidence document. */
  readonly pointer: string;
  readonly remedy: string;

  constructor(pointer: string, message: string, remedy: string) {
    super(message);
    this.pointer = pointer;
    this.remedy = remedy;
  }

  /** The same error seen from the document that contains this part at `prefix`. */
  within(prefix: string): EvidenceError {
    return new EvidenceError(`${prefix}${this.pointer}`, this.message, this.remedy);
  }
}

/** Scoring was asked of a framework in which a locality has not made one of its choices. */
export class UnchosenError extends Error {
  override readonly name = 'UnchosenError';
  readonly choice: string;

  constructor(choice: string, title: string) {
    super(
      `"${title}" (${choice}) is left to local choice and has not been chosen, so this policy cannot give a rating.`,
    );
    this.choice = choice;
  }
}

/** Scoring was asked of a policy in which a component's weight is not settled. */
export class UndeterminedWeightError extends Error {
  override readonly name = 'UndeterminedWeightError';
  readonly component: string;
  readonly citation: Citation | undefined;

  constructor(component: string, title: string, citation: Citation | undefined) {
    super(`The weight of "${title}" (${component}) is undetermined, so this policy cannot give a rating.`);
    this.component = component;
    this.citation = citation;
  }
}

/** Scoring was asked of a policy in which a rating level's cut point is not settled. */
export class UndeterminedCutPointError extends Error {
  override readonly name = 'UndeterminedCutPointError';
  readonly level: string;
  readonly citation: Citation | undefined;

  constructor(level: string, label: string, citation: Citation | undefined) {
    super(`The cut point of the rating "${label}" (${level}) is undetermined, so this policy cannot give a rating.`);
    this.level = level;
    this.citation = citation;
  }
}
