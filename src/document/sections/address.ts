import type * as Format from '../../schema/report.gen.js';
import { label, literal, type Phrase } from '../phrase.js';
import { keyOf } from './field.js';
import { partOrder } from './part-order.js';

const connectivities: ReadonlySet<string> = new Set(['policy', 'facilities', 'trade', 'finance', 'people']);

/** What a record is about: a connectivity, a paragraph of a revision, or a link to an entry by its title. */
export function addressPhrase(address: Format.Address): Phrase {
  if (typeof address !== 'string') {
    const { revision, paragraph } = address;
    return label('paragraphAddress', { revision: literal(revision ?? ''), paragraph: literal(paragraph ?? '') });
  }
  if (connectivities.has(address)) return label(`connectivity.${address as Format.Connectivity}`);
  return { kind: 'reference', target: address, as: 'title' };
}

/**
 * The outline keys that an address may refer to, the most likely first: an id with its prefix, or a path such as
 * `modernization.partner.problems`, whose section has it as its key with or without `.section`.
 */
export function keysOfAddress(address: string): readonly string[] {
  const path = keyOf(`/${address.replaceAll('.', '/')}`);
  const part = partOrder.find((one) => one.part === path)?.key;
  const prefixed = ['entry', 'rec', 'sec', 'tbl', 'quote', 'box', 'app', 'agreed', 'part', 'ref'].map(
    (kind) => `${kind}-${address}`,
  );
  const withoutText = path.replace(/\.text$/, '');
  return [
    ...(part === undefined ? [] : [part]),
    address,
    ...prefixed,
    `${path}.section`,
    path,
    `${withoutText}.section`,
    withoutText,
  ];
}
