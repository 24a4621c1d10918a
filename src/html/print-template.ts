import runtime from 'handlebars/runtime.js';
import type * as Handlebars from 'handlebars';
import type { CompiledTemplate, Theme } from '../theme/theme.js';
import { html } from './escape-html.js';
import type { Html } from './escape-html.js';
import type { Views } from './views.js';

/** Renders one template of a theme with the view of the same name; throws if the view lacks a field. */
export type PrintTemplate = <Name extends keyof Views>(name: Name, view: Views[Name]) => Html;

// The package types its runtime as empty; it contains the part of the main module that works without the compiler.
const engine = runtime as unknown as Pick<typeof Handlebars, 'create'>;

const prepared = new WeakMap<Theme, PrintTemplate>();

/** Prepares a theme's templates, once per theme. Templates can access only their view and each other. */
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
