import runtime from 'handlebars/runtime.js';
import type * as Handlebars from 'handlebars';
import type { CompiledTemplate, Theme } from '../theme/theme.js';
import { html } from './escape-html.js';
import type { Html } from './escape-html.js';
import type { Views } from './views.js';

/** Prints one template of a theme; each takes the view of its name, and throws where a field is missing in it. */
export type PrintTemplate = <Name extends keyof Views>(name: Name, view: Views[Name]) => Html;

// The package types its runtime as empty; it is the part of its main module that needs no compiler.
const engine = runtime as unknown as Pick<typeof Handlebars, 'create'>;

const prepared = new WeakMap<Theme, PrintTemplate>();

/** Readies a theme's templates, once a theme. They see the view they are given and each other, nothing else. */
export function prepareTemplates(theme: Theme): PrintTemplate {
  const known = prepared.get(theme);
  if (known !== undefined) return known;
  const handlebars = engine.create();
  handlebars.unregisterHelper('log');
  handlebars.unregisterHelper('lookup');
  const templates = new Map<string, Handlebars.TemplateDelegate>();
  for (const [name, compiled] of Object.entries<CompiledTemplate>(theme.templates)) {
    const template = handlebars.template(compiled);
    templates.set(name, template);
    handlebars.registerPartial(name, template);
  }
  const print: PrintTemplate = (name, view) => {
    const template = templates.get(name);
    if (template === undefined) throw new Error(`The theme “${theme.tokens.name}” lacks the template “${name}”`);
    return html(template(view));
  };
  prepared.set(theme, print);
  return print;
}
