import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** The Nu Html Checker, which npm installs. */
export const nuChecker = require.resolve('vnu-jar/build/dist/vnu.jar');
