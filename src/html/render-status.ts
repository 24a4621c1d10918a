import type { Html } from './escape-html.js';
import type { Place, Rendering } from './rendering.js';
import { viewId } from './rendering.js';

/** What the draft still lacks and who owes it; `undefined` if it lacks nothing. */
export function renderStatus(rendering: Rendering, place: Place): Html | undefined {
  const { status } = rendering.edition.furniture;
  if (status === undefined) return undefined;
  return rendering.print('status', {
    heading: status.heading,
    introduction: status.introduction,
    gates: status.gates.map((gate) => ({
      id: viewId(gate.key, rendering, place),
      phase: gate.phase,
      text: gate.text,
      owes: gate.owes,
    })),
    untranslated: status.untranslated,
  });
}
