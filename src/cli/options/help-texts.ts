import type { Words } from '../../diagnostics/diagnostic.js';
import { validators } from './validators.js';

export const purpose: Words = {
  en: 'One validated YAML file in, a bilingual or trilingual research report out, as HTML and PDF.',
  zh: '一个经过校验的 YAML 文件，输出双语或三语研究报告（HTML 与 PDF）。',
};

export const programExamples: Words = {
  en: `
Examples:
  joint-report validate studies/laos/report.yaml     what is wrong, and how to mend it
  joint-report render studies/laos/report.yaml       every edition into out/
  joint-report status studies                        where every study stands
  joint-report doctor studies                        what their languages still need: fonts, labels
  joint-report render --help                         more about a command
`,
  zh: `
示例：
  joint-report validate studies/laos/report.yaml     检查问题并给出改法
  joint-report render studies/laos/report.yaml       把各语言版本输出到 out/
  joint-report status studies                        各项研究的进展
  joint-report doctor studies                        各语言还缺什么：字体、标签等
  joint-report render --help                         某个命令的详细用法
`,
};

export const pathHelp: Words = {
  en: 'a report; a folder (report.yaml and *.report.yaml in it and below); or a pattern in quotes',
  zh: '报告文件；或文件夹（其中及以下各级的 report.yaml 和 *.report.yaml）；或加引号的通配符',
};

export const validatePurpose: Words = {
  en: `Checks each report: its YAML, its format, everything it refers to, and what the phase
of the work asks for. All faults of a file are shown in one run. Writes nothing
but what --output and --update-baseline name.`,
  zh: `检查每份报告：YAML 语法、格式、所有引用，以及所处阶段的要求。
一次运行列出文件的全部问题。除 --output 和 --update-baseline 指定的文件外，不写入任何文件。`,
};

export const validateExamples: Words = {
  en: `
Examples:
  joint-report validate report.yaml                  one study
  joint-report validate studies                      every report in and below a folder
  joint-report validate 'studies/20*/*/report.yaml'  a pattern: quote it
  joint-report validate report.yaml --phase III      what phase III would still lack
  joint-report validate studies --fail-on warning    for CI: open gates fail, too
  joint-report validate studies --output sarif=findings.sarif --output junit=findings.xml
  joint-report validate studies --baseline baseline.json
                                                     only what is new since the file was written
`,
  zh: `
示例：
  joint-report validate report.yaml                  一项研究
  joint-report validate studies                      文件夹及以下各级的所有报告
  joint-report validate 'studies/20*/*/report.yaml'  通配符：请加引号
  joint-report validate report.yaml --phase III      第三阶段还缺什么
  joint-report validate studies --fail-on warning    用于 CI：未完成的事项也算失败
  joint-report validate studies --output sarif=findings.sarif --output junit=findings.xml
  joint-report validate studies --baseline baseline.json
                                                     只报告该文件写出之后新出现的问题
`,
};

export const renderPurpose: Words = {
  en: `Checks each report and prints every edition, as <study>.<language>.html and .pdf.
A study is called after the folder of its report.yaml, or after its *.report.yaml.

An error stops a study's render and leaves its last good files as they were. What the
phase of the work still lacks does not stop it: the draft's first page lists it.

On all examples, ${validators.html} finds no fault in the pages, and
${validators.pdf} none in the PDFs of --archive.`,
  zh: `检查每份报告并输出所有语言版本，文件名为 <研究>.<语言>.html 和 .pdf。
研究的名称取自 report.yaml 所在的文件夹，或 *.report.yaml 的文件名。

有错误的研究不会输出，上一次的文件保持不变。所处阶段尚缺的内容不影响输出：
草稿首页会逐项列出。

全部示例的网页经 ${validators.html}、--archive 的 PDF 经 ${validators.pdf} 检查，
均未发现问题。`,
};

export const renderExamples: Words = {
  en: `
Examples:
  joint-report render studies/laos/report.yaml       out/laos.zh.html, out/laos.zh.pdf, ...
  joint-report render studies                        all of them; folders below studies are kept
  joint-report render report.yaml --languages zh,en --formats pdf
  joint-report render report.yaml --layout parallel --languages zh,en
                                                     both in columns: out/laos.zh+en.html and .pdf
  joint-report render report.yaml --only future --out proof
                                                     one part, beside the whole report's files
`,
  zh: `
示例：
  joint-report render studies/laos/report.yaml       out/laos.zh.html、out/laos.zh.pdf 等
  joint-report render studies                        全部研究；保留 studies 以下的文件夹
  joint-report render report.yaml --languages zh,en --formats pdf
  joint-report render report.yaml --layout parallel --languages zh,en
                                                     两种语言分栏对照：out/laos.zh+en.html 和 .pdf
  joint-report render report.yaml --only future --out proof
                                                     只输出一部分，另放，不覆盖完整报告
`,
};

export const explainPurpose: Words = {
  en: `Tells why a check exists and how to satisfy it, with YAML that fails it and the same
mended. The code stands beside each finding. Without a code, lists them all.`,
  zh: `说明某项检查为什么存在、怎样满足，并给出错误与正确的写法。
每条问题旁都标有代码。不写代码则列出全部。`,
};

export const explainExamples: Words = {
  en: `
Examples:
  joint-report explain schema/unknown-key            one code
  joint-report explain phase                         the codes of a group
  joint-report explain                               all codes

Exit codes:
  0   explained
  2   there is no such code, or the command line is wrong
`,
  zh: `
示例：
  joint-report explain schema/unknown-key            一个代码
  joint-report explain phase                         一组代码
  joint-report explain                               全部代码

退出码：
  0   已解释
  2   没有这个代码，或命令行有误
`,
};

export const exitCodes: Words = {
  en: `
Exit codes:
  0   nothing found at or above --fail-on
  1   findings at or above --fail-on
  2   the run itself failed: a path that cannot be read, no report in a folder, an unknown option,
      a folder that cannot be written; other paths were still worked on where that was possible
`,
  zh: `
退出码：
  0   没有达到 --fail-on 级别的问题
  1   有达到 --fail-on 级别的问题
  2   运行本身失败：路径无法读取、文件夹中没有报告、选项不存在、文件夹无法写入；
      其余路径在可能时仍会处理
`,
};
