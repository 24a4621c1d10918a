import type { Address, Report } from '../../schema/report.gen.js';

/** A field that refers to an address. */
export interface AddressUse {
  readonly address: Address;
  readonly pointer: string;
}

/** Every `about` in the record of work, in the order of the format. */
export function collectAddresses({ phases }: Report): readonly AddressUse[] {
  const uses: AddressUse[] = [];
  const add = (items: readonly { about?: Address }[] | undefined, pointer: string): void => {
    for (const [index, { about }] of (items ?? []).entries()) {
      if (about !== undefined) uses.push({ address: about, pointer: `${pointer}/${String(index)}/about` });
    }
  };
  add(phases?.II?.decisions, '/phases/II/decisions');
  add(phases?.II?.positions, '/phases/II/positions');
  for (const [index, opinion] of (phases?.III?.opinions ?? []).entries()) {
    add(opinion.comments, `/phases/III/opinions/${String(index)}/comments`);
  }
  add(phases?.III?.dissents, '/phases/III/dissents');
  return uses;
}

/** Whether two addresses name the same place. */
export function sameAddress(a: Address, b: Address): boolean {
  if (typeof a === 'string' || typeof b === 'string') return a === b;
  return a.revision === b.revision && a.paragraph === b.paragraph;
}
