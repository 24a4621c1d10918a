import type { Prose } from './prose.js';
import { readProse } from './read-prose.js';
import { weightLimits } from './weigh-prose.js';

/** Reads each text once, for all editions and rules. One library per report. */
export class ProseLibrary {
  private readonly read = new Map<string, Prose>();
  private unitsLeft: number = weightLimits.report;
  private isFull = false;

  get(markdown: string): Prose {
    let prose = this.read.get(markdown);
    if (prose === undefined) {
      const { units, ...found } = readProse(markdown, this.unitsLeft);
      // Only the first text beyond the limit is reported.
      const tooMuch = found.issues.some(({ kind }) => kind === 'too-much');
      prose = tooMuch && this.isFull ? { ...found, issues: [] } : found;
      if (tooMuch) this.isFull = true;
      this.unitsLeft = this.isFull ? 0 : this.unitsLeft - units;
      this.read.set(markdown, prose);
    }
    return prose;
  }
}
