import { defaultTheme } from './builtin.gen.js';
import type { Theme } from './theme.js';

const builtins: Readonly<Record<string, Theme>> = { default: defaultTheme };

/** The names of the built-in themes. */
export const themeNames: readonly string[] = Object.keys(builtins);

/** A built-in theme. Throws on any other name; callers check with `themeNames`. */
export function builtinTheme(name = 'default'): Theme {
  const theme = Object.hasOwn(builtins, name) ? builtins[name] : undefined;
  if (theme === undefined) throw new Error(`No theme “${name}”; there are: ${themeNames.join(', ')}`);
  return theme;
}
