import type { FontFamily } from '../font-catalogue.js';
import { fontCatalogue } from '../font-catalogue.js';
import type { FontLibrary } from '../font-library.js';
import type { WritingSystem } from './writing-system.js';

/** The families made for a system in a language (BCP 47), installed or not: those for it only, or all others. */
export function familiesFor(system: WritingSystem, language: string): readonly FontFamily[] {
  const serving = fontCatalogue.filter(({ systems }) => systems.includes(system));
  const [subtag] = language.split('-');
  const own = serving.filter(({ languages }) => subtag !== undefined && languages?.includes(subtag) === true);
  return own.length > 0 ? own : serving.filter(({ languages }) => languages === undefined);
}

/** Whether the package of a family is installed. */
export function isInstalled({ files }: FontFamily, library: FontLibrary): boolean {
  return files.some(({ file }) => library.has(file));
}

/** The npm packages for a system in a language that aren't installed. */
export function packagesToAdd(system: WritingSystem, language: string, library: FontLibrary): readonly string[] {
  return familiesFor(system, language)
    .filter((family) => !isInstalled(family, library))
    .map((family) => family.package.name);
}
