/**
 * The one list of component types, jurisdictions and rule books. Adding one is its folder and its lines here; removing
 * value-added is deleting its folder and its lines here.
 */
import { type Dirent, readFileSync, readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { estimate } from './component-types/estimate/index.ts';
import { observation } from './component-types/observation/index.ts';
import { proRata } from './component-types/pro-rata/index.ts';
import { pupilProgress } from './component-types/pupil-progress/index.ts';
import { reportedScore } from './component-types/reported-score/index.ts';
import { valueAdded } from './component-types/value-added/index.ts';
import { stull } from './jurisdictions/us-ca/stull/index.ts';
import { type CatalogueInstrument, readInstruments } from './jurisdictions/us-ca/stull/read-instruments.ts';
import { parseYaml } from './platform/yaml.ts';
import type { RuleBook } from './rules/rule-book.ts';
import type { ComponentType, ComponentTypes } from './scoring/component-type.ts';
import { isMapping } from './scoring/reading/reader.ts';

const installed: readonly ComponentType[] = [
  // one line each
  estimate,
  observation,
  proRata,
  pupilProgress,
  reportedScore,
  valueAdded,
];

export const componentTypes: ComponentTypes = new Map(installed.map((type) => [type.key, type]));

/** Folders below src/jurisdictions. */
export const jurisdictions: readonly string[] = [
  // one line each
  'us-ca',
  'us-co',
  'us-ct',
  'us-dc',
  'us-de',
  'us-fl',
  'us-in',
  'us-la',
  'us-ma',
  'us-nj',
  'us-nm',
  'us-nv',
  'us-ny',
  'us-oh',
  'us-pa',
  'us-tn',
  'us-wa',
];

/** Legal duties of the jurisdictions that have any, one book each. */
export const ruleBooks: readonly RuleBook[] = [
  // one line each
  stull,
];

export interface JurisdictionFile {
  readonly jurisdiction: string;
  /** Path below src/jurisdictions, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

/** Every YAML file in folders of the given name, in all jurisdictions, in order of path. */
export function jurisdictionFiles(folder: 'policies' | 'cases' | 'refused' | 'rulings'): JurisdictionFile[] {
  return yamlFiles(({ parentPath }) => parentPath.endsWith(`${sep}${folder}`));
}

function yamlFiles(isWanted: (entry: Dirent) => boolean): JurisdictionFile[] {
  const root = fileURLToPath(new URL('./jurisdictions/', import.meta.url));
  return jurisdictions.flatMap((jurisdiction) =>
    readdirSync(join(root, jurisdiction), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith('.yaml') && isWanted(entry))
      .map((entry) => join(entry.parentPath, entry.name))
      .toSorted()
      .map((path) => ({
        jurisdiction,
        file: relative(root, path).split(sep).join('/'),
        text: readFileSync(path, 'utf8'),
      })),
  );
}

/** The clocks of contracts that come with the service: every clocks.yaml of the jurisdictions, in order of path. */
export const shippedClocks: readonly JurisdictionFile[] = yamlFiles(({ name }) => name === 'clocks.yaml');

/** Whether every component type that a policy's text names is installed. */
function usesInstalledTypes({ text }: JurisdictionFile): boolean {
  return typesIn(parseYaml(text).document).every((type) => componentTypes.has(type));
}

/** The types of all components of a policy document, however deep they are nested. */
function typesIn(document: unknown): string[] {
  const components = isMapping(document) && isMapping(document.components) ? Object.values(document.components) : [];
  return components.flatMap((component) => {
    if (!isMapping(component)) return [];
    return typeof component.type === 'string' ? [component.type] : typesIn(component);
  });
}

/** The policies that come with the service; one that needs a component type which is not installed is left out. */
export const shippedPolicies: readonly JurisdictionFile[] = jurisdictionFiles('policies').filter(usesInstalledTypes);

/** State tests and indices that come with the service. */
export const stateInstruments: readonly CatalogueInstrument[] = readInstruments(
  parseYaml(readFileSync(new URL('./jurisdictions/us-ca/stull/instruments.yaml', import.meta.url), 'utf8')).document,
);
