import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Where `npm run setup` puts veraPDF; ignored by git. */
const folder = join(import.meta.dirname, '../../../.cache/verapdf');

/** The version of veraPDF in the committed POM. */
export const verapdfVersion = /<version>([\d.]+)<\/version>\s*<\/dependency>/.exec(
  readFileSync(join(import.meta.dirname, 'pom.xml'), 'utf8'),
)?.[1];

/** The class path of that version; `undefined` if `npm run setup` has not fetched it. */
export function findVerapdf(): string | undefined {
  const main = join(folder, `greenfield-apps-${verapdfVersion ?? ''}.jar`);
  return existsSync(main) ? join(folder, '*') : undefined;
}
