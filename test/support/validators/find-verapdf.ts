import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run setup` puts veraPDF; git ignores it. */
const folder = join(import.meta.dirname, '../../../.cache/verapdf');

/** The version of veraPDF that the committed POM names. */
export const verapdfVersion = /<version>([\d.]+)<\/version>\s*<\/dependency>/.exec(
  readFileSync(join(import.meta.dirname, 'pom.xml'), 'utf8'),
)?.[1];

/** The class path of that version, or nothing where `npm run setup` has not fetched it. */
export function findVerapdf(): string | undefined {
  const main = join(folder, `greenfield-apps-${verapdfVersion ?? ''}.jar`);
  return existsSync(main) ? join(folder, '*') : undefined;
}
