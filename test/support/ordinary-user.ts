import { spawnSync } from 'node:child_process';
import { command } from './run-cli.js';

/** A user restricted by permissions: ourselves, or nobody if the tests run as root. */
export type OrdinaryUser = { readonly uid?: number } | 'none here';

/** Finds such a user; there is none if only root can enter the folder of the project. */
export function findOrdinaryUser(): OrdinaryUser {
  if (process.getuid?.() !== 0) return {};
  const nobody = 65534;
  const script = 'require("node:fs").accessSync(process.argv[1])';
  const { status } = spawnSync(process.execPath, ['-e', script, command], {
    uid: nobody,
    gid: nobody,
    stdio: 'ignore',
  });
  return status === 0 ? { uid: nobody } : 'none here';
}
