// Which folder may import which: the picture in ARCHITECTURE.md in executable form. `npx depcruise src` and
// test/architecture check it. If a rule is wrong, change it here and give the reason; don't work around it.

/** Each folder of src/, in the order of the data flow; which of our folders it may import, and why no more. */
const layers = [
  ['values', [], 'helpers for plain values, which know no idea of ours'],
  ['diagnostics', [], 'what a finding is and how it is printed; everything reports with it, so it leans on nothing'],
  ['language', [], 'languages are data (labels, numbers, dates); everything speaks with it, so it leans on nothing'],
  ['theme', [], 'a theme is tokens and templates; it does not know what is printed with it'],
  ['source', ['diagnostics'], 'text to data with places, before anyone knows what a report is'],
  ['schema', ['source', 'diagnostics'], 'data to a typed report, by shape alone'],
  ['prose', ['source', 'diagnostics', 'schema', 'language'], 'Markdown to nodes; it knows no report as a whole'],
  [
    'citations',
    ['source', 'diagnostics', 'schema', 'language', 'assets/study-files'],
    'references to runs; it knows no report as a whole, and the list beside it only through the one door',
  ],
  [
    'rules',
    ['schema', 'source', 'diagnostics', 'language', 'prose', 'document'],
    'what a schema cannot say about a report; it sees meaning, never pages',
  ],
  [
    'document',
    ['schema', 'prose', 'citations', 'language'],
    'a report to what a page shows; it knows neither where the text stood in YAML nor who writes the page',
  ],
  ['figures', ['document', 'language'], 'data to SVG, drawn once for every writer'],
  [
    'assets',
    ['source', 'schema', 'diagnostics', 'document', 'figures'],
    'pictures and tables that lie beside a report, read through the one door that is passed in',
  ],
  [
    'check',
    ['source', 'schema', 'prose', 'rules', 'diagnostics', 'document', 'pipeline-types'],
    'steps of a check that need several folders: a file that does not fit the schema, and which diagnostics are shown',
  ],
  [
    'html',
    ['document', 'figures', 'language', 'theme'],
    'a writer sees the printed document only, and no other writer',
  ],
  ['pdf', ['document', 'figures', 'language', 'theme'], 'a writer sees the printed document only, and no other writer'],
  [
    'output',
    [
      'check',
      'assets',
      'document',
      'figures',
      'html',
      'pdf',
      'theme',
      'rules',
      'language',
      'schema',
      'source',
      'diagnostics',
      'pipeline-types',
    ],
    'steps of a render that need several folders: which editions are printed as which files, and by which writer',
  ],
  [
    'status',
    ['pipeline', 'rules', 'document', 'language', 'schema', 'source', 'diagnostics', 'html', 'theme'],
    'where studies stand, from the result of a check; of html only how tokens and text are written, so that its page looks like the reports',
  ],
  [
    'doctor',
    ['language', 'pdf', 'diagnostics'],
    'what languages are printed with, from facts about the machine that are passed in; of pdf only which fonts there are',
  ],
  [
    'authoring',
    ['source', 'schema', 'language', 'document', 'diagnostics'],
    'how a report’s file is begun and kept in form, as text; it renders nothing',
  ],
  ['batch', ['pipeline', 'output/resources', 'diagnostics'], 'many reports at once, through the front door'],
  [
    'cli',
    [
      'batch',
      'pipeline',
      'output/resources',
      'authoring',
      'diagnostics',
      'diagnostic-codes',
      'output/(layouts|writers)',
      'assets/explain-file',
      'source',
      'schema',
      'language',
      'document',
      'status',
      'doctor',
    ],
    'the terminal, through the front door; of schema, language and document only names: of parts, editions and countries, and likely spellings; of source how bytes become text; of assets how large a file may be',
  ],
];

/**
 * The layers of src/pdf from the lowest to the highest, with their purpose: each imports only from those before it,
 * types included. The files in src/pdf itself, which write a PDF, may use all of them.
 */
const pdfLayers = [
  ['unicode', ['unicode/'], 'what characters and scripts are; no font, no language and no line'],
  [
    'fonts',
    ['fonts/', 'font-catalogue\\.ts$', 'font-library\\.ts$'],
    'glyphs of characters and their subsets; no line',
  ],
  ['structure', ['structure/'], 'what is read and in which order, from blocks alone; no line, no page and no PDF'],
  ['text', ['text/'], 'spans to lines; it knows neither what a block is nor where a line comes to stand'],
  ['flow', ['flow/'], 'the vertical list and how pages part it; it knows no language and sets no line'],
  [
    'compose',
    ['compose/'],
    'what blocks and pages share: contexts, paragraphs, captions, notes; it sets no kind of block',
  ],
  ['blocks', ['blocks/'], 'each kind of block as items of the flow; it knows nothing of other editions and of pages'],
  ['columns', ['columns/'], 'editions beside one another, and the geometry of that; it places nothing on a page'],
  ['pages', ['pages/'], 'pages as data: what stands where; it knows nothing of a file'],
  ['paint', ['paint/'], 'pages and structure to the objects of a PDF file; the only layer that knows pdfmake'],
];

/** Steps of src/document that don't import later ones. */
const documentSteps = [
  [
    'sections',
    '(sections/|(outline|phrase|report-index|theory-defaults)\\.ts$)',
    'a report to its outline, free of language and of printed blocks',
  ],
  [
    'columns',
    '(columns/|blocks/|nodes\\.ts$)',
    'editions to rows, from printed blocks alone: how they were filled is over',
  ],
];

