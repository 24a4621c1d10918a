import { spawnSync } from 'node:child_process';
import { findTool } from '../find-tool.js';

/** The oldest version of Java on which both validators run. */
const oldest = 17;

/** The path of a sufficiently new Java, or nothing. */
export function findJava(): string | undefined {
  const path = findTool('java');
  if (path === undefined) return undefined;
  // Java prints its version to standard error.
  const { stderr } = spawnSync(path, ['-version'], { encoding: 'utf8' });
  const [, version] = /version "(\d+)/.exec(stderr) ?? [];
  return Number(version) >= oldest ? path : undefined;
}
