// Says what is wrong with the packages of this project, or of the one in FOLDER; exit 1 if anything is.
import process from 'node:process';
import { judgePackages } from './packages/judge-packages.mjs';
import { readPackages, readRecord } from './packages/read-packages.mjs';

const folder = process.argv[2] ?? '.';
const faults = judgePackages(readPackages(folder), readRecord(folder));
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
