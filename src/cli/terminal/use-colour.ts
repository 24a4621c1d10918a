/**
 * Whether a stream gets colours: `--no-color` over FORCE_COLOR (0: no) over NO_COLOR (no-color.org), otherwise on
 * terminals that support them. Piped output has none.
 */
export function useColour(
  stream: { readonly isTTY?: boolean },
  environment: Readonly<Record<string, string | undefined>>,
  asked: 'colour' | 'no-colour',
): 'on' | 'off' {
  if (asked === 'no-colour') return 'off';
  const force = environment['FORCE_COLOR'];
  if (force !== undefined) return force === '0' || force === 'false' ? 'off' : 'on';
  if (environment['NO_COLOR']) return 'off';
  return stream.isTTY === true && environment['TERM'] !== 'dumb' ? 'on' : 'off';
}
