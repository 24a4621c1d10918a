import type { Finding, Words } from '../../diagnostics/diagnostic.js';
import type { Source } from '../../source/source.js';
import type { SchemaIssue } from '../fold-errors.js';
import { lastStep, parentOf, readablePath } from '../pointer.js';
import { resolveNode } from '../resolve-node.js';
import type { SchemaNode } from '../schema-node.js';
import { reportIssue } from './report-issue.js';
import { sampleLines } from './sample-lines.js';

/** A missing required key: its purpose and a sample. The range is the nearest parent's key. */
export function explainMissingKey(issue: SchemaIssue, source: Source): Finding {
  const key = lastStep(issue.pointer);
  const node = resolveNode(issue.error.parentSchema.properties?.[key] ?? {});
  const path = readablePath(parentOf(issue.pointer));
  const sample = sampleLines(key, node).join('\n  ');
  return reportIssue('schema/missing-key', issue, source, {
    message:
      path === ''
        ? { en: `The file lacks \`${key}\`.`, zh: `文件缺少 \`${key}\`。` }
        : { en: `\`${path}\` lacks \`${key}\`.`, zh: `\`${path}\` 缺少 \`${key}\`。` },
    ...describe(node),
    help: { en: `Add it:\n  ${sample}`, zh: `请补上：\n  ${sample}` },
  });
}

/** The purpose of a key, from the schema. */
export function describe(node: SchemaNode): { readonly why?: Words } {
  const { description, descriptionZh = description } = node;
  return description === undefined || descriptionZh === undefined
    ? {}
    : { why: { en: description, zh: descriptionZh } };
}
