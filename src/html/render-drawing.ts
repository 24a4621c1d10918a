import type { Drawing, DrawingMark, DrawnText, Ink } from '../document/drawing.js';
import { pathData, rectanglesData } from '../document/drawing.js';
import { directionOf } from '../language/tags.js';
import { attribute, escapeHtml, html, type Html } from './escape-html.js';
import type { Rendering } from './rendering.js';

const pixelsPerPoint = 4 / 3;

/** A drawing as inline SVG, named by the element with the id `labelledBy`, or else by its description. */
export function renderDrawing(drawing: Drawing, rendering: Rendering, labelledBy?: string): Html {
  const { width, height, description, marks } = drawing;
  const size =
    attribute('viewBox', `0 0 ${decimal(width)} ${decimal(height)}`) +
    attribute('width', decimal(width * pixelsPerPoint)) +
    attribute('height', decimal(height * pixelsPerPoint));
  const name =
    labelledBy === undefined ? attribute('aria-label', description) : attribute('aria-labelledby', labelledBy);
  return html(
    `<svg class="drawing"${size} role="img"${name}>${marks.map((mark) => renderMark(mark, rendering)).join('')}</svg>`,
  );
}

function renderMark(mark: DrawingMark, rendering: Rendering): string {
  switch (mark.type) {
    case 'path': {
      const { fill, stroke } = mark;
      const classes = [...inkOf('fill', fill), ...inkOf('stroke', stroke?.ink)].join(' ');
      // the class overrides the attribute, so a path with a fill colour is filled
      return `<path fill="none"${attribute('class', classes)}${attribute('stroke-width', stroke?.thickness)}${attribute('d', pathData(mark))}/>`;
    }
    case 'rectangles':
      return `<path${attribute('class', `fill-${mark.fill}`)}${attribute('d', rectanglesData(mark))}/>`;
    case 'text':
      return renderDrawnText(mark, rendering);
  }
}

function inkOf(property: 'fill' | 'stroke', ink: Ink | undefined): readonly string[] {
  return ink === undefined ? [] : [`${property}-${ink}`];
}

/** One line of text. SVG anchors depend on the direction of the text, those of a drawing are left and right. */
function renderDrawnText({ text, x, y, anchor, size, weight, ink, lang }: DrawnText, rendering: Rendering): string {
  if (lang !== undefined) rendering.needs.languages.add(lang);
  const direction = directionOf(lang ?? rendering.edition.meta.language);
  const [left, right] = direction === 'ltr' ? ['start', 'end'] : ['end', 'start'];
  const side = { left, middle: 'middle', right }[anchor];
  return (
    `<text${attribute('class', `fill-${ink}`)}${attribute('x', decimal(x))}${attribute('y', decimal(y))}` +
    `${attribute('text-anchor', side)}${attribute('font-size', decimal(size))}${attribute('font-weight', weight)}` +
    `${attribute('direction', direction)}${attribute('lang', lang)}>${escapeHtml(text)}</text>`
  );
}

function decimal(value: number): number {
  return Math.round(value * 1000) / 1000;
}
