import { scriptOf } from '../../language/tags.js';
import type { ScriptCode } from '../unicode/scripts.js';
import { asScriptCode, isShared, type SharedScript } from '../unicode/scripts.js';

/**
 * What a font is made for: a script or, if languages have their own forms of one script, one of these (ISO 15924
 * `Hans`, `Hant`, `Jpan`, `Kore`); `Zmth` for mathematical signs.
 */
export type WritingSystem =
  Exclude<ScriptCode, SharedScript | HanScript | 'Hang'> | 'Hans' | 'Hant' | 'Jpan' | 'Kore' | 'Zmth';

/** The system of a script in a language (BCP 47); `undefined` for characters that scripts share. */
export function writingSystemOf(script: ScriptCode, language: string): WritingSystem | undefined {
  if (isShared(script)) return undefined;
  if (script === 'Hang') return 'Kore';
  return isHanScript(script) ? hanSystemOf(language) : script;
}

/** The forms of Han for a language; simplified Chinese if the language isn't written in Han. */
export function hanSystemOf(language: string): 'Hans' | 'Hant' | 'Jpan' | 'Kore' {
  return systemsOf(language).han;
}

/** The system for digits and marks of a language, except those that Han text sets as Han. */
export function alphabetSystemOf(language: string): WritingSystem {
  return systemsOf(language).alphabet;
}

/** The system of a language's words; `undefined` for a script without a font in the catalogue. */
export function ownSystemOf(language: string): WritingSystem | undefined {
  return systemsOf(language).own;
}

interface SystemsOfLanguage {
  readonly own: WritingSystem | undefined;
  readonly han: 'Hans' | 'Hant' | 'Jpan' | 'Kore';
  readonly alphabet: WritingSystem;
}

const asked = new Map<string, SystemsOfLanguage>();

function systemsOf(language: string): SystemsOfLanguage {
  const known = asked.get(language);
  if (known !== undefined) return known;
  const stated = scriptOf(language);
  // Nastaliq is a style of Arabic
  const script = stated === 'Aran' ? 'Arab' : stated;
  const han: SystemsOfLanguage['han'] = script === 'Hant' || script === 'Jpan' || script === 'Kore' ? script : 'Hans';
  const alphabet = script === 'Kore' ? script : alphabetOf(asScriptCode(script));
  const text = script === 'Hans' || script === han ? han : alphabet;
  const systems: SystemsOfLanguage = { own: text === script ? text : undefined, han, alphabet };
  asked.set(language, systems);
  return systems;
}

function alphabetOf(script: ScriptCode): WritingSystem {
  return isHanScript(script) || isShared(script) || script === 'Hang' ? 'Latn' : script;
}

/** Whether a system shows emphasis by Hei and is set on the em square. */
export function isHanSystem(system: WritingSystem): boolean {
  return system === 'Hans' || system === 'Hant' || system === 'Jpan' || system === 'Kore';
}

type HanScript = 'Hani' | 'Hira' | 'Kana' | 'Bopo';

function isHanScript(script: ScriptCode): script is HanScript {
  return script === 'Hani' || script === 'Hira' || script === 'Kana' || script === 'Bopo';
}
