import { describe, expect, test } from 'vitest';
import type { Composed } from '../../../src/pdf/compose/context.js';
import { stack } from '../../../src/pdf/compose/context.js';
import { setText } from '../support/set-text.js';

function block(name: string, bond?: Composed['bond']): Composed {
  const items = [setText(name)];
  return { items, before: 4, after: 4, ...(bond === undefined ? {} : { bond }) };
}

/** For each line whether a page may end after it, and for the room below it too. */
function ends(...blocks: readonly Composed[]): readonly string[] {
  return stack(blocks).map(({ type, keep }) => `${type} ${keep ? 'stays' : 'may end'}`);
}

describe('stack', () => {
  test('keeps a heading with what follows', () => {
    expect(ends(block('Heading', 'heading'), block('text'))).toEqual(['line stays', 'space stays', 'line may end']);
  });

  test('keeps a heading and the facts below it, however many, with what follows', () => {
    const facts = [block('Place', 'meta'), block('Time', 'meta')];
    expect(ends(block('Heading', 'heading'), ...facts, block('text'), block('more'))).toEqual([
      'line stays',
      'space stays',
      'line stays',
      'line stays',
      'space stays',
      'line may end',
      'space may end',
      'line may end',
    ]);
  });

  test('keeps facts below a text with that, and lets a page end after them', () => {
    expect(ends(block('text'), block('Place', 'meta'), block('more'))).toEqual([
      'line stays',
      'space stays',
      'line may end',
      'space may end',
      'line may end',
    ]);
  });
});
