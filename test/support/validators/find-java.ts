import { spawnSync } from 'node:child_process';
import { findTool } from '../find-tool.js';

/** Both validators run on it and on every later one. */
const oldest = 17;

/** The path of a Java that is new enough, or nothing. */
export function findJava(): string | undefined {
  const path = findTool('java');
  if (path === undefined) return undefined;
  // It tells its version as an error.
  const { stderr } = spawnSync(path, ['-version'], { encoding: 'utf8' });
  const [, version] = /version "(\d+)/.exec(stderr) ?? [];
  return Number(version) >= oldest ? path : undefined;
}
