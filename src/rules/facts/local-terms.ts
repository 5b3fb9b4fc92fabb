import type { LocalDate } from '../local-date.ts';

/** The reading of 44662(b)(1) that the district follows, after the two trial courts. */
export type LegalProfile = 'DEASY_STRICT' | 'ANTIOCH_DISCRETION';

/** A local agreement whose limits are checked beside the Act: the Supplement of 2012, the EDST form, or none. */
export type LocalAgreement = 'LAUSD_2012' | 'LAUSD_EDST';

/** What a district chose or bargained, as far as the rules ask for it. */
export interface LocalTerms {
  /** IANA name; every legal date is a date there. */
  timeZone: string;
  legalProfile: LegalProfile;
  agreements: readonly LocalAgreement[];
  hasExclusiveRepresentative: boolean;
  participatesInPar: boolean;
  /** A change without a bargaining reference blocks (true), or is only warned of by local decision (false). */
  bargainingReferenceBlocks: boolean;
  /** Days that are no business days beside weekends: district holidays. */
  holidays: readonly LocalDate[];
}
