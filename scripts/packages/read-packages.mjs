// The packages that joint-report is made of, as the lock file names them and as they are installed.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const readJson = (path) => (existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')) : undefined);

/** Where it is written down who listed which version when. */
export const recordPath = 'scripts/packages/record.json';

export const readRecord = (folder) => readJson(join(folder, recordPath)) ?? {};

/**
 * All packages of a project's lock file, once for each name and version: `entry` as in the lock, `manifest` and `files`
 * as installed (undefined if it isn't), `production` if users of joint-report get it too.
 */
export function readPackages(folder) {
  const packages = new Map();
  for (const [path, entry] of Object.entries(readJson(join(folder, 'package-lock.json')).packages)) {
    if (path === '') continue;
    const name = entry.name ?? path.replace(/^.*node_modules\//, '');
    const id = `${name}@${entry.version ?? path}`;
    const production = entry.dev !== true;
    if (packages.get(id)?.production === true) continue;
    const manifest = production ? readJson(join(folder, path, 'package.json')) : undefined;
    const files = manifest === undefined ? [] : readdirSync(join(folder, path));
    packages.set(id, { id, name, entry, production, manifest, files });
  }
  return [...packages.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** The address of the source that a package declares, as a page on the web; undefined if it names none. */
export function sourceOf({ repository }) {
  const declared = typeof repository === 'string' ? repository : repository?.url;
  const [, host, path] =
    /^(?:git\+)?(?:https?|ssh|git):\/\/(?:[^@/]+@)?([^/:]+)[/:](.+)$/.exec(declared ?? '') ??
    /^git@([^:]+):(.+)$/.exec(declared ?? '') ??
    /^()(?:github:)?([\w.-]+\/[\w.-]+)$/.exec(declared ?? '') ??
    [];
  return path === undefined ? undefined : `https://${host || 'github.com'}/${path.replace(/\.git$/, '')}`;
}
