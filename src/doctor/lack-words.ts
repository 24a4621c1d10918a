import type { Words } from '../diagnostics/diagnostic.js';
import type { LanguageState, Lack } from './examine-language.js';

/** What a language lacks, and what to do about it. */
export function explainLack(
  lack: Lack,
  { name, scriptName, tag }: Pick<LanguageState, 'name' | 'scriptName' | 'tag'>,
): Words {
  switch (lack.kind) {
    case 'fonts':
      return {
        en: `no fonts of its own: ${installCommand(lack.packages)}`,
        zh: `缺少字体：${installCommand(lack.packages)}`,
      };
    case 'script':
      return {
        en: `no font known to joint-report has the ${scriptName.en} script; render it as HTML: --formats html`,
        zh: `joint-report 没有${scriptName.zh}字体；请只输出 HTML：--formats html`,
      };
    case 'labels':
      return {
        en: `${String(lack.missing)} labels print in English until a native editor translates them (src/language/languages/${tag}.yaml of joint-report)`,
        zh: `${String(lack.missing)} 条标签将印成英文，待母语编辑译出（joint-report 的 src/language/languages/${tag}.yaml）`,
      };
    case 'words':
      return {
        en: `this Node does not know where words of ${name.en} end, so lines would break inside them: install Node from nodejs.org`,
        zh: `此 Node 不能识别${name.zh}的词，行会断在词中：请从 nodejs.org 安装 Node`,
      };
    case 'dates':
      return {
        en: `this Node does not know dates and numbers of ${name.en}: install Node from nodejs.org`,
        zh: `此 Node 不了解${name.zh}的日期和数字：请从 nodejs.org 安装 Node`,
      };
  }
}

/** The command that installs packages; to be run in the folder where joint-report is run. */
export function installCommand(packages: readonly string[]): string {
  return `npm install ${packages.join(' ')}`;
}
