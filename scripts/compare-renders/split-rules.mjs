// Splits a style sheet into lines, one for each rule, with the condition of `@media` and similar before it. Works on
// text, since a browser drops unknown rules, and rules for printers or other browsers count too.

export function splitRules(sheet) {
  return rulesIn(sheet.replace(/\/\*.*?\*\//gs, ''), '');
}

function rulesIn(text, condition) {
  const rules = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (text[at] === '"' || text[at] === "'") at = endOfString(text, at);
    else if (text[at] === ';') {
      rules.push(condition + flat(text.slice(start, at)));
      start = at + 1;
    } else if (text[at] === '{') {
      const end = endOfBlock(text, at);
      const head = flat(text.slice(start, at));
      const body = text.slice(at + 1, end);
      // these contain rules; a page contains declarations and margin boxes
      if (/^@(?:page|media|supports|layer|container|scope)/.test(head))
        rules.push(...rulesIn(body, `${condition}${head} `));
      else rules.push(`${condition}${head} { ${flat(body)} }`);
      at = end;
      start = end + 1;
    }
  }
  const last = flat(text.slice(start));
  return [...rules, ...(last === '' ? [] : [condition + last])].filter((rule) => rule.trim() !== '');
}

function endOfBlock(text, open) {
  let depth = 0;
  for (let at = open; at < text.length; at += 1) {
    if (text[at] === '"' || text[at] === "'") at = endOfString(text, at);
    else if (text[at] === '{') depth += 1;
    else if (text[at] === '}') {
      depth -= 1;
      if (depth === 0) return at;
    }
  }
  return text.length;
}

function endOfString(text, open) {
  for (let at = open + 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === text[open]) return at;
  }
  return text.length;
}

function flat(text) {
  return text.replace(/\s+/g, ' ').trim();
}
