// Lists the production packages that record.json lacks, after asking npm's registry when each was published and under
// which digest, and forgets those that are gone. Prints what to look at before the change is committed.
import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import process from 'node:process';
import { judgePackages, licenceIn } from './packages/judge-packages.mjs';
import { readPackages, readRecord, recordPath, sourceOf } from './packages/read-packages.mjs';

const packages = readPackages('.').filter(({ production }) => production);
const record = readRecord('.');
const today = new Date().toISOString().slice(0, 10);

function askRegistry({ id, entry }) {
  const command = ['view', id, 'time', 'dist.integrity', '--json'];
  const answer = JSON.parse(execFileSync('npm', command, { encoding: 'utf8', shell: process.platform === 'win32' }));
  return { published: answer.time[entry.version].slice(0, 10), listed: today, integrity: answer['dist.integrity'] };
}

const listed = {};
for (const item of packages) {
  listed[item.id] = record[item.id] ?? askRegistry(item);
  if (record[item.id] !== undefined) continue;
  const { published } = listed[item.id];
  const facts = item.manifest === undefined ? 'not installed' : `${licenceIn(item)}, ${sourceOf(item.manifest)}`;
  process.stdout.write(`New: ${item.id}, published ${published}, ${facts}\n`);
}
for (const id of Object.keys(record)) if (listed[id] === undefined) process.stdout.write(`Gone: ${id}\n`);
writeFileSync(recordPath, `${JSON.stringify(listed, null, 2)}\n`);
const faults = judgePackages(packages, listed);
for (const fault of faults) process.stderr.write(`${fault}\n`);
process.exitCode = faults.length > 0 ? 1 : 0;
