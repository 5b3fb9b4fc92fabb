/** What other parts of the service may use of negotiations. */
export { type BriefFormat, briefFormats, writeBrief } from './brief/write-brief.ts';
