import { describe, expect, test } from 'vitest';
import { findingsOf } from '../check-sample.js';

const leads = (china: string, partner: string): { sides: string } => ({
  sides: `sides:
  china:
    institutions:
      - id: lead-c
        name: C
        country: ${china}
  partner:
    institutions:
      - id: lead-p
        name: P
        country: ${partner}
      - id: guest
        name: Guest
        country: UZ`,
});

describe('team/lead-country', () => {
  test('accepts leads of their own country, whatever the others are of', () => {
    expect(findingsOf('team/lead-country', leads('CN', 'KZ'))).toEqual([]);
  });

  test('finds a lead of another country on either side', () => {
    expect(findingsOf('team/lead-country', leads('⟦SG⟧', '⟦UZ⟧'))).toEqual([
      { severity: 'error', pointer: '/sides/china/institutions/0/country', mark: 0 },
      { severity: 'error', pointer: '/sides/partner/institutions/0/country', mark: 1 },
    ]);
  });
});

const teams = (china: string, partner: string): { sides: string } => ({
  sides: `sides:
  china:
    institutions:
      - id: lead-c
        name: C
    team:
      - ${china}
  partner:
    institutions:
      - id: lead-p
        name: P
    team:
      - id: aliyev
        name: Aliyev
      - ${partner}`,
});

describe('team/nobody-in-both', () => {
  test.each([
    ['{id: li, name: {zh: 李伟, en: Li Wei}}', '{id: wang, name: {zh: 王伟, en: Wang Wei}}'],
    ['{id: li, name: Li Wei, email: a@example.org}', '{id: li-wei, name: Li Wei, email: b@example.org}'],
    ['{id: li, name: {zh: 李伟}}', '{id: li-wei, name: {en: Li Wei}}'],
  ])('accepts %s and %s', (china, partner) => {
    expect(findingsOf('team/nobody-in-both', teams(china, partner))).toEqual([]);
  });

  test.each([
    ['{id: li, name: Li}', '{id: li, name: Other}'],
    ['{id: li, name: {zh: 李伟, en: Li Wei}}', '{id: li-wei, name: {zh: 李伟, en: Li Wei, kk: Ли Вэй}}'],
    ['{id: li, name: Li, email: li@example.org}', '{id: lee, name: Lee, email: LI@example.org}'],
  ])('takes %s and %s for one person', (china, partner) => {
    expect(findingsOf('team/nobody-in-both', teams(china, partner))).toEqual([
      { severity: 'error', pointer: '/sides/partner/team/1', mark: -1 },
    ]);
  });
});