/** Packages that only one folder may import, so that each can be replaced there. */
const engines = [
  ['yaml', '^src/source/'],
  ['ajv|ajv-formats', '^src/schema/'],
  ['handlebars', '^src/(theme|html)/'],
  ['pdfmake|pdfkit|foliojs-fork', '^src/pdf/paint/'],
  ['harfbuzzjs|fontkit', '^src/pdf/fonts/'],
  ['hyphen|bidi-js', '^src/pdf/text/'],
  ['mdast-util|micromark', '^src/prose/'],
  ['commander', '^src/cli/'],
  ['clack', '^src/cli/'],
  ['tinyglobby', '^src/(cli|batch)/'],
];

/** The types of diagnostics and of their registry, and helpers for plain values, may be used by every folder. */
const everywhere = '^src/(diagnostics/(diagnostic|gate|registry)\\.ts$|values/)';

const oursOf = (names) => names.map((name) => `^src/${name}(/|\\.ts$)`);

const layerRules = layers.map(([folder, allowed, reason]) => ({
  name: `layer-${folder}`,
  comment: `${folder}: ${reason}.`,
  severity: 'error',
  from: { path: `^src/${folder}/` },
  to: { path: '^src/', pathNot: [...oursOf([folder, ...allowed]), everywhere] },
}));

const pdfRules = pdfLayers.map(([layer, own, reason], index) => ({
  name: `pdf-${layer}`,
  comment: `pdf/${layer}: ${reason}.`,
  severity: 'error',
  from: { path: own.map((path) => `^src/pdf/${path}`) },
  to: { path: '^src/pdf/', pathNot: below(layer, index).map((path) => `^src/pdf/${path}`) },
}));

/** The layers that a layer may import, including itself; structure is built from the document and needs no other. */
function below(layer, index) {
  const allowed = layer === 'structure' ? pdfLayers.slice(index, index + 1) : pdfLayers.slice(0, index + 1);
  return allowed.flatMap(([, own]) => own);
}

const documentRules = [
  ...documentSteps.map(([step, allowed, reason]) => ({
    name: `document-${step}`,
    comment: `document/${step}: ${reason}.`,
    severity: 'error',
    from: { path: `^src/document/${step}/` },
    to: { path: '^src/document/', pathNot: `^src/document/${allowed}` },
  })),
  {
    name: 'document-edition-alone',
    comment: 'An edition is filled without knowing beside which others it will stand.',
    severity: 'error',
    from: { path: '^src/document/', pathNot: '^src/document/columns/' },
    to: { path: '^src/document/columns/' },
  },
];

const engineRules = engines.map(([names, home]) => ({
  name: `engine-${names.split('|')[0]}`,
  comment: `${names.replaceAll('|', ', ')}: one home for an engine, so that it can be replaced there.`,
  severity: 'error',
  from: { path: '^src/', pathNot: home },
  to: { path: `node_modules/@?(${names})[^/]*/` },
}));

/** @type {import('dependency-cruiser').IConfiguration} */
const configuration = {
  forbidden: [
    ...layerRules,
    ...pdfRules,
    ...documentRules,
    ...engineRules,
    {
      name: 'every-folder-has-a-rule',
      comment: 'A new folder under src/ states what it may import before it imports anything.',
      severity: 'error',
      from: { path: '^src/[^/]+/', pathNot: oursOf(layers.map(([folder]) => folder)) },
      to: {},
    },
    {
      name: 'every-layer-of-pdf-has-a-rule',
      comment: 'A new folder in src/pdf has its place among the layers before it imports anything.',
      severity: 'error',
      from: { path: '^src/pdf/[^/]+/', pathNot: pdfLayers.map(([layer]) => `^src/pdf/${layer}/`) },
      to: {},
    },
    {
      name: 'no-cycle',
      comment: 'Data flows one way; a cycle of imports hides which way. Types may refer to one another.',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-disk-no-network',
      comment:
        'Only cli, batch and resources touch the world: everything else can be run on any text from anyone. One file asks Node for a package when it is first needed, the YAML parser.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|batch)/|^src/(output/resources|source/read/yaml-engine)\\.ts$' },
      to: {
        dependencyTypes: ['core'],
        path: '^(node:)?(fs|process|child_process|os|net|tls|dns|https?|http2|dgram|worker_threads|cluster|readline|repl|vm|module)(/|$)',
      },
    },
    {
      name: 'no-way-back-to-the-terminal',
      comment: 'The command line uses the library; the library does not know that there is one.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/cli/' },
      to: { path: '^src/cli/' },
    },
    {
      name: 'runs-on-what-is-installed',
      comment: 'What src/ imports is a dependency of the package and not only of its development.',
      severity: 'error',
      from: { path: '^src/' },
      to: { dependencyTypes: ['npm-dev', 'npm-no-pkg', 'npm-unknown'], dependencyTypesNot: ['type-only'] },
    },
    {
      name: 'resolvable',
      comment: 'An import that leads nowhere.',
      severity: 'error',
      from: {},
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsConfig: { fileName: 'tsconfig.json' },
    // Type imports count too: a folder that uses another's types depends on it.
    tsPreCompilationDeps: true,
    combinedDependencies: false,
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'node', 'default', 'types'],
      mainFields: ['module', 'main', 'types'],
    },
  },
};

export default configuration;
