/** The kinds of conversion. A new kind is its file and its lines here. */
import { type BandsConversion, bands } from './bands.ts';
import type { ConversionKind } from './conversion-kind.ts';
import { type TableConversion, table } from './table.ts';

export type Conversion = BandsConversion | TableConversion;

const kinds: { [Kind in Conversion['kind']]: ConversionKind<Extract<Conversion, { kind: Kind }>> } = { bands, table };

export const conversionKinds = Object.keys(kinds) as Conversion['kind'][];

/** The kind that a conversion belongs to. The cast is sound because `kinds` maps each kind to its own. */
export const conversionKind = (kind: Conversion['kind']) => kinds[kind] as ConversionKind<Conversion>;
