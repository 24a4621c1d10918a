import { withoutUndefined } from '../../values/without-undefined.js';
import { defaultEditions } from '../../authoring/default-editions.js';
import { findCountry } from '../../authoring/find-country.js';
import type { Words } from '../../diagnostics/diagnostic.js';
import { countryName, languageName } from '../../language/tags.js';
import { webAddress } from '../../schema/formats/address.js';
import { chooseCountry, refuseCountry } from './choose-country.js';
import type { Failure } from './failure.js';
import type { Told } from '../commands/init-command.js';
import { askChoice, askChoices, askText } from './questions.js';
import type { Terminal } from './terminal.js';

/** The country; asks if it was not named or the name is ambiguous. `undefined` if the person cancels. */
export async function askCountry(place: string | undefined, terminal: Terminal): Promise<string | undefined> {
  const say = (words: Words): string => words[terminal.language];
  let named = place;
  if (named === undefined) {
    const typed = await askText({
      message: say({ en: 'The partner country (a name or a code)', zh: '合作国家（名称或代码）' }),
      validate: (value) => {
        const found = findCountry(value);
        return found.kind === 'found' || found.kind === 'ambiguous' ? undefined : asText(refuseCountry(value, found));
      },
    });
    if (typed === undefined) return undefined;
    named = typed;
  }
  const found = findCountry(named);
  const choices = choicesOf(found);
  if (choices.length === 0) return chooseCountry(named);
  const chosen = await askChoice({
    message: say({ en: `Which country is “${named}”?`, zh: `“${named}”指哪个国家？` }),
    options: [
      ...choices.map((code) => ({ value: code, label: `${countryName(code, terminal.language)} (${code})` })),
      { value: '', label: say({ en: 'none of these', zh: '都不是' }) },
    ],
  });
  return chosen === '' ? undefined : chosen;

  function asText(failure: Failure): string {
    return [failure.words, ...(failure.help === undefined ? [] : [failure.help])].map(say).join(' ');
  }
}

function choicesOf(found: ReturnType<typeof findCountry>): readonly string[] {
  switch (found.kind) {
    case 'ambiguous':
      return found.codes;
    case 'unknown':
      return found.near;
    case 'found':
    case 'refused':
      return [];
  }
}

/** What only a person knows about a study; asks for each item that was not given. `undefined` if the person cancels. */
export async function askStudy(country: string, told: Told, terminal: Terminal): Promise<Told | undefined> {
  const say = (words: Words): string => words[terminal.language];
  const later = say({ en: 'leave empty for later', zh: '可留空，以后再填' });
  const name = countryName(country, terminal.language);

  let editions = told.editions;
  if (editions === undefined) {
    const usual = defaultEditions(country);
    const question = {
      message: say({
        en: 'Editions (space chooses, Enter goes on; others can be added in the file)',
        zh: '语言版本（空格键选择，回车键继续；其他语言可在文件中添加）',
      }),
      options: usual.map((language) => ({
        value: language,
        label: `${languageName(language, terminal.language)} (${language})`,
      })),
    };
    const chosen = await askChoices(question, usual);
    if (chosen === undefined) return undefined;
    editions = chosen;
  }

  const answers: Record<string, readonly string[]> = {};
  for (const { key, message } of [
    { key: 'title', message: say({ en: 'Title of the study', zh: '研究标题' }) },
    { key: 'china', message: say({ en: 'China’s lead institution', zh: '中方牵头机构' }) },
    { key: 'partner', message: say({ en: `Lead institution of ${name}`, zh: `${name}牵头机构` }) },
    { key: 'series', message: say({ en: 'Series', zh: '丛书名称' }) },
  ] as const) {
    if (told[key] !== undefined) continue;
    const typed = await askText({ message, placeholder: later });
    if (typed === undefined) return undefined;
    if (typed.trim() !== '') answers[key] = [typed];
  }

  let url = told.url;
  if (url === undefined) {
    const typed = await askText({
      message: say({ en: 'Web address of the study', zh: '研究网址' }),
      placeholder: later,
      validate: (value) =>
        value.trim() === '' || webAddress.test(value.trim()) ? undefined : say(webAddress.explain(value).help),
    });
    if (typed === undefined) return undefined;
    if (typed.trim() !== '') url = typed.trim();
  }
  return { ...told, ...answers, editions, ...withoutUndefined({ url }) };
}
