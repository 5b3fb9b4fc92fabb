/**
 * Checks who imports whom. The permitted directions are the table below; a violation fails the build with the
 * file, the line and the rule it breaks. It reads import statements as text, so type-only imports count too.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, normalize, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** An import found in a source file. `target` is a path below the root, or a package name. */
export interface FoundImport {
  file: string;
  line: number;
  target: string;
  isPackage: boolean;
}

type Area =
  | 'scoring'
  | 'rules'
  | 'modelling'
  | 'component-types'
  | 'jurisdictions'
  | 'platform'
  | 'features'
  | 'web'
  | 'modules'
  | 'entry';

/** Which areas each area may import; itself is always permitted (with the exceptions in `breachOf`). */
const permitted: Record<Area, readonly Area[]> = {
  scoring: [],
  rules: [],
  modelling: ['scoring'],
  'component-types': ['scoring'],
  jurisdictions: ['scoring', 'rules'],
  platform: [],
  features: ['scoring', 'rules', 'modelling', 'platform'],
  modules: ['scoring', 'rules', 'component-types', 'jurisdictions', 'platform'],
  web: ['scoring', 'rules', 'modelling'],
  entry: ['scoring', 'rules', 'modelling', 'component-types', 'jurisdictions', 'platform', 'features', 'modules'],
};

const areaNames = [
  'scoring',
  'rules',
  'modelling',
  'component-types',
  'jurisdictions',
  'platform',
  'features',
  'web',
] as const;

function areaOf(path: string): Area | undefined {
  const parts = path.split('/');
  if (parts[0] !== 'src') return undefined;
  const folder = areaNames.find((name) => name === parts[1]);
  if (folder !== undefined) return folder;
  return parts[1] === 'modules.ts' ? 'modules' : 'entry';
}

/** Names one of several siblings (a component type, a state, a feature), which may not import each other freely. */
function siblingOf(path: string): string | undefined {
  return path.split('/')[2];
}

/** The rule that an import breaks, in a sentence; undefined when it is permitted. */
export function breachOf({ file, target, isPackage }: FoundImport): string | undefined {
  const from = areaOf(file);
  if (from === undefined) return undefined;
  const isTest = /\.test\.tsx?$/.test(file);
  if (isPackage) return isTest ? undefined : packageBreach(file, from, target);
  const to = areaOf(target);
  if (to === undefined) return isTest ? undefined : `src may not import ${target}, which is outside src`;
  if (target.startsWith('src/component-types/value-added/') && !file.startsWith('src/component-types/value-added/'))
    return file === 'src/modules.ts' ? undefined : 'only src/modules.ts imports component-types/value-added';
  if (isTest) return undefined;
  if (to === from) return siblingBreach(file, target, from);
  return permitted[from].includes(to) ? undefined : `${from} may not import ${to}`;
}

function packageBreach(file: string, from: Area, name: string): string | undefined {
  const isPure = from === 'scoring' || from === 'rules' || from === 'modelling' || from === 'component-types';
  if (isPure && name.startsWith('node:')) return `${from} is pure: no ${name}`;
  if (from === 'scoring') {
    const mayUseMathjs = ['rational.ts', 'mathjs-bundle.d.ts', 'conversions/formula.ts'].includes(
      file.slice('src/scoring/'.length),
    );
    return /^mathjs(\/|$)/.test(name) && mayUseMathjs ? undefined : `scoring imports no library (${name})`;
  }
  return isPure ? `${from} imports no library (${name})` : undefined;
}

function siblingBreach(file: string, target: string, area: Area): string | undefined {
  const own = siblingOf(file);
  const other = siblingOf(target);
  if (own === other) return undefined;
  if (area === 'component-types' || area === 'jurisdictions') return `${area}: ${own} may not import ${other}`;
  if (area === 'features' && !/\/(queries|index)\.ts$/.test(target))
    return 'a feature uses another feature only through its published queries.ts or index.ts';
  return undefined;
}

const importStatement =
  /(?:^|\n)\s*(?:import|export)\s(?:[^'";]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Every import in a source text, with targets resolved to paths below the root. */
export function importsIn(file: string, text: string): FoundImport[] {
  return [...text.matchAll(importStatement)].map((match) => {
    const specifier = match[1] ?? match[2] ?? '';
    const isPackage = !specifier.startsWith('.');
    const line = text.slice(0, match.index + match[0].length).split('\n').length;
    return { file, line, isPackage, target: isPackage ? specifier : normalize(join(dirname(file), specifier)) };
  });
}

/** All breaches below `root`, one line each; empty when the tree keeps its directions. */
export function importBreaches(root: string): string[] {
  const files = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((name) => `src/${name}`)
    .filter((name) => /\.tsx?$/.test(name));
  return files.flatMap((file) =>
    importsIn(file, readFileSync(join(root, file), 'utf8')).flatMap((found) => {
      const breach = breachOf(found);
      return breach === undefined ? [] : [`${found.file}:${found.line} ${breach} (imports ${found.target})`];
    }),
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const root = relative(process.cwd(), join(dirname(fileURLToPath(import.meta.url)), '..')) || '.';
  const breaches = importBreaches(root);
  for (const breach of breaches) console.error(breach);
  if (breaches.length > 0) process.exit(1);
  console.log('Import directions hold.');
}
