import { existsSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { packageFile, readPackageFile } from '../package-file.js';
import { readGivenFile } from './read-file.js';
import { Failure } from '../terminal/failure.js';

/** In bytes: the schema itself is far smaller. */
const largestCopy = 4 * 1024 * 1024;

/** The name of the schema's copy next to a report. */
const copyName = 'report.schema.json';

const schemaPath = 'schemas/report.schema.json';
const installed = packageFile(schemaPath);

/** The JSON Schema of the report's file, as text. */
export function readSchemaFile(): string {
  return readPackageFile(schemaPath);
}

/** How the first line of a report refers to the schema, and the copy that this needs next to the report, if any. */
export interface SchemaPlace {
  readonly path: string;
  readonly copy?: { readonly name: string; readonly text: string };
}

/**
 * Where an editor finds the schema of a report in `folder`. Inside a project that contains this package: a relative
 * path to it, which moves with the project and always has the version that checks. Elsewhere: a copy next to the file,
 * because the file goes to other institutions, where neither a path of this machine nor an unserved address works;
 * editors also read a path only up to its first space or #. Throws a `Failure` if another file has the copy's name.
 */
export function placeSchema(folder: string, schemaFile = installed): SchemaPlace {
  const path = relative(folder, schemaFile).split(sep).join('/');
  const project = projectOf(folder);
  const isInside = project !== undefined && schemaFile.startsWith(project + sep);
  if (isInside && !/[\s#]/.test(path)) return { path };
  const text = readText(schemaFile);
  const old = join(folder, copyName);
  if (existsSync(old) && !isOurs(readText(old), text)) throw alreadyTaken(old);
  return { path: copyName, copy: { name: copyName, text } };
}

function readText(file: string): string {
  return new TextDecoder().decode(readGivenFile(file, largestCopy));
}

/** The nearest folder, this one or above, that looks like the root of a project. */
function projectOf(folder: string): string | undefined {
  if (['package.json', '.git'].some((name) => existsSync(join(folder, name)))) return folder;
  const above = dirname(folder);
  return above === folder ? undefined : projectOf(above);
}

/** A copy from an earlier version has the same `$id` and is updated. */
function isOurs(old: string, text: string): boolean {
  return idOf(old) === idOf(text);
}

function idOf(schema: string): unknown {
  try {
    return (JSON.parse(schema) as { readonly $id?: unknown } | null)?.$id;
  } catch {
    return undefined;
  }
}

function alreadyTaken(path: string): Failure {
  return new Failure(
    {
      en: `${path} is another schema; the report’s own would stand under that name.`,
      zh: `${path} 是另一份模式文件；报告的模式文件须用此名。`,
    },
    { en: 'Begin the study in a folder of its own with --out.', zh: '请用 --out 把研究放在单独的文件夹中。' },
  );
}
