// What is wrong with the packages of a project. Needs no network and no clock: what only the registry knows stands in
// record.json, where list-packages writes it.
import { leastAge, licenceOf, licences, withoutText } from './policy.mjs';
import { sourceOf } from './read-packages.mjs';

const scripts = ['preinstall', 'install', 'postinstall'];

/** The licence of a package as an SPDX expression. */
export const licenceIn = ({ id, manifest }) => licenceOf[id]?.licence ?? manifest.license;

/** The faults of all packages, a line each. `record` says which versions were listed, as in record.json. */
export function judgePackages(packages, record) {
  const faults = packages.flatMap((item) => {
    const found = item.production
      ? [...judgeOrigin(item), ...judgeRecord(item, record[item.id]), ...judgeContent(item)]
      : [...judgeOrigin(item)];
    return found.map((fault) => `${item.id}: ${fault}`);
  });
  const known = new Set(packages.filter(({ production }) => production).map(({ id }) => id));
  const gone = (where, ids) =>
    ids.filter((id) => !known.has(id)).map((id) => `${id}: is in ${where}, but no longer used`);
  return [...faults, ...gone('record.json', Object.keys(record))];
}

/** Where the bytes come from: npm's registry, under a digest. The lock leaves `resolved` out for what comes from there. */
function* judgeOrigin({ entry }) {
  if (entry.link) yield 'is a link to a folder';
  if (entry.inBundle) yield 'comes inside another package, where no digest covers it';
  if (entry.resolved !== undefined && !entry.resolved.startsWith('https://registry.npmjs.org/')) {
    yield `comes from ${entry.resolved}, not from npm’s registry`;
  }
  if (!/^sha512-[A-Za-z0-9+/]{86}==$/.test(entry.integrity ?? '')) yield 'has no SHA-512 digest in package-lock.json';
}

function* judgeRecord({ entry }, listed) {
  if (listed === undefined) {
    yield 'is not listed; look at it, then run “npm run list-packages”';
    return;
  }
  if (listed.integrity !== entry.integrity) yield 'is not the file that was listed: the digests differ';
  const age = (Date.parse(listed.listed) - Date.parse(listed.published)) / 86_400_000;
  if (!(age >= leastAge)) yield `was published less than ${leastAge} days before it was listed`;
}

function* judgeContent(item) {
  const { id, name, entry, manifest, files } = item;
  if (entry.hasInstallScript) yield 'runs a script when it is installed';
  if (manifest === undefined) {
    yield 'is not installed: run “npm ci”';
    return;
  }
  if (manifest.name !== name || manifest.version !== entry.version) yield 'is installed as another: run “npm ci”';
  const own = scripts.filter((script) => manifest.scripts?.[script] !== undefined);
  if (own.length > 0) yield `has a script that runs when it is installed: ${own.join(', ')}`;
  if (files.includes('binding.gyp')) yield 'is compiled when it is installed (binding.gyp)';
  if (sourceOf(manifest) === undefined) yield 'does not say where its source is (repository)';
  const licence = licenceIn(item);
  if (typeof licence !== 'string') yield 'has no licence';
  else if (!isAllowed(licence)) yield `has a licence that policy.mjs does not list: ${licence}`;
  if (!files.some((file) => isLicenceText(file)) && withoutText[id] === undefined) yield 'has no text of its licence';
}

/** Whether a file is named as one that holds the text of a licence. */
export const isLicenceText = (file) => /^(licen[cs]e|copying)(?!.*\.[cm]?js$)/i.test(file);

/** Whether all that an expression asks for is listed: `A AND B`, `A OR B`; nothing nested. */
function isAllowed(expression) {
  return expression
    .replace(/^\((.*)\)$/, '$1')
    .split(' OR ')
    .some((choice) => choice.split(' AND ').every((name) => Object.hasOwn(licences, name)));
}
