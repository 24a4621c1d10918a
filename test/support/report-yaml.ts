import { digestOf } from '../../src/rules/context/digest-of.js';
import { validateReport } from '../../src/schema/validate-report.js';
import { readSource } from '../../src/source/read/read-source.js';

/** The top-level keys of a report. */
export type Section =
  | 'study'
  | 'sides'
  | 'others'
  | 'plan'
  | 'phases'
  | 'front'
  | 'theory'
  | 'parts'
  | 'indicators'
  | 'figures'
  | 'tables'
  | 'quotes'
  | 'boxes'
  | 'references'
  | 'glossary'
  | 'appendices';

/** A finished study that passes every rule as of 2026-12-01; names are bare strings, the same in every edition. */
const complete: Readonly<Partial<Record<Section, string>>> = {
  study: `
study:
  country: KZ
  phase: done
  revision: 5
  editions: [zh, en, kk]
`,
  sides: `
sides:
  china:
    institutions:
      - id: lead-c
        name: Lead C
        country: CN
        profile: About lead C.
    team:
      - id: chen
        name: Chen
        expertise: [modernization, diplomacy, cooperation]
      - id: bai
        name: Bai
        roles: [translator]
  partner:
    institutions:
      - id: lead-p
        name: Lead P
        country: KZ
        profile: About lead P.
    team:
      - id: aliyev
        name: Aliyev
        expertise: [modernization, diplomacy, cooperation]
`,
  others: `
others:
  - id: editor
    name: Editor
    roles: [editor]
`,
  plan: `
plan:
  acceptance:
    readReport: true
    agreesWithMainViewpoints: yes
    interest: true
    date: 2026-01-10
  agreed:
    date: 2026-02-10
    by: [chen, aliyev]
`,
  phases: `
phases:
  I:
    drafts:
      - side: china
        parts: [modernization, interaction, chinaInitiative]
        completed: 2026-04-10
      - side: partner
        parts: [partnerInitiatives, future]
        completed: 2026-04-20
  II:
    seminars:
      - id: seminar
        date: 2026-05-10
        status: held
        participants: [chen, aliyev]
    decisions:
      - id: decided
        seminar: seminar
        decision: Cite both figures.
        doneIn: 4
    consensus:
      date: 2026-05-11
      by: [chen, aliyev]
      decisions: [decided]
    editor:
      person: editor
  III:
    circulated:
      revision: 5
      date: 2026-08-01
      due: 2026-08-31
    opinions:
      - member: chen
        date: 2026-08-10
        verdict: agree
      - member: aliyev
        date: 2026-08-11
        verdict: agree
  IV:
    conferences:
      - side: china
        start: 2026-11-10T10:00:00+08:00
      - side: partner
        start: 2026-11-12T10:00:00+05:00
    signOffs:
      - {institution: lead-c, edition: zh}
      - {institution: lead-c, edition: en}
      - {institution: lead-c, edition: kk}
      - {institution: lead-p, edition: zh}
      - {institution: lead-p, edition: en}
      - {institution: lead-p, edition: kk}
    publicity:
      - channel: Website
`,
  front: `
front:
  abstract: An abstract.
  keywords:
    zh: [现代化]
    en: [modernization]
    kk: [жаңғыру]
  disclaimers:
    - text: The views are those of the authors.
`,
  parts: `
parts:
  modernization:
    china:
      review: Text.
      problems: Text.
    partner:
      review: Text.
      problems: Text.
    comparison:
      text: Text.
  interaction:
    context: Text.
    achievements:
      - id: rail
        title: Rail
        text: Text.
    problems:
      - id: water
        title: Water
        text: Text.
    prospects:
      text: Text.
  chinaInitiative:
    purpose: Text.
    content: Text.
    meaning: Text.
  partnerInitiatives:
    items:
      - id: bright-road
        name: Bright Road
        purpose: Text.
        content: Text.
        meaning: Text.
  future:
    integration:
      - china: facilities
        partner: bright-road
        how: Text.
    strategies:
      - id: corridor
        title: Corridor
        text: Text.
        aspects: [goal]
        basis: [rail]
    recommendations:
      - id: open-data
        title: Open data
        text: Text.
        aspects: [measures]
        basis: [water]
`,
};

/**
 * A complete report as YAML, with whole sections replaced by other YAML; an empty one removes its section. Its text is
 * frozen unless the study or the record of its phases is replaced.
 */
export function reportYaml(sections: Readonly<Partial<Record<Section, string>>> = {}): string {
  const text = join({ ...complete, ...sections });
  if (sections.study !== undefined || sections.phases !== undefined) return text;
  // ⟦…⟧ marks expected findings and is removed before a sample is read.
  const { report } = validateReport(readSource(text.replace(/[⟦⟧]/g, ''), 'report.yaml'));
  if (report === undefined) return text;
  const frozen = `    frozen:\n      date: 2026-09-01\n      revision: 5\n      digest: "${digestOf(report)}"\n`;
  return text.replace(/^ {2}IV:\n/m, (heading) => frozen + heading);
}

function join(sections: Readonly<Partial<Record<Section, string>>>): string {
  const texts = Object.values(sections).map((section) => section.trim());
  return `${['format: 1', ...texts].filter((text) => text !== '').join('\n')}\n`;
}
