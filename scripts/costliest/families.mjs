import { beside } from './families/beside.mjs';
import { brokenYaml } from './families/broken-yaml.mjs';
import { prose } from './families/prose.mjs';
import { shapes } from './families/shapes.mjs';
import { wholeReports } from './families/whole-reports.mjs';

/**
 * Kinds of inputs that differ only in numbers: the numbers to start from, and how an input is made of them. Those that
 * render are also rendered, with these options.
 */
export const families = [...brokenYaml, ...shapes, ...prose, ...wholeReports, ...beside];
