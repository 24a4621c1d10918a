import { emailAddress, webAddress } from './formats/address.js';
import { amount } from './formats/amount.js';
import { calendarDate, calendarPeriod, moment } from './formats/calendar-date.js';
import { countryCode, partnerCountry } from './formats/country-code.js';
import type { Format } from './formats/format.js';
import { citationKey, id } from './formats/id.js';
import { languageTag } from './formats/language-tag.js';
import { prevailingLanguage } from './formats/prevailing-language.js';
import { sha256 } from './formats/sha-256.js';

/** Every `format` in the report's schema. A new one is a file in formats/ and a line here. */
export const formats: readonly Format[] = [
  languageTag,
  prevailingLanguage,
  countryCode,
  partnerCountry,
  calendarDate,
  calendarPeriod,
  moment,
  amount,
  id,
  citationKey,
  webAddress,
  emailAddress,
  sha256,
];

/** The tests by name, for the generated validator. */
export const formatTests: Readonly<Record<string, (value: string) => boolean>> = Object.fromEntries(
  formats.map((format) => [format.name, format.test]),
);
