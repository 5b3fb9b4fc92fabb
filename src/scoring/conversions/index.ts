/** The kinds of conversion. A new kind is its file and its lines here. */
import type { BandsConversion } from './bands.ts';
import type { TableConversion } from './table.ts';

export type Conversion = BandsConversion | TableConversion;
