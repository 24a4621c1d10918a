// Counts for every code the test fixtures that raise it and those that must not, from the tests' expectations, so that
// the table of codes does not promise more than is tested.
import { readFile, readdir } from 'node:fs/promises';
import ts from 'typescript';

/** Runs every sample except those in its own lists. */
const samplesTest = 'test/diagnostic-codes.test.ts';

/** For each code, how many fixtures raise it and how many don't, including its two samples. */
export async function countFixtures(codes) {
  const counts = new Map(codes.map((code) => [code, { raising: 1, passing: 1 }]));
  for (const code of await codesWithoutGoodSample()) counts.get(code).passing -= 1;
  for (const name of (await readdir('test', { recursive: true })).sort()) {
    const file = `test/${name}`;
    if (!file.endsWith('.test.ts') || file === samplesTest) continue;
    for (const { code, kind } of expectationsIn(await parse(file), counts)) counts.get(code)[kind] += 1;
  }
  return counts;
}

async function parse(file) {
  return ts.createSourceFile(file, await readFile(file, 'utf8'), ts.ScriptTarget.Latest, true);
}

/** Codes whose good sample is excluded from the test of the samples. */
async function codesWithoutGoodSample() {
  const source = await parse(samplesTest);
  const steps = source.statements
    .filter(ts.isVariableStatement)
    .flatMap(({ declarationList }) => [...declarationList.declarations])
    .find(({ name }) => name.text === 'steps');
  return steps.initializer.properties.map(({ name }) => name.text);
}

/** One `expect(…)` counts once for a code, however often it contains it. */
function expectationsIn(source, counts) {
  const found = [];
  const seen = new Set();
  const visit = (node) => {
    const code = codeOf(node, counts);
    const kind = code === undefined ? undefined : kindOf(node);
    if (kind !== undefined) {
      const key = `${code} ${kind.at}`;
      if (!seen.has(key)) found.push({ code, kind: kind.kind });
      seen.add(key);
    }
    ts.forEachChild(node, visit);
  };
  visit(source);
  return found;
}

/** The code at the start of a text, as in `schema/bad-id One!`, or in a constant. */
function codeOf(node, counts) {
  if (ts.isStringLiteralLike(node)) {
    const [word] = node.text.split(' ');
    return counts.has(word) ? word : undefined;
  }
  if (!ts.isIdentifier(node) || ts.isVariableDeclaration(node.parent)) return undefined;
  for (let scope = node.parent; scope !== undefined; scope = scope.parent) {
    if (!ts.isSourceFile(scope) && !ts.isBlock(scope)) continue;
    for (const statement of scope.statements) {
      if (!ts.isVariableStatement(statement)) continue;
      const held = statement.declarationList.declarations.find(({ name }) => name.text === node.text);
      if (held !== undefined)
        return held.initializer && ts.isStringLiteralLike(held.initializer)
          ? codeOf(held.initializer, counts)
          : undefined;
    }
  }
  return undefined;
}

/** Whether the expectation around a node requires the code or excludes it; `undefined` outside of one. */
function kindOf(node) {
  for (let inner = node, outer = node.parent; outer !== undefined; inner = outer, outer = outer.parent) {
    if (isCallOf(outer, 'each') && !ts.isFunctionLike(inner)) return { kind: 'raising', at: rowStart(node, outer) };
    if (ts.isFunctionLike(outer) && !ts.isArrowFunction(outer)) return undefined;
    if (!ts.isCallExpression(outer)) continue;
    if (isExpect(outer)) {
      const matcher = matcherAround(outer);
      if (matcher === undefined) return undefined;
      return { kind: matcher.negated || isNothing(matcher.call) ? 'passing' : 'raising', at: outer.pos };
    }
    const subject = subjectOf(outer);
    if (subject !== undefined && inner !== outer.expression) {
      return { kind: chainHasNot(outer.expression) ? 'passing' : 'raising', at: subject.pos };
    }
  }
  return undefined;
}

function isCallOf(node, name) {
  return (
    ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression) && node.expression.name.text === name
  );
}

function isExpect(node) {
  return ts.isIdentifier(node.expression) && node.expression.text === 'expect';
}

/** The row of a test table that contains a node. */
function rowStart(node, call) {
  let row = node;
  while (row.parent.parent !== call && row.parent !== call) row = row.parent;
  return row.pos;
}

/** The call at the end of a chain that starts with this `expect(…)`. */
function matcherAround(call) {
  let negated = false;
  let node = call.parent;
  while (ts.isPropertyAccessExpression(node)) {
    negated ||= node.name.text === 'not';
    node = node.parent;
  }
  return ts.isCallExpression(node) ? { call: node, negated } : undefined;
}

/** The `expect(…)` of a matcher call. */
function subjectOf(call) {
  let node = call.expression;
  while (ts.isPropertyAccessExpression(node)) node = node.expression;
  return node !== call.expression && ts.isCallExpression(node) && isExpect(node) ? node : undefined;
}

function chainHasNot(expression) {
  return expression.getText().includes('.not.');
}

/** True for a matcher that expects nothing: `toEqual([])`, `toBeUndefined()`, `toBe(false)`, `toHaveLength(0)`. */
function isNothing({ expression, arguments: wanted }) {
  const text = `${expression.name.text}(${wanted.map((one) => one.getText()).join()})`;
  return /^(?:to(?:Strict)?Equal\(\[\]\)|toBeUndefined\(\)|toBe\((?:false|undefined|0)\)|toHaveLength\(0\))$/.test(
    text,
  );
}
