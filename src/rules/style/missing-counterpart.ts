import { sameLanguage } from '../../document/editions.js';
import { scriptOf } from '../../language/tags.js';
import { collectProse, type ProseUse } from '../../prose/collect-prose.js';
import type { GlossaryTerm } from '../../schema/report.gen.js';
import { formsIn, preferredIn, type TermForm } from '../context/glossary-of.js';
import type { RuleContext } from '../context/rule-context.js';
import type { RuleFinding, StyleRule } from '../rule.js';
import { preparePhrases } from '../text/find-phrases.js';
import { prepareStems } from '../text/has-stems.js';
import { hideMarkup } from '../text/hide-markup.js';

/** The terms in a text: in any form that the glossary has, and in an allowed form. */
type Search = (text: string) => { readonly any: ReadonlySet<GlossaryTerm>; readonly right: ReadonlySet<GlossaryTerm> };

/** If a text contains a glossary term, its other languages contain the counterpart. */
export const missingCounterpart: StyleRule = {
  code: 'glossary/missing-counterpart',
  kind: 'style',
  title: { en: 'A term has its counterpart in every language', zh: '术语在各语言中都有对应译法' },
  why: {
    en: 'Where a translation goes round an agreed term, its readers don’t learn that the term was meant.',
    zh: '译文若绕开商定的术语，读者就无从知道原文用的是它。',
  },
  help: {
    en: 'Write the term of the glossary in the translation; if another wording is as good, list it there as a variant with `status: allowed`.',
    zh: '请在译文中使用术语表的译法；如另一种译法同样可用，请在术语表中列为 `status: allowed`。',
  },
  bad: 'glossary:\n  - id: corridor\n    term:\n      zh: 中间走廊\n      en: Middle Corridor\nfront:\n  abstract:\n    zh: 中间走廊运量增长。\n    en: Freight grew on that railway.\n',
  good: 'glossary:\n  - id: corridor\n    term:\n      zh: 中间走廊\n      en: Middle Corridor\nfront:\n  abstract:\n    zh: 中间走廊运量增长。\n    en: Freight grew on the Middle Corridor.\n',
  *check(context) {
    const { report, readProse } = context;
    if (report.glossary === undefined) return;
    const searches = new Map<string, Search>();
    const searchIn = (language: string): Search => {
      const search = searches.get(language) ?? prepareSearch(context, language);
      searches.set(language, search);
      return search;
    };
    let field: TaggedUse[] = [];
    for (const use of collectProse(report)) {
      if (!isTagged(use)) continue;
      if (field[0] !== undefined && fieldOf(use) !== fieldOf(field[0])) {
        yield* compare(field, searchIn, readProse);
        field = [];
      }
      field.push(use);
    }
    yield* compare(field, searchIn, readProse);
  },
};

type TaggedUse = ProseUse & { readonly language: string };

function isTagged(use: ProseUse): use is TaggedUse {
  return use.language !== undefined;
}

function fieldOf({ pointer }: ProseUse): string {
  return pointer.slice(0, pointer.lastIndexOf('/'));
}

/** Forms that are not allowed have their own rule and need no counterpart. */
function prepareSearch({ report }: RuleContext, language: string): Search {
  const find = preparePhrases<TermForm>(formsIn(report, language));
  return (text) => {
    const forms = find(text).map(({ phrase }) => phrase);
    const right = forms.filter(({ status }) => status === 'preferred' || status === 'allowed');
    return { any: new Set(forms.map(({ term }) => term)), right: new Set(right.map(({ term }) => term)) };
  };
}

/** One finding per field and term. Only texts with equally many blocks are compared: others may differ in order. */
function* compare(
  field: readonly TaggedUse[],
  searchIn: (language: string) => Search,
  readProse: RuleContext['readProse'],
): Iterable<RuleFinding> {
  if (field.length < 2) return;
  const texts = field.map((use) => {
    const shown = hideMarkup(use.markdown);
    const blocks = readProse(use.markdown).blocks.length;
    return { use, blocks, found: searchIn(use.language)(shown), hasStems: prepareStems(shown) };
  });
  const told = new Set<GlossaryTerm>();
  for (const { use, blocks, found } of texts) {
    for (const term of found.right) {
      if (told.has(term)) continue;
      const lacking = texts.filter((other) => {
        if (other.blocks !== blocks || other.found.any.has(term)) return false;
        const forms = comparableForms(term, other.use.language);
        return forms.length > 0 && !forms.some(other.hasStems);
      });
      const [first] = lacking;
      if (first === undefined) continue;
      told.add(term);
      yield describe(
        use,
        term,
        lacking.map((other) => other.use),
        first.use,
      );
    }
  }
}

/** Forms that can replace the term; none if the glossary has no entry for the language, or stems are unreliable. */
function comparableForms({ term, variants }: GlossaryTerm, language: string): readonly string[] {
  if (typeof term === 'string' || compounding.test(language)) return [];
  const preferred = preferredIn(term, language);
  if (preferred === undefined || !['Latn', 'Cyrl', 'Hans', 'Hant'].includes(scriptOf(language))) return [];
  return [
    preferred,
    ...(variants ?? []).filter((variant) => sameLanguage(variant.language, language)).map(({ text }) => text),
  ];
}

/** Languages in which the beginning of a word changes in compounds or in the plural. */
const compounding =
  /^(?:af|cy|da|de|et|fi|fil|fo|ga|gd|hu|id|is|lg|mg|ms|nb|nl|nn|no|ny|rn|rw|sn|st|sv|sw|tn|xh|zu)(?:-|$)/;

function describe(
  { language, pointer }: TaggedUse,
  { id, term }: GlossaryTerm,
  lacking: readonly TaggedUse[],
  first: TaggedUse,
): RuleFinding {
  const own = preferredIn(term, language) ?? id;
  const wanted = lacking.map((use) => `\`${preferredIn(term, use.language) ?? id}\` (\`${use.language}\`)`);
  return {
    pointer: first.pointer,
    half: 'key',
    message: {
      en: `The text in \`${language}\` uses the term \`${own}\`; its counterpart is missing: ${wanted.join(', ')}.`,
      zh: `\`${language}\` 的文字用了术语 \`${own}\`，而对应译法没有出现：${wanted.join('、')}。`,
    },
    related: [{ pointer, message: { en: `The text in \`${language}\`.`, zh: `\`${language}\` 的文字。` } }],
  };
}
