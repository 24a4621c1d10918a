import { oddTexts } from '../blind.js';
import type { MutationKind } from '../mutation-kind.js';
import { onLine, onMatch, onText, textMutators } from '../texts.js';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** The rows of a table. */
export const csv: MutationKind = {
  path: 'trade.csv',
  seeds: [
    '年份,出口,说明\n2022,11.8,铁路\n2023,12.5,"roads, rail"\n',
    '\uFEFFYear,Exports,Remark\r\n2022,"1,234.5",a\r\n2023,12.5,"say ""b"""\r\n',
    'Year;Exports;Remark\n2022;11,8;x\n2023;12,5;y\n',
    'Year\tExports\tRemark\n2022\t11.8\tx\n',
    `Year,Exports,Remark\n${Array.from({ length: 300 }, (_, row) => `${1700 + row},${row}.5,x\n`).join('')}`,
  ].map(encode),
  pdfEvery: 1,
  mutators: {
    ...textMutators,
    oddCell: onMatch(/[^,;\t\n]+/g, (_, chance) =>
      chance.of([...oddTexts, '', '#REF!', '1e999', '-', '=HYPERLINK("x")']),
    ),
    quote: onMatch(/[^,;\t\n]*/g, (cell, chance) =>
      chance.of([`"${cell}"`, `"${cell}`, `${cell}"`, `"${cell}""`, `'${cell}'`]),
    ),
    quoteOverLines: onMatch(/[,;\t]/g, (separator) => `${separator}"\n\n`),
    separators: onText((text, chance) => text.replaceAll(',', chance.of([';', '\t', '|', '，', '\u0000']))),
    moreCells: onLine((line, chance) => [line + ','.repeat(chance.of([1, 2, 5_000]))]),
    fewerCells: onLine((line) => [line.replace(/[,;\t][^,;\t]*$/, '')]),
    emptyRow: onLine((line, chance) => [line, chance.of(['', ',,', '   ', '"",,""'])]),
    noHead: onText((text) => text.slice(text.indexOf('\n') + 1)),
    manyRows: onLine((line, chance) => Array.from({ length: chance.of([30, 1_000]) }, () => line)),
  },
};
