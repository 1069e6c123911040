import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Injectable } from '@nestjs/common';
import { isObject, listIn, textIn } from '#domain';
import { projectFolder } from '#platform';

/** Addresses of the built files of the actor's page. */
export interface PageAssets {
  readonly styles: readonly string[];
  /** The small first script; undefined until the web part is built. */
  readonly script: string | undefined;
  /** What the first script imports. */
  readonly parts: readonly string[];
  /** What the first script fetches when the page is quiet: SurveyJS and its styles. */
  readonly later: readonly string[];
}

interface ManifestEntry {
  readonly file: string;
  readonly css: readonly string[];
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

type Manifest = Readonly<Record<string, ManifestEntry>>;

const entryName = 'respond/start.ts';
const manifestFile = join(projectFolder, 'dist/web/.vite/manifest.json');

const nothingBuilt: PageAssets = { styles: [], script: undefined, parts: [], later: [] };

/** Reads Vite's manifest once it is there. */
@Injectable()
export class PageAssetsReader {
  #assets: PageAssets | undefined;

  get(): PageAssets {
    if (this.#assets !== undefined) return this.#assets;
    if (!existsSync(manifestFile)) return nothingBuilt;
    return (this.#assets = assetsFrom(readManifest(readFileSync(manifestFile, 'utf8'))));
  }
}

/** Vite's manifest, its entries with what this page needs of them. */
function readManifest(text: string): Manifest {
  const manifest: unknown = JSON.parse(text);
  if (!isObject(manifest)) return {};
  const entries = Object.entries(manifest).flatMap(([name, entry]) =>
    isObject(entry)
      ? [
          [
            name,
            {
              file: textIn(entry['file']),
              css: listIn(entry['css']).map(textIn),
              imports: listIn(entry['imports']).map(textIn),
              dynamicImports: listIn(entry['dynamicImports']).map(textIn),
            },
          ] as const,
        ]
      : [],
  );
  return Object.fromEntries(entries);
}

/** The files of the first page, and of what it loads later. */
export function assetsFrom(manifest: Manifest): PageAssets {
  const entry = manifest[entryName];
  if (entry === undefined) return nothingBuilt;
  const now = filesOf(manifest, [entryName]);
  const later = filesOf(manifest, entry.dynamicImports);
  return {
    styles: now.filter(isStyle),
    script: `/${entry.file}`,
    parts: now.filter((file) => !isStyle(file) && file !== `/${entry.file}`),
    later: later.filter((file) => !now.includes(file)),
  };
}

const isStyle = (file: string) => file.endsWith('.css');

function filesOf(manifest: Manifest, names: readonly string[], seen = new Set<string>()): string[] {
  return names.flatMap((name) => {
    const entry = manifest[name];
    if (entry === undefined || seen.has(name)) return [];
    seen.add(name);
    const own = [entry.file, ...entry.css].map((file) => `/${file}`);
    return [...own, ...filesOf(manifest, entry.imports, seen)];
  });
}
