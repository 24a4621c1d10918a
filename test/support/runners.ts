/**
 * Lines that a service which runs commands would obey, after the sources of each: actions/runner ActionCommand (`::`
 * after white space, `##[` anywhere), azure-pipelines-agent (`##vso[` anywhere), TeamCity’s service messages,
 * buildkite/agent’s header_times_streamer (colours removed first), GitLab’s and Travis’ folds.
 */
const grammars = {
  'GitHub ::': /^\s*::/,
  'GitHub ##[': /##\[/,
  Azure: /##vso\[/i,
  TeamCity: /##teamcity\[/i,
  Buildkite: /^(?:(?:---|\+\+\+|~~~)\s|\^\^\^\s+\+\+\+)/,
  GitLab: /section_(?:start|end):\d+:/,
  Travis: /travis_(?:fold|time):/,
} as const;

/** Our own command, which the format `github` alone prints: the rest of its line is looked at like any other. */
const ours = /^::(?:error|warning|notice) (?:file|title)=/;

/** The commands that a runner finds in what was printed: `Buildkite: --- a`. */
export function commandsIn(printed: string, format?: string): readonly string[] {
  return printed.split(/\r\n|[\n\r\u0085\u2028\u2029]/).flatMap((line) => {
    // Comparing text, a runner may pass over what is not drawn.
    const seen = line.replace(/\p{Default_Ignorable_Code_Point}/gu, '');
    // eslint-disable-next-line no-control-regex -- colours
    const plain = seen.replace(/\u001B\[[\d;]*[mK]/g, '');
    return [...new Set([line, seen, plain])].flatMap((text) => {
      const looked = format === 'github' ? text.replace(ours, ' ') : text;
      return Object.entries(grammars).flatMap(([name, grammar]) => (grammar.test(looked) ? [`${name}: ${text}`] : []));
    });
  });
}

/** What acts on a terminal or is not seen: all but line breaks, and colours where they are wanted. */
export function unseenIn(printed: string, colours: 'on' | 'off' = 'off'): readonly string[] {
  // eslint-disable-next-line no-control-regex -- our own colours
  const text = colours === 'off' ? printed : printed.replace(/\u001B\[(?:1|2|22|31|33|36|39)m/g, '');
  return text.match(/(?!\n)[\p{Cc}\p{Cs}\p{Bidi_Control}\u00AD\u200B\u2028\u2029\u3164\u{E0000}-\u{E007F}]/gu) ?? [];
}

/** Texts by which a stranger would give orders; none has a NUL or a slash, so that each may be the name of a folder. */
export const orders: readonly string[] = [
  '::stop-commands::abc',
  '  ::add-mask::abc',
  '\u3000::set-output name=a::b',
  '##[error]abc',
  'abc ##[add-mask]abc',
  'abc ##vso[task.setvariable variable=a]b',
  "##teamcity[message text='a']",
  '--- abc',
  '+++ abc',
  '~~~ abc',
  '^^^ +++',
  'section_start:0:abc\r\u001B[0Kabc',
  'travis_fold:start:abc\r',
  'abc\n::stop-commands::abc',
  'abc\r::stop-commands::abc',
  'abc\u2028::stop-commands::abc',
  'abc\u0085##[error]abc',
  '#\u00AD#[error]abc',
  ':\u200D:stop-commands::abc',
  '\u001B]0;abc\u0007\u001B[31m\u202Eabc',
  'a\u00ADb\u{E0041}\u3164\u200B\u061C',
];
