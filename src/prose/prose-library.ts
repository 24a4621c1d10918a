import type { Prose } from './prose.js';
import { readProse } from './read-prose.js';

/** Reads each text once, however many editions and rules ask for it. Lives as long as one report is worked on. */
export class ProseLibrary {
  private readonly read = new Map<string, Prose>();

  get(markdown: string): Prose {
    let prose = this.read.get(markdown);
    if (prose === undefined) {
      prose = readProse(markdown);
      this.read.set(markdown, prose);
    }
    return prose;
  }
}
