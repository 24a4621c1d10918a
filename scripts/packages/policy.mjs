// What a package must be to become part of joint-report: data, each entry with its reason.

/** Days between a version's publication and its listing. Stolen releases are mostly found and withdrawn within a week. */
export const leastAge = 7;

/** Licences under which anyone may use, change and pass on the work, also inside a closed one. By their SPDX names. */
export const licences = {
  MIT: 'keep the notice',
  ISC: 'keep the notice',
  'BSD-2-Clause': 'keep the notice',
  'BSD-3-Clause': 'keep the notice; no endorsement by its authors',
  'Apache-2.0': 'keep the notice; grants patents',
  Zlib: 'keep the notice in source',
  'BlueOak-1.0.0': 'keep the notice or a link to it',
  'OFL-1.1': 'fonts: not sold by themselves, nor renamed to a reserved name; documents set with them are free',
};

/** What a package's own package.json leaves out, by version, so that the next version is looked at anew. */
export const licenceOf = {
  'png-js@1.1.0': { licence: 'MIT', why: 'its LICENSE is the text of MIT; package.json has no field for it' },
  '@expo-google-fonts/noto-serif-khmer@0.2.2': {
    licence: 'MIT AND OFL-1.1',
    why: 'the code is MIT, as its README says; the fonts name OFL 1.1 in their own name table, which that licence accepts',
  },
};

/** Versions that carry no licence text of their own. The licence they declare is taken at their word. */
export const withoutText = {
  '@expo-google-fonts/noto-serif-khmer@0.2.2': 'see its licence above; no newer version exists',
  'brotli@1.3.3': 'package.json and README say MIT',
  'dfa@1.2.0': 'package.json and README say MIT',
  'fontkit@2.0.4': 'package.json and README say MIT',
};
