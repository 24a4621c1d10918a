// Generated from templates/default/ by scripts/generate. Do not edit.
// @ts-nocheck compiled templates have no types
import type { Theme } from './theme.js';

export const defaultTheme: Theme = {
  tokens: {"name":"default","fonts":{"serif":["Noto Serif","Noto Serif SC"],"sans":["Noto Sans","Noto Sans SC"]},"colours":{"light":{"ink":"#1a1f21","quiet":"#434d50","accent":"#0b4a55","tint":"#eff4f4","paper":"#ffffff","rule":"#c3cdce"},"dark":{"ink":"#e6e9e9","quiet":"#b7c0c1","accent":"#8fcdd2","tint":"#1c2527","paper":"#131819","rule":"#3f4b4d"}},"sizes":{"small":9,"text":10.5,"heading":13,"title":17,"display":26},"leading":{"default":1.5,"Latn":1.4,"Cyrl":1.4,"Grek":1.4,"Hans":1.65,"Hant":1.65,"Jpan":1.65,"Kore":1.6,"Arab":1.6,"ur":2.2,"Thaa":1.6,"Hebr":1.5,"Thai":1.6,"Laoo":1.6,"Khmr":1.75,"Mymr":1.7,"Deva":1.6,"Beng":1.6,"Taml":1.6,"Sinh":1.6,"Ethi":1.6,"Geor":1.5,"Armn":1.5},"page":{"width":210,"height":297,"baseline":5},"measure":38,"scripts":{"default":{"serif":["Noto Serif","Cambria","Georgia","Times New Roman","serif"],"sans":["Noto Sans","Segoe UI","Helvetica Neue","Arial","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Latn":{"serif":["Noto Serif","Source Serif 4","Charter","Cambria","Georgia","serif"],"sans":["Noto Sans","Source Sans 3","Segoe UI","Helvetica Neue","Arial","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"slant","align":"start","hyphens":"auto"},"Cyrl":{"serif":["Noto Serif","PT Serif","Cambria","Times New Roman","serif"],"sans":["Noto Sans","PT Sans","Segoe UI","Helvetica Neue","Arial","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"slant","align":"start","hyphens":"auto"},"Grek":{"serif":["Noto Serif","Cambria","Georgia","Times New Roman","serif"],"sans":["Noto Sans","Segoe UI","Helvetica Neue","Arial","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"slant","align":"start","hyphens":"auto"},"Hans":{"serif":["Han Song","Noto Serif","Charter","Cambria","Noto Serif CJK SC","Noto Serif SC","Source Han Serif SC","Songti SC","STSong","SimSun","serif"],"sans":["Han Hei","Noto Sans","Helvetica Neue","Segoe UI","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC","PingFang SC","Microsoft YaHei","SimHei","sans-serif"],"size":1,"indent":2,"gap":0,"emphasis":"dots","align":"justify","hyphens":"manual"},"Hant":{"serif":["Noto Serif CJK TC","Noto Serif TC","Source Han Serif TC","Songti TC","PMingLiU","serif"],"sans":["Noto Sans CJK TC","Noto Sans TC","Source Han Sans TC","PingFang TC","Microsoft JhengHei","sans-serif"],"size":1,"indent":2,"gap":0,"emphasis":"dots","align":"justify","hyphens":"manual"},"Jpan":{"serif":["Noto Serif CJK JP","Noto Serif JP","Hiragino Mincho ProN","Yu Mincho","MS Mincho","serif"],"sans":["Noto Sans CJK JP","Noto Sans JP","Hiragino Sans","Yu Gothic","Meiryo","sans-serif"],"size":1,"indent":1,"gap":0,"emphasis":"dots","align":"justify","hyphens":"manual"},"Kore":{"serif":["Noto Serif CJK KR","Noto Serif KR","AppleMyungjo","Batang","serif"],"sans":["Noto Sans CJK KR","Noto Sans KR","Apple SD Gothic Neo","Malgun Gothic","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Arab":{"serif":["Amiri","Noto Naskh Arabic","Geeza Pro","Traditional Arabic","Times New Roman","serif"],"sans":["Noto Sans Arabic","Geeza Pro","Segoe UI","Tahoma","sans-serif"],"size":1.143,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"ur":{"serif":["Noto Nastaliq Urdu","Urdu Typesetting","Noto Naskh Arabic","Geeza Pro","serif"],"sans":["Noto Nastaliq Urdu","Urdu Typesetting","Noto Naskh Arabic","Geeza Pro","serif"],"size":1.143,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Hebr":{"serif":["Noto Serif Hebrew","New Peninim MT","Times New Roman","serif"],"sans":["Noto Sans Hebrew","Arial Hebrew","Segoe UI","Arial","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Thaa":{"serif":["Noto Sans Thaana","MV Boli","sans-serif"],"sans":["Noto Sans Thaana","MV Boli","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Thai":{"serif":["Noto Serif Thai","Noto Looped Thai","Thonburi","Leelawadee UI","serif"],"sans":["Noto Sans Thai","Thonburi","Leelawadee UI","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Laoo":{"serif":["Noto Serif Lao","Noto Looped Lao","Lao Sangam MN","Leelawadee UI","serif"],"sans":["Noto Sans Lao","Lao Sangam MN","Leelawadee UI","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Khmr":{"serif":["Noto Serif Khmer","Khmer Sangam MN","Leelawadee UI","serif"],"sans":["Noto Sans Khmer","Khmer Sangam MN","Leelawadee UI","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Mymr":{"serif":["Noto Serif Myanmar","Myanmar MN","Myanmar Text","serif"],"sans":["Noto Sans Myanmar","Myanmar Sangam MN","Myanmar Text","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Deva":{"serif":["Noto Serif Devanagari","Kohinoor Devanagari","Nirmala UI","serif"],"sans":["Noto Sans Devanagari","Kohinoor Devanagari","Nirmala UI","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Beng":{"serif":["Noto Serif Bengali","Kohinoor Bangla","Nirmala UI","serif"],"sans":["Noto Sans Bengali","Kohinoor Bangla","Nirmala UI","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Taml":{"serif":["Noto Serif Tamil","Tamil MN","Nirmala UI","serif"],"sans":["Noto Sans Tamil","Tamil Sangam MN","Nirmala UI","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Sinh":{"serif":["Noto Serif Sinhala","Sinhala MN","Nirmala UI","serif"],"sans":["Noto Sans Sinhala","Sinhala Sangam MN","Nirmala UI","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Ethi":{"serif":["Noto Serif Ethiopic","Kefa","Ebrima","serif"],"sans":["Noto Sans Ethiopic","Kefa","Ebrima","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Geor":{"serif":["Noto Serif Georgian","Sylfaen","serif"],"sans":["Noto Sans Georgian","Helvetica Neue","Segoe UI","Sylfaen","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"},"Armn":{"serif":["Noto Serif Armenian","Mshtakan","Sylfaen","serif"],"sans":["Noto Sans Armenian","Mshtakan","Segoe UI","Sylfaen","sans-serif"],"size":1,"indent":0,"gap":0.7,"emphasis":"weight","align":"start","hyphens":"manual"}}},
  css: "@font-face {\n  font-family: 'Han Song';\n  src:\n    local('Noto Serif CJK SC'), local('NotoSerifCJKsc-Regular'), local('Noto Serif SC'), local('Source Han Serif SC'),\n    local('STSongti-SC-Regular'), local('Songti SC'), local('STSong'), local('SimSun');\n  unicode-range: U+B7, U+2014, U+2018-201D, U+2026;\n}\n@font-face {\n  font-family: 'Han Song';\n  font-weight: 600 900;\n  src:\n    local('Noto Serif CJK SC Bold'), local('NotoSerifCJKsc-Bold'), local('Noto Serif SC Bold'),\n    local('Source Han Serif SC Bold'), local('STSongti-SC-Bold'), local('SimSun');\n  unicode-range: U+B7, U+2014, U+2018-201D, U+2026;\n}\n@font-face {\n  font-family: 'Han Hei';\n  src:\n    local('Noto Sans CJK SC'), local('NotoSansCJKsc-Regular'), local('Noto Sans SC'), local('Source Han Sans SC'),\n    local('PingFangSC-Regular'), local('PingFang SC'), local('Microsoft YaHei'), local('MicrosoftYaHei'),\n    local('SimHei');\n  unicode-range: U+B7, U+2014, U+2018-201D, U+2026;\n}\n@font-face {\n  font-family: 'Han Hei';\n  font-weight: 600 900;\n  src:\n    local('Noto Sans CJK SC Bold'), local('NotoSansCJKsc-Bold'), local('Noto Sans SC Bold'),\n    local('Source Han Sans SC Bold'), local('PingFangSC-Semibold'), local('Microsoft YaHei Bold'),\n    local('MicrosoftYaHei-Bold'), local('SimHei');\n  unicode-range: U+B7, U+2014, U+2018-201D, U+2026;\n}\n*,\n*::before,\n*::after {\n  box-sizing: border-box;\n}\n:root {\n  --size: var(--size-text);\n  --side: 15rem;\n  --gutter: 5rem;\n  --frame: calc(var(--side) + var(--gutter) + var(--measure));\n  --edge: 1.25rem;\n  --air: 1.06;\n  color-scheme: light dark;\n}\nhtml {\n  font-size: 106.25%;\n  -webkit-text-size-adjust: 100%;\n  text-size-adjust: 100%;\n  scroll-padding-block-start: 1.5rem;\n}\nbody {\n  margin: 0;\n  background: var(--paper);\n  color: var(--ink);\n  overflow-wrap: break-word;\n  line-break: strict;\n  text-autospace: normal;\n  text-spacing-trim: normal;\n  font-kerning: normal;\n}\n:is(body, p, li, dt, dd, td, th, caption, figcaption, summary, h1, h2, h3, h4, h5, h6) {\n  font-family: var(--serif);\n  font-size: calc(var(--size) * var(--scale));\n  line-height: calc(var(--leading) * var(--air));\n}\n:is(h1, h2, h3, h4, h5, h6, th, dt, caption, figcaption, summary, .series, .name, .country, .stamp, .embargo, .date),\n:is(.languages, .contents, .contents-page, .in-part, .gates) :is(p, li, summary),\n:is(\n  .lead,\n  .source,\n  .byline,\n  .meta,\n  .remark,\n  .phase,\n  .when,\n  .contents-label,\n  .in-part-label,\n  .label,\n  .facts dd,\n  .group dd\n),\n.table td,\n.members-institutions li {\n  font-family: var(--sans);\n}\n:is(p, ul, ol, dl, dd, figure, blockquote, h1, h2, h3, h4, h5, h6) {\n  margin: 0;\n  padding: 0;\n}\nh1,\nh2,\nh3,\nh4,\nh5,\nh6 {\n  font-weight: 600;\n  line-height: 1.35;\n  text-wrap: balance;\n  hyphens: manual;\n}\n:is(h1, h2, h3, h4, h5, h6, .subtitle):is(:lang(zh), :lang(ja)) {\n  word-break: keep-all;\n}\n.together {\n  white-space: nowrap;\n}\nem {\n  font-style: var(--em-style);\n  font-weight: var(--em-weight);\n  text-emphasis: var(--em-mark);\n  text-emphasis-position: under right;\n}\nstrong {\n  font-family: var(--strong-face);\n  font-weight: 600;\n}\ncode {\n  font-family: ui-monospace, 'Noto Sans Mono', Consolas, Menlo, monospace;\n  font-size: 0.9em;\n}\nimg {\n  display: block;\n  max-inline-size: 100%;\n  block-size: auto;\n}\na {\n  color: var(--accent);\n  text-decoration-thickness: 0.06em;\n  text-underline-offset: 0.2em;\n  text-decoration-color: color-mix(in srgb, currentcolor 45%, transparent);\n}\na:hover {\n  text-decoration-color: currentcolor;\n}\n:focus-visible {\n  outline: 0.15rem solid var(--accent);\n  outline-offset: 0.2rem;\n  border-radius: 0.1rem;\n}\n.text:focus {\n  outline: none;\n}\n.said {\n  position: absolute;\n  inline-size: 1px;\n  block-size: 1px;\n  overflow: hidden;\n  clip-path: inset(50%);\n  white-space: nowrap;\n}\n.skip {\n  position: absolute;\n  inset-block-start: 0.5rem;\n  inset-inline-start: var(--edge);\n  z-index: 2;\n  padding: 0.5rem 1rem;\n  background: var(--accent);\n  color: var(--paper);\n  font-family: var(--sans);\n  text-decoration: none;\n}\n.skip:not(:focus) {\n  clip-path: inset(50%);\n}\n.bar,\nmain {\n  max-inline-size: calc(var(--frame) + 2 * var(--edge));\n  margin-inline: auto;\n  padding-inline: var(--edge);\n}\n.bar {\n  --size: var(--size-small);\n  padding-block: 1rem;\n}\n.languages ul {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: flex-end;\n  gap: 0.25rem 1.5rem;\n  list-style: none;\n}\n.languages a {\n  display: block;\n  padding-block: 0.35rem;\n  text-decoration: none;\n}\n.languages a:hover {\n  text-decoration: underline;\n}\n.languages a[aria-current] {\n  color: var(--ink);\n  font-weight: 600;\n  border-block-end: 0.12rem solid var(--accent);\n}\n.text,\n.status {\n  max-inline-size: var(--measure);\n  margin-inline: auto;\n}\n.cover {\n  display: flex;\n  flex-direction: column;\n  justify-content: space-between;\n  gap: 4rem;\n  min-block-size: min(calc(100svh - 4.5rem), 52rem);\n  padding-block: 2rem 2.5rem;\n  border-block-end: 1px solid var(--rule);\n}\n.series {\n  --size: var(--size-small);\n  margin-block-end: 2rem;\n  color: var(--quiet);\n}\n.series:has(+ .series) {\n  margin-block-end: 0.25rem;\n}\n.institutions {\n  display: grid;\n  grid-template-columns: 1fr 1fr;\n  grid-template-rows: repeat(3, auto);\n  column-gap: 2rem;\n  border-block-start: 0.2rem solid var(--accent);\n}\n.institution {\n  display: grid;\n  grid-row: span 3;\n  grid-template-rows: subgrid;\n  justify-items: start;\n  padding-block-start: 1.25rem;\n}\n.logo {\n  block-size: 3.5rem;\n  inline-size: auto;\n  grid-row: 1;\n  justify-self: start;\n  margin-block-end: 1rem;\n  object-fit: contain;\n}\n.institution .name {\n  font-weight: 600;\n  line-height: 1.4;\n  text-wrap: balance;\n}\n.country {\n  --size: var(--size-small);\n  margin-block-start: 0.35rem;\n  color: var(--quiet);\n}\n.country:not(:last-child) {\n  margin-block-end: 0.9rem;\n}\n.institution > p:nth-of-type(1) {\n  grid-row: 2;\n}\n.institution > p:nth-of-type(2) {\n  grid-row: 3;\n}\n.institution > p:nth-of-type(3) {\n  grid-row: 4;\n}\n.institution > p:nth-of-type(4) {\n  grid-row: 5;\n}\n.institution > p:nth-of-type(5) {\n  grid-row: 6;\n}\n.institution > p:nth-of-type(6) {\n  grid-row: 7;\n}\n.titles h1 {\n  --size: var(--size-display);\n  max-inline-size: 20em;\n  line-height: 1.3;\n  letter-spacing: -0.005em;\n}\n:is(h1, h2):lang(zh) {\n  letter-spacing: 0.02em;\n}\n.subtitle {\n  --size: var(--size-heading);\n  margin-block-start: 0.75rem;\n  max-inline-size: 40rem;\n  text-wrap: balance;\n}\n.other-titles {\n  --size: var(--size-small);\n  margin-block-start: 2rem;\n  list-style: none;\n  color: var(--quiet);\n}\n.other-titles li + li {\n  margin-block-start: 0.25rem;\n}\n.stamp {\n  --size: var(--size-small);\n  text-wrap: balance;\n  padding-block: 0.6rem;\n  border-block: 1px solid var(--rule);\n  color: var(--quiet);\n}\n.stamp:has(+ .stamp) {\n  padding-block-end: 0;\n  border-block-end: 0;\n}\n.stamp + .stamp {\n  padding-block-start: 0.2rem;\n  border-block-start: 0;\n}\n.imprint {\n  display: flex;\n  justify-content: space-between;\n  align-items: flex-end;\n  gap: 2rem;\n  padding-block-start: 1.5rem;\n}\n.embargo,\n.date {\n  --size: var(--size-small);\n}\n.embargo {\n  font-weight: 600;\n  margin-block-end: 0.25rem;\n}\n.qr {\n  display: flex;\n  flex-direction: row-reverse;\n  align-items: flex-end;\n  gap: 1rem;\n  --size: var(--size-small);\n}\n.qr svg {\n  flex: none;\n  inline-size: 6rem;\n  block-size: 6rem;\n  shape-rendering: crispEdges;\n  forced-color-adjust: none;\n}\n.qr figcaption {\n  max-inline-size: 11em;\n  text-align: end;\n  text-wrap: balance;\n}\n.drawing {\n  max-inline-size: 100%;\n  block-size: auto;\n}\n.drawing text {\n  font-family: var(--sans);\n  unicode-bidi: isolate;\n}\n.fill-ink {\n  fill: var(--ink);\n}\n.fill-quiet {\n  fill: var(--quiet);\n}\n.fill-accent {\n  fill: var(--accent);\n}\n.fill-tint {\n  fill: var(--tint);\n}\n.fill-rule {\n  fill: var(--rule);\n}\n.fill-light {\n  fill: white;\n}\n.fill-dark {\n  fill: black;\n}\n.stroke-ink {\n  stroke: var(--ink);\n}\n.stroke-quiet {\n  stroke: var(--quiet);\n}\n.stroke-accent {\n  stroke: var(--accent);\n}\n.stroke-tint {\n  stroke: var(--tint);\n}\n.stroke-rule {\n  stroke: var(--rule);\n}\n.stroke-light {\n  stroke: white;\n}\n.stroke-dark {\n  stroke: black;\n}\n.status {\n  padding-block: 2.5rem;\n}\n.status h2 {\n  --size: var(--size-heading);\n  margin-block-end: 0.5rem;\n}\n.status h3 {\n  --size: var(--size-small);\n  margin-block: 1.5rem 0.35rem;\n}\n.gates {\n  --size: var(--size-small);\n  margin-block-start: 1rem;\n  list-style: none;\n  border-block-end: 1px solid var(--rule);\n}\n.gates li {\n  display: grid;\n  grid-template-columns: 7rem 1fr;\n  column-gap: 1rem;\n  padding-block: 0.5rem;\n  border-block-start: 1px solid var(--rule);\n}\n.gates .phase {\n  grid-row: span 2;\n  color: var(--quiet);\n}\n.gates .gate {\n  grid-column: 2;\n}\n.gates .owes {\n  grid-column: 2;\n  color: var(--quiet);\n}\n.untranslated-items {\n  --size: var(--size-small);\n  padding-inline-start: 1.2em;\n}\n:is(.contents, .contents-page, .in-part) :is(ol, li) {\n  list-style: none;\n}\n:is(.contents, .contents-page, .in-part) a {\n  color: inherit;\n  text-decoration: none;\n}\n:is(.contents, .contents-page, .in-part) a:hover {\n  color: var(--accent);\n  text-decoration: underline;\n}\n.contents {\n  --size: var(--size-small);\n  max-inline-size: var(--measure);\n  margin-inline: auto;\n  padding-block: 1.5rem;\n}\n.contents-page {\n  display: none;\n}\n.contents summary,\n.contents-label,\n.in-part-label {\n  font-weight: 600;\n}\n.contents summary {\n  padding-block: 0.75rem;\n  border-block: 1px solid var(--rule);\n  cursor: pointer;\n}\n.contents .contents-label {\n  display: none;\n}\n.contents details:not([open]) ~ ol {\n  display: none;\n}\n.contents a {\n  display: block;\n  padding-block: 0.3rem;\n}\n:is(.contents, .in-part) .number:not(:lang(zh), :lang(ja)) {\n  margin-inline-end: 0.25em;\n}\n.contents ol ol {\n  padding-inline-start: 1rem;\n}\n.contents .depth-1 {\n  padding-block: 0.35rem;\n}\n.contents .depth-1 > a {\n  font-weight: 600;\n}\n.contents li:not(.depth-1) > a {\n  color: var(--quiet);\n  font-weight: 400;\n}\n.contents .depth-1 > a > .number {\n  display: block;\n  color: var(--accent);\n  font-weight: 400;\n}\n.section {\n  margin-block-start: 2.5rem;\n}\n.opener-part,\n.opener-chapter {\n  margin-block-start: 6rem;\n}\n.text > .section:first-child {\n  margin-block-start: 3rem;\n}\n.heading {\n  position: relative;\n  break-after: avoid;\n}\n.section > .heading {\n  margin-block-end: 1rem;\n}\n.level-1 > .heading > * {\n  --size: var(--size-title);\n}\n.opener-part > .heading > * {\n  --size: var(--size-display);\n}\n.opener-part > .heading {\n  padding-block-start: 2rem;\n  border-block-start: 0.2rem solid var(--accent);\n  margin-block-end: 2rem;\n}\n.opener-part > .heading .number {\n  display: block;\n  margin-block-end: 0.5rem;\n  font-size: calc(var(--size-text) * var(--scale));\n  font-weight: 400;\n  letter-spacing: normal;\n  color: var(--accent);\n}\n.level-2 > .heading > * {\n  --size: var(--size-title);\n}\nsection.level-2 {\n  margin-block-start: 3.5rem;\n}\n.level-3 > .heading > * {\n  --size: var(--size-heading);\n}\n:is(.level-4, .level-5) > .heading > * {\n  --size: var(--size-text);\n}\n.opener-chapter .level-2 > .heading > * {\n  --size: var(--size-heading);\n}\n.opener-chapter .level-3 > .heading > * {\n  --size: var(--size-text);\n}\n.level-5 > .heading > * {\n  color: var(--quiet);\n}\n.section > .heading + .section {\n  margin-block-start: 1.5rem;\n}\n.heading .number {\n  font-variant-numeric: lining-nums tabular-nums;\n}\n:is(.level-2, .level-3, .level-4) > .heading .number:not(:lang(zh), :lang(ja)) {\n  margin-inline-end: 0.35em;\n}\n.permalink {\n  position: absolute;\n  inset-block-end: 0;\n  inset-inline-start: -1.15rem;\n  inline-size: 1.15rem;\n  font-family: var(--sans);\n  font-size: calc(var(--size) * var(--scale));\n  line-height: 1.35;\n  text-decoration: none;\n  opacity: 0;\n}\n.heading:hover .permalink,\n.permalink:focus-visible {\n  opacity: 1;\n}\n.in-part {\n  --size: var(--size-small);\n  margin-block-end: 3rem;\n  padding-block: 1rem;\n  border-block-end: 1px solid var(--rule);\n}\n.opener-part > .in-part {\n  margin-block-start: -1rem;\n}\n.in-part-label {\n  margin-block-end: 0.5rem;\n  color: var(--quiet);\n  font-weight: 400;\n}\n.in-part .entries .entries {\n  display: none;\n}\n.in-part a {\n  display: block;\n  padding-block: 0.2rem;\n}\n:is(.body, .lead, li, dd, blockquote, .note) {\n  text-align: var(--align);\n  hyphens: var(--hyphens);\n  text-wrap: pretty;\n}\n.body {\n  position: relative;\n  text-indent: var(--indent);\n}\n.body + .body,\n.body + ins > .body,\nins + .body {\n  margin-block-start: var(--gap);\n}\n:is(li, dd, td, th, blockquote, .note, .side) .body {\n  text-indent: 0;\n}\n:is(li, dd, td, th, blockquote, .note, .side) .body + .body {\n  margin-block-start: 0.5em;\n}\n.lead {\n  margin-block: 1.5rem 0.35rem;\n  font-weight: 600;\n  line-height: 1.45;\n  text-align: start;\n  break-after: avoid;\n}\n.byline {\n  --size: var(--size-small);\n  margin-block-start: 1rem;\n  text-align: end;\n  color: var(--quiet);\n}\n.section > .heading + .byline {\n  margin-block: -0.5rem 1rem;\n  text-align: start;\n}\n.source,\n.meta {\n  --size: var(--size-small);\n  color: var(--quiet);\n}\n.source,\n.meta {\n  margin-block-start: 0.35rem;\n}\n.meta + .body {\n  margin-block-start: 0.9rem;\n}\n.section > .heading + .meta {\n  margin-block: -0.5rem 0.75rem;\n}\n.body[data-ordinal]::before {\n  content: attr(data-ordinal);\n  color: var(--quiet);\n  font-family: var(--sans);\n  font-size: var(--size-small);\n  font-variant-numeric: tabular-nums lining-nums;\n  text-indent: 0;\n  display: inline-block;\n  min-inline-size: calc(1.167 * var(--indent));\n  margin-inline-start: calc(-1.167 * var(--indent));\n  padding-inline-end: 0.6em;\n}\n.text :is(ul, ol):not([class]) {\n  margin-block: 0.75rem;\n  padding-inline-start: 2em;\n}\n.text :is(ul, ol):not([class]) > li + li {\n  margin-block-start: 0.35em;\n}\n.text :is(ul, ol):not([class]) :is(ul, ol) {\n  margin-block: 0.35em;\n  padding-inline-start: 1.5em;\n}\n.text ul:not([class]) > li::marker {\n  color: var(--quiet);\n}\n.reference {\n  text-decoration-style: dotted;\n}\n.reference:hover {\n  text-decoration-style: solid;\n}\n.citation {\n  color: var(--quiet);\n  font-size: 0.9em;\n  white-space: nowrap;\n}\nins {\n  text-decoration: underline 0.1em var(--accent);\n  text-underline-offset: 0.25em;\n}\ndel {\n  color: var(--quiet);\n  text-decoration: line-through 0.08em;\n}\n:is(ins, del)[data-cause]::after {\n  content: '[' attr(data-cause) ']';\n  display: inline-block;\n  margin-inline: 0.25em;\n  text-indent: 0;\n  color: var(--quiet);\n  font-family: var(--sans);\n  font-size: var(--size-small);\n}\n:is(ins, del):has(> :is(p, div, section, ul, ol, dl, figure)) {\n  display: block;\n  padding-inline-start: 0.75rem;\n  border-inline-start: 0.15rem double var(--accent);\n}\n.mark {\n  font-family: var(--sans);\n  font-size: 0.72em;\n  line-height: 0;\n  white-space: nowrap;\n}\n.mark::before {\n  content: '\\2060';\n}\n.mark-link {\n  text-decoration: none;\n  padding-inline: 0.1em;\n}\n.mark-button {\n  all: unset;\n  display: none;\n  color: var(--accent);\n  cursor: pointer;\n  text-indent: 0;\n  padding: 0.6em 0.3em;\n  margin: -0.6em -0.15em;\n  line-height: 1;\n}\n.mark-button::before {\n  content: attr(data-label);\n}\n.mark-button:focus-visible {\n  outline: 0.15rem solid var(--accent);\n}\n.popover {\n  display: none;\n}\n@supports selector(:popover-open) {\n  @media screen {\n    .mark-link {\n      display: none;\n    }\n    .mark-button {\n      display: inline-block;\n    }\n  }\n}\n.popover:popover-open {\n  --size: var(--size-small);\n  display: flex;\n  gap: 0.75rem;\n  position: fixed;\n  inset: auto 0 0;\n  inline-size: auto;\n  max-inline-size: calc(var(--measure) + 2 * var(--edge));\n  max-block-size: 60vh;\n  margin: 0 auto;\n  padding: 1rem var(--edge) 1.5rem;\n  overflow: auto;\n  border: 1px solid var(--rule);\n  border-block-start: 0.15rem solid var(--accent);\n  background: var(--paper);\n  color: var(--ink);\n  box-shadow: 0 0.25rem 2rem rgb(0 0 0 / 18%);\n}\n.popover .note {\n  flex: 1;\n}\n.popover .note:focus-visible {\n  outline: none;\n}\n.popover:has(.note:focus-visible) {\n  outline: 0.15rem solid var(--accent);\n  outline-offset: 0.2rem;\n}\n@supports (position-area: block-end) {\n  @media (min-width: 44rem) {\n    .popover:popover-open {\n      inset: auto;\n      position-area: block-end span-all;\n      position-try-fallbacks: flip-block;\n      justify-self: anchor-center;\n      inline-size: 26rem;\n      margin: 0.5rem 1rem;\n      padding: 1rem 1.25rem;\n    }\n  }\n}\n.notes {\n  --size: var(--size-small);\n  margin-block-start: 6rem;\n  padding-block-start: 1.5rem;\n  border-block-start: 1px solid var(--rule);\n}\n.notes h2 {\n  --size: var(--size-title);\n  margin-block-end: 1rem;\n}\n.notes ul,\n.bibliography {\n  list-style: none;\n}\n.notes li,\n.bibliography li {\n  display: grid;\n  grid-template-columns: minmax(1.75em, max-content) 1fr auto;\n  column-gap: 0.5em;\n  margin-block-start: 0.5em;\n}\n:is(.notes, .popover, .bibliography) .label {\n  font-size: calc(var(--size) * var(--scale));\n  font-family: var(--sans);\n  font-variant-numeric: tabular-nums lining-nums;\n}\n.bibliography li {\n  grid-template-columns: minmax(2.25em, max-content) 1fr;\n}\n.entry {\n  overflow-wrap: anywhere;\n}\n:is(.notes, .bibliography) li,\n.notes li .body {\n  text-align: start;\n}\n.back {\n  padding-inline: 0.35em;\n  text-decoration: none;\n}\n:target {\n  scroll-margin-block-start: 1.5rem;\n}\n:is(.notes li, .bibliography li, .body):target {\n  background: var(--tint);\n  box-shadow: 0 0 0 0.35em var(--tint);\n}\n.text :is(.table, .figure, .quote, .box, .recommendation, .position, .credits, .timeline, .definitions, .untranslated) {\n  margin-block: 1.75rem;\n}\n.scroll {\n  overflow-x: auto;\n  background:\n    linear-gradient(to right, var(--paper) 30%, transparent) left / 3rem 100% local no-repeat,\n    linear-gradient(to left, var(--paper) 30%, transparent) right / 3rem 100% local no-repeat,\n    linear-gradient(to right, rgb(128 128 128 / 35%), transparent) left / 0.75rem 100% scroll no-repeat,\n    linear-gradient(to left, rgb(128 128 128 / 35%), transparent) right / 0.75rem 100% scroll no-repeat;\n}\ntable {\n  --size: var(--size-small);\n  inline-size: 100%;\n  border-collapse: collapse;\n  border-block: 0.11rem solid var(--ink);\n  font-variant-numeric: tabular-nums lining-nums;\n}\ncaption {\n  padding-block-end: 0.6rem;\n  text-align: start;\n}\n.caption {\n  font-weight: 600;\n}\ncaption .caption {\n  display: inline-block;\n  position: sticky;\n  inset-inline-start: 0;\n  max-inline-size: min(100%, calc(100vw - 2 * var(--edge)));\n}\ncaption .number,\nfigcaption .number {\n  color: var(--accent);\n  margin-inline-end: 0.35em;\n}\nth,\ntd {\n  padding: 0.5rem 0.6rem;\n  text-align: start;\n  vertical-align: top;\n  font-weight: 400;\n  line-height: 1.5;\n}\n:is(th, td):first-child {\n  padding-inline-start: 0;\n}\n:is(th, td):last-child {\n  padding-inline-end: 0;\n}\nthead th {\n  font-weight: 600;\n  vertical-align: bottom;\n  border-block-end: 0.06rem solid var(--ink);\n}\ntbody th {\n  font-weight: 600;\n}\ntbody tr + tr > * {\n  border-block-start: 1px solid var(--rule);\n}\n.cell-number {\n  text-align: end;\n  white-space: nowrap;\n}\n.cell-date {\n  white-space: nowrap;\n}\n.pad-1::after {\n  content: '\\2008';\n}\n.pad-2::after {\n  content: '\\2008\\2007';\n}\n.pad-3::after {\n  content: '\\2008\\2007\\2007';\n}\n.pad-4::after {\n  content: '\\2008\\2007\\2007\\2007';\n}\n.pad-5::after {\n  content: '\\2008\\2007\\2007\\2007\\2007';\n}\n.pad-6::after {\n  content: '\\2008\\2007\\2007\\2007\\2007\\2007';\n}\n.pad-7::after {\n  content: '\\2008\\2007\\2007\\2007\\2007\\2007\\2007';\n}\n.figure img {\n  inline-size: 100%;\n  background: #fff;\n}\nfigcaption {\n  --size: var(--size-small);\n  margin-block-start: 0.6rem;\n}\nfigcaption .source {\n  display: block;\n}\n.quote {\n  padding-inline-start: 2em;\n}\n.quote figcaption {\n  margin-block-start: 0.35rem;\n  color: var(--quiet);\n}\n.box {\n  padding: 1.25rem 1.5rem 1.4rem;\n  background: var(--tint);\n}\n:is(.box, .recommendation, .position) > .heading {\n  margin-block-end: 0.6rem;\n}\n.recommendation {\n  padding: 1.25rem 1.5rem;\n  border-inline-start: 0.3rem solid var(--accent);\n  background: var(--tint);\n}\n.recommendation > .heading .number {\n  display: block;\n  margin-block-end: 0.2rem;\n  font-size: calc(var(--size-small) * var(--scale));\n  font-weight: 400;\n  color: var(--accent);\n}\n.facts {\n  --size: var(--size-small);\n  display: flex;\n  flex-wrap: wrap;\n  gap: 0.15rem 1.75rem;\n  margin-block-start: 1rem;\n  padding-block-start: 0.6rem;\n  border-block-start: 1px solid var(--rule);\n}\n.facts div {\n  display: flex;\n  gap: 0.6em;\n}\n.facts dt {\n  flex: none;\n  color: var(--quiet);\n}\n.sides {\n  display: grid;\n  grid-template-columns: 1fr 1fr;\n  border-block: 1px solid var(--rule);\n}\n.side {\n  padding: 0.9rem 1.25rem 1rem 0;\n}\n.side + .side {\n  padding-inline: 1.25rem 0;\n  border-inline-start: 1px solid var(--rule);\n}\n.side p {\n  text-align: start;\n}\n.side > :is(h3, h4, h5, h6) {\n  --size: var(--size-small);\n  margin-block-end: 0.35rem;\n  color: var(--accent);\n}\n.credits {\n  display: grid;\n  grid-template-columns: 1fr 1fr;\n  gap: 2.5rem 2rem;\n}\n.team > :is(h2, h3, h4, h5, h6) {\n  --size: var(--size-heading);\n  padding-block-end: 0.5rem;\n  border-block-end: 1px solid var(--rule);\n}\n.members-institutions {\n  --size: var(--size-small);\n  margin-block: 0.75rem 1.25rem;\n  list-style: none;\n}\n.group {\n  margin-block-start: 0.9rem;\n}\n.group dt {\n  --size: var(--size-small);\n  color: var(--quiet);\n}\n.group .detail {\n  display: block;\n  font-size: calc(var(--size-small) * var(--scale));\n  color: var(--quiet);\n}\n.group dd {\n  text-align: start;\n}\n.group dd + dd {\n  margin-block-start: 0.25rem;\n}\n.timeline {\n  list-style: none;\n}\n.timeline li {\n  position: relative;\n  padding-inline-start: 1.75rem;\n  padding-block-end: 1.5rem;\n}\n.timeline li::before {\n  content: '';\n  position: absolute;\n  inset-block: 0.7em 0;\n  inset-inline-start: 0.35rem;\n  border-inline-start: 1px solid var(--rule);\n}\n.timeline li:last-child::before {\n  display: none;\n}\n.timeline li::after {\n  content: '';\n  position: absolute;\n  inset-block-start: 0.45em;\n  inset-inline-start: 0;\n  inline-size: 0.75rem;\n  block-size: 0.75rem;\n  border: 0.12rem solid var(--accent);\n  border-radius: 50%;\n  background: var(--paper);\n}\n.timeline .done::after {\n  background: var(--accent);\n}\n.timeline .current::after {\n  border-width: 0.24rem;\n}\n.timeline .phase {\n  display: flex;\n  flex-wrap: wrap;\n  justify-content: space-between;\n  gap: 0 1rem;\n}\n.timeline .title {\n  font-weight: 600;\n}\n.timeline .state,\n.timeline .when {\n  font-size: calc(var(--size-small) * var(--scale));\n  color: var(--quiet);\n}\n.timeline .body {\n  text-indent: 0;\n}\n.timeline .when + * {\n  margin-block-start: 0.35rem;\n}\n.definitions > div {\n  display: grid;\n  grid-template-columns: 8rem 1fr;\n  gap: 0 1.5rem;\n  padding-block: 0.75rem;\n  border-block-start: 1px solid var(--rule);\n}\n.definitions > div:last-child {\n  border-block-end: 1px solid var(--rule);\n}\n.definitions dt {\n  font-weight: 600;\n}\n.untranslated {\n  padding-inline-start: 1.25rem;\n  border-inline-start: 0.2rem dotted var(--rule);\n}\n.remark {\n  --size: var(--size-small);\n  margin-block-end: 0.35rem;\n  color: var(--quiet);\n}\n.parallel {\n  --columns: 1;\n  --between: 2.25rem;\n}\n.columns-3 {\n  --between: 1.75rem;\n}\n.row {\n  display: grid;\n  grid-template-columns: repeat(var(--columns), minmax(0, 1fr));\n  gap: 0.75rem var(--between);\n}\n:is(.row-stacked, .row-shared) {\n  grid-template-columns: minmax(0, 1fr);\n}\n.row-stacked {\n  row-gap: 1.75rem;\n}\n.row + .row {\n  margin-block-start: 0.75rem;\n}\n.parallel :is(dd, .timeline .body) {\n  text-align: start;\n}\n.cell > :is(:first-child, ins:first-child > :first-child) {\n  margin-block-start: 0;\n}\n.cell > :is(:last-child, ins:last-child > :last-child) {\n  margin-block-end: 0;\n}\n.row:has(> .cell > :is(.table, .figure, .quote, .box, .recommendation, .position, .credits, .timeline, .definitions)) {\n  margin-block: 1.75rem;\n}\n.row-headings {\n  margin-block-end: 1rem;\n}\n.row-headings :is(.opener-part, .opener-chapter) {\n  margin-block-start: 0;\n}\n.opening > .in-part {\n  margin-block-end: 0;\n}\n.parallel .opener-part > .heading > * {\n  --size: var(--size-title);\n}\n.parallel .opener-part > .heading {\n  margin-block-end: 1rem;\n}\n.parallel .level-2 > .heading > * {\n  --size: var(--size-heading);\n}\n.parallel .level-3 > .heading > * {\n  --size: var(--size-text);\n}\n.parallel .body[data-ordinal]::before {\n  display: inline;\n  position: static;\n  margin-inline: 0;\n  padding-inline-end: 0.6em;\n}\n.parallel .body[data-ordinal] {\n  text-indent: 0;\n}\n.row.row-languages {\n  --size: var(--size-small);\n  display: none;\n  position: sticky;\n  inset-block-start: 0;\n  z-index: 1;\n  padding-block: 0.5rem;\n  border-block-end: 1px solid var(--rule);\n  background: var(--paper);\n}\n.row-languages p {\n  color: var(--quiet);\n  font-family: var(--sans);\n}\n.parallel .status {\n  max-inline-size: none;\n  padding-block: 0;\n  break-before: auto;\n}\n.row-status {\n  max-inline-size: var(--measure);\n  margin-inline: auto;\n  padding-block: 2.5rem;\n  row-gap: 2rem;\n}\n.parallel .gates li {\n  grid-template-columns: 5.5rem 1fr;\n}\n.row-titles {\n  grid-template-columns: minmax(0, 1fr);\n  gap: 2rem;\n}\n.parallel .titles h1 {\n  --size: var(--size-title);\n  max-inline-size: none;\n}\n.parallel .titles .subtitle {\n  --size: var(--size-text);\n  margin-block-start: 0.35rem;\n}\n.parallel .institution {\n  justify-items: stretch;\n}\n.columns-2 .institution {\n  grid-row: span 5;\n}\n.columns-3 .institution {\n  grid-row: span 7;\n}\n.parallel .qr figcaption span {\n  display: block;\n}\n.parallel .contents a + a {\n  margin-block-start: -0.35rem;\n}\n.parallel :is(.contents, .contents-page) li {\n  text-align: start;\n}\n.parallel :target {\n  scroll-margin-block-start: 4rem;\n}\n@media screen {\n  :root:has(.parallel) {\n    --measure: 66rem;\n    --gutter: 3rem;\n  }\n  :root:has(.columns-3) {\n    --measure: 78rem;\n  }\n  .parallel > .text,\n  .cell {\n    container-type: inline-size;\n  }\n  @container (max-width: 26rem) {\n    .cell :is(.definitions > div, .sides, .credits, .gates li) {\n      grid-template-columns: minmax(0, 1fr);\n    }\n    .cell .gates :is(.phase, .gate, .owes) {\n      grid-column: 1;\n      grid-row: auto;\n    }\n  }\n  @container (min-width: 38rem) {\n    .columns-2 > .text .row {\n      --columns: 2;\n    }\n    .columns-2 .row.row-languages {\n      display: grid;\n    }\n  }\n  @container (min-width: 50rem) {\n    .columns-3 > .text .row {\n      --columns: 3;\n    }\n    .columns-3 .row.row-languages {\n      display: grid;\n    }\n  }\n  @media (min-width: 44rem) {\n    .columns-2 > .row-status {\n      --columns: 2;\n    }\n  }\n  @media (min-width: 60rem) {\n    .columns-3 > .row-status {\n      --columns: 3;\n    }\n  }\n  @container (max-width: 38rem) {\n    .row-text + .row-text {\n      padding-block-start: 0.75rem;\n      border-block-start: 1px solid var(--rule);\n    }\n  }\n}\n@media screen and (min-width: 1100px) {\n  main {\n    display: grid;\n    grid-template-columns: var(--side) minmax(0, var(--measure));\n    grid-template-rows: auto auto 1fr;\n    column-gap: var(--gutter);\n    justify-content: center;\n  }\n  .cover {\n    grid-column: 1 / -1;\n    margin-block-end: 1rem;\n  }\n  .status,\n  .row-status,\n  .text {\n    grid-column: 2;\n    inline-size: 100%;\n    margin-inline: 0;\n  }\n  .contents {\n    grid-column: 1;\n    grid-row: 2 / span 2;\n    align-self: start;\n    position: sticky;\n    inset-block-start: 0;\n    max-block-size: 100vh;\n    overflow-y: auto;\n    scrollbar-width: thin;\n    padding-block: 2.5rem;\n    scroll-target-group: auto;\n  }\n  .contents details {\n    display: none;\n  }\n  .contents .contents-label {\n    display: block;\n    margin-block-end: 0.5rem;\n    color: var(--quiet);\n    font-weight: 400;\n  }\n  .contents details:not([open]) ~ ol {\n    display: block;\n  }\n  .contents .depth-2 ol {\n    display: none;\n  }\n  .contents a:target-current {\n    margin-inline-start: -0.9rem;\n    padding-inline-start: 0.75rem;\n    border-inline-start: 0.15rem solid var(--accent);\n    color: var(--accent);\n  }\n  .contents {\n    padding-inline-start: 1rem;\n    margin-inline-start: -1rem;\n  }\n}\n@media screen and (min-width: 60rem) {\n  .body[data-ordinal]::before {\n    position: absolute;\n    inset-inline-start: -3.25rem;\n    inline-size: 2.25rem;\n    margin: 0;\n    padding: 0;\n    text-align: end;\n    line-height: calc(var(--leading) * var(--air) * var(--size-text));\n  }\n  :is(.recommendation, .box) .body[data-ordinal]::before {\n    inset-inline-start: calc(-3.25rem - 1.8rem);\n  }\n}\n@media screen and (max-width: 44rem) {\n  :root {\n    --size-display: 1.85rem;\n    --size-title: 1.4rem;\n  }\n  html {\n    font-size: 100%;\n  }\n  .cover {\n    gap: 3rem;\n    min-block-size: min(calc(100svh - 4.5rem), 44rem);\n  }\n  .institutions {\n    column-gap: 1.25rem;\n  }\n  .institution .name {\n    --size: var(--size-small);\n  }\n  .imprint {\n    flex-direction: column;\n    align-items: stretch;\n    gap: 1.5rem;\n  }\n  .qr {\n    flex-direction: row;\n    align-items: center;\n  }\n  .qr svg {\n    inline-size: 4.5rem;\n    block-size: 4.5rem;\n  }\n  .qr figcaption {\n    margin: 0;\n    max-inline-size: none;\n    text-align: start;\n  }\n  .opener-part,\n  .opener-chapter {\n    margin-block-start: 4rem;\n  }\n  .sides,\n  .credits {\n    grid-template-columns: 1fr;\n  }\n  .side {\n    padding-inline: 0;\n  }\n  .side + .side {\n    padding-inline: 0;\n    border-inline-start: 0;\n    border-block-start: 1px solid var(--rule);\n  }\n  .definitions > div,\n  .gates li {\n    grid-template-columns: 1fr;\n  }\n  .gates :is(.phase, .gate, .owes) {\n    grid-column: 1;\n    grid-row: auto;\n  }\n  .scroll table:has(col:nth-child(4)) {\n    min-inline-size: 34rem;\n  }\n  .scroll table:has(col:nth-child(6)) {\n    min-inline-size: 48rem;\n  }\n  th,\n  td {\n    padding-inline: 0.4rem;\n    hyphens: var(--hyphens);\n  }\n  :is(.box, .recommendation) {\n    padding-inline: 1.1rem;\n  }\n  .permalink {\n    inset-inline-start: -1rem;\n    inline-size: 1rem;\n  }\n}\n@media print {\n  .columns-2 {\n    --columns: 2;\n  }\n  .columns-3 {\n    --columns: 3;\n  }\n  :root:has(.parallel) {\n    --print-text: 9pt;\n  }\n  .columns-3 .row-titles {\n    grid-template-columns: repeat(3, minmax(0, 1fr));\n  }\n  .columns-3 .titles {\n    margin-block-end: 0;\n  }\n  .columns-3 :is(.cover-head, .cover-foot) {\n    display: grid;\n    grid-template-columns: repeat(3, minmax(0, 1fr));\n  }\n  .columns-3 :is(.institutions, .imprint) {\n    grid-column: 1 / -1;\n  }\n  .columns-3 .series {\n    margin-block-end: 1rem;\n  }\n  .columns-3 .stamp {\n    padding-block: 0.4rem;\n    border-block: 1px solid var(--rule);\n  }\n  .columns-3 .imprint {\n    padding-block-start: 0.75rem;\n  }\n  .columns-3 .cover {\n    gap: 1rem;\n  }\n  .columns-3 .country:not(:last-child) {\n    margin-block-end: 0.4rem;\n  }\n  .row:not(.row-stacked, .row-shared) > .cell .definitions > div {\n    grid-template-columns: minmax(0, 1fr);\n  }\n  .parallel .contents-page a {\n    display: block;\n  }\n  .parallel .contents-page a:not(:last-of-type) {\n    break-after: avoid;\n  }\n  .row-headings {\n    break-inside: avoid;\n    break-after: avoid;\n  }\n  :root {\n    --edge: 0mm;\n    --air: 1;\n    --measure: none;\n    --frame: none;\n  }\n  html {\n    font-size: var(--print-text);\n    print-color-adjust: exact;\n  }\n  body {\n    orphans: 2;\n    widows: 2;\n  }\n  .bar,\n  .skip,\n  nav.contents,\n  .permalink,\n  .popover,\n  .mark-button,\n  .back {\n    display: none;\n  }\n  .bar,\n  main,\n  .text,\n  .status {\n    max-inline-size: none;\n  }\n  .cover {\n    page: page-cover;\n    min-block-size: 0;\n    block-size: calc(var(--text-height) - 0.5mm);\n    padding-block: 0;\n    border: 0;\n    break-after: page;\n  }\n  .titles {\n    margin-block-end: 14mm;\n  }\n  .cover > .figure {\n    display: flex;\n    flex-direction: column;\n    flex: 0 1 auto;\n    min-block-size: 0;\n    margin-block: 0;\n  }\n  .cover > .figure > img {\n    flex: 0 1 auto;\n    min-block-size: 0;\n    align-self: start;\n    object-fit: contain;\n    object-position: left;\n  }\n  [dir='rtl'] .cover > .figure > img {\n    object-position: right;\n  }\n  .status {\n    padding-block: 0;\n  }\n  .status,\n  .row-status,\n  .contents-page,\n  .opener-part,\n  .opener-chapter,\n  .notes {\n    break-before: page;\n    margin-block-start: 0;\n  }\n  .text > .section:first-child {\n    margin-block-start: 0;\n  }\n  .contents-page {\n    display: block;\n    page: page-contents;\n  }\n  .contents-page > .contents-label {\n    --size: var(--size-title);\n    margin-block-end: 8mm;\n  }\n  .contents-page ol ol ol {\n    display: none;\n  }\n  .contents-page li {\n    break-inside: avoid;\n  }\n  .contents-page .depth-1 {\n    margin-block-start: 0.9em;\n  }\n  .contents-page .depth-1 > a {\n    font-weight: 600;\n  }\n  .contents-page .depth-1 > a > .number {\n    margin-inline-end: 0.75em;\n    font-weight: 400;\n    color: var(--accent);\n  }\n  .contents-page ol ol {\n    padding-inline-start: 1.5em;\n  }\n  a {\n    color: inherit;\n    text-decoration: none;\n  }\n  .named[href^='http']::after {\n    content: ' (' attr(href) ')';\n    font-size: var(--size-small);\n    overflow-wrap: anywhere;\n  }\n  :is(.meta, .source, .byline) {\n    break-before: avoid;\n    break-inside: avoid;\n  }\n  .section > .heading,\n  .section > .heading + .meta,\n  :is(h1, h2, h3, h4, h5, h6, caption, thead, .in-part-label, .remark) {\n    break-after: avoid;\n  }\n  .opener-part > .heading {\n    padding-block-start: 30mm;\n    border: 0;\n  }\n  .notes {\n    page: page-notes;\n    padding-block-start: 0;\n    border: 0;\n  }\n  :is(figure, .qr, .sides, tr, .heading, .recommendation, .box, .definitions > div, .timeline li, .bibliography li) {\n    break-inside: avoid;\n  }\n  .facts,\n  tbody tr:last-child {\n    break-before: avoid;\n  }\n  tbody tr:first-child {\n    break-before: avoid;\n    break-after: avoid;\n  }\n  .recommendation,\n  .box {\n    box-decoration-break: clone;\n    -webkit-box-decoration-break: clone;\n  }\n  .scroll {\n    overflow: visible;\n    background: none;\n  }\n  thead {\n    display: table-header-group;\n  }\n  :target,\n  :is(.notes li, .bibliography li, .body):target {\n    background: none;\n    box-shadow: none;\n  }\n}",
  templates: {
    "bibliography": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "><span class=\"label\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":3,"column":37},"end":{"line":3,"column":42}} ), depth0))
    + "</span> <span class=\"entry\">"
    + alias3(alias2(alias1(depth0, "children", {"start":{"line":3,"column":74},"end":{"line":3,"column":82}} ), depth0))
    + "</span></li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"bibliography\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"usePartial":true,"useData":true},
    "block": {"0":function(container,depth0,helpers,partials,data) {
    return " id=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":1,"column":17},"end":{"line":1,"column":19}} ), depth0))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    return " lang=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "lang", {"start":{"line":1,"column":50},"end":{"line":1,"column":54}} ), depth0))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    return " dir=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "dir", {"start":{"line":1,"column":83},"end":{"line":1,"column":86}} ), depth0))
    + "\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"id"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":29}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lang"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":29},"end":{"line":1,"column":64}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"dir"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":64},"end":{"line":1,"column":96}}})) != null ? stack1 : "");
},"useData":true},
    "box": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"box\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"heading"),lookupProperty(depth0,"heading"),{"name":"heading","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(container.strict(depth0, "children", {"start":{"line":3,"column":2},"end":{"line":3,"column":10}} ), depth0))
    + "\n</section>\n";
},"usePartial":true,"useData":true},
    "contents-list": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\"depth-"
    + container.escapeExpression(container.lambda(container.strict(depth0, "level", {"start":{"line":3,"column":19},"end":{"line":3,"column":24}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"links"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":28},"end":{"line":4,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"children"),"length"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + "</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":3,"column":54},"end":{"line":3,"column":58}} ), depth0))
    + "\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"language"),depth0,{"name":"language","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"number"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":76},"end":{"line":3,"column":155}}})) != null ? stack1 : "")
    + "<span class=\"title\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":3,"column":177},"end":{"line":3,"column":182}} ), depth0))
    + "</span></a>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"number"), "label", {"start":{"line":3,"column":113},"end":{"line":3,"column":125}} ), depth0))
    + "</span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"number"), "gap", {"start":{"line":3,"column":136},"end":{"line":3,"column":146}} ), depth0));
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"contents-list"),depth0,{"name":"contents-list","hash":{"entries":lookupProperty(depth0,"children")},"data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ol class=\"entries\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n";
},"usePartial":true,"useData":true},
    "contents": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<nav class=\"contents\" aria-label=\""
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":2,"column":36},"end":{"line":2,"column":40}} ), depth0))
    + "\">\n<details><summary>"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":3,"column":20},"end":{"line":3,"column":25}} ), depth0))
    + "</summary></details>\n<p class=\"contents-label\" aria-hidden=\"true\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":4,"column":47},"end":{"line":4,"column":52}} ), depth0))
    + "</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"contents-list"),depth0,{"name":"contents-list","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</nav>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"contents-page\">\n<p class=\"contents-label\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "label", {"start":{"line":9,"column":28},"end":{"line":9,"column":33}} ), depth0))
    + "</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"contents-list"),depth0,{"name":"contents-list","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"screen"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
    "cover": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"series\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"language"),depth0,{"name":"language","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":4,"column":34},"end":{"line":4,"column":38}} ), depth0))
    + "</p>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"institution\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"logo"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"names"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<img class=\"logo\" src=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"logo"), "src", {"start":{"line":10,"column":25},"end":{"line":10,"column":33}} ), depth0))
    + "\" alt=\"\" width=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"logo"), "width", {"start":{"line":10,"column":53},"end":{"line":10,"column":63}} ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"logo"), "height", {"start":{"line":10,"column":77},"end":{"line":10,"column":88}} ), depth0))
    + "\">\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"name\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"language"),depth0,{"name":"language","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":13,"column":32},"end":{"line":13,"column":36}} ), depth0))
    + "</p>\n<p class=\"country\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"language"),depth0,{"name":"language","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "country", {"start":{"line":14,"column":35},"end":{"line":14,"column":42}} ), depth0))
    + "</p>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"other-titles\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"otherTitles"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><span"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"language"),depth0,{"name":"language","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":23,"column":26},"end":{"line":23,"column":30}} ), depth0))
    + "</span></li>\n";
},"6":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "picture", {"start":{"line":29,"column":2},"end":{"line":29,"column":9}} ), depth0))
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"stamp\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"language"),depth0,{"name":"language","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "text", {"start":{"line":33,"column":33},"end":{"line":33,"column":37}} ), depth0))
    + "</p>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"embargo"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":40,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"date"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":43,"column":7}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"embargo\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"language"),depth0,{"name":"language","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "embargo", {"start":{"line":39,"column":35},"end":{"line":39,"column":42}} ), depth0))
    + "</p>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\"date\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"language"),depth0,{"name":"language","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "date", {"start":{"line":42,"column":32},"end":{"line":42,"column":36}} ), depth0))
    + "</p>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure class=\"qr\">\n"
    + alias3(alias2(alias1(lookupProperty(depth0,"code"), "drawing", {"start":{"line":48,"column":2},"end":{"line":48,"column":14}} ), depth0))
    + "\n<figcaption id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"code"), "labelId", {"start":{"line":49,"column":18},"end":{"line":49,"column":30}} ), depth0))
    + "\">"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"code"),"href"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.program(13, data, 0),"data":data,"loc":{"start":{"line":49,"column":34},"end":{"line":49,"column":122}}})) != null ? stack1 : "")
    + "</figcaption>\n</figure>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"code"), "href", {"start":{"line":49,"column":62},"end":{"line":49,"column":71}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"code"), "label", {"start":{"line":49,"column":77},"end":{"line":49,"column":87}} ), depth0))
    + "</a>";
},"13":function(container,depth0,helpers,partials,data) {
    var lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"code"), "label", {"start":{"line":49,"column":103},"end":{"line":49,"column":113}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<header class=\"cover\">\n<div class=\"cover-head\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"series"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":5,"column":9}}})) != null ? stack1 : "")
    + "<div class=\"institutions\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"institutions"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "</div>\n</div>\n<div class=\"titles\">\n"
    + container.escapeExpression(container.lambda(container.strict(depth0, "titles", {"start":{"line":21,"column":2},"end":{"line":21,"column":8}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"otherTitles"),"length"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":10},"end":{"line":26,"column":7}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"picture"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"cover-foot\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"stamps"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":34,"column":9}}})) != null ? stack1 : "")
    + "<div class=\"imprint\">\n<div class=\"when\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"notices"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":44,"column":9}}})) != null ? stack1 : "")
    + "</div>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"code"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":51,"column":7}}})) != null ? stack1 : "")
    + "</div>\n</div>\n</header>\n";
},"usePartial":true,"useData":true},
    "credits": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"team\">\n<h"
    + alias3(alias2(alias1(depth0, "headingLevel", {"start":{"line":4,"column":4},"end":{"line":4,"column":16}} ), depth0))
    + ">"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":4,"column":21},"end":{"line":4,"column":28}} ), depth0))
    + "</h"
    + alias3(alias2(alias1(depth0, "headingLevel", {"start":{"line":4,"column":35},"end":{"line":4,"column":47}} ), depth0))
    + ">\n<ul class=\"members-institutions\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"institutions"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n<dl>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"group\">\n<dt>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "role", {"start":{"line":13,"column":6},"end":{"line":13,"column":10}} ), depth0))
    + "</dt>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"people"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dd"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"language"),depth0,{"name":"language","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "><span class=\"name\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "name", {"start":{"line":15,"column":39},"end":{"line":15,"column":43}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"detail"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":52},"end":{"line":15,"column":112}}})) != null ? stack1 : "")
    + "</dd>\n";
},"4":function(container,depth0,helpers,partials,data) {
    return " <span class=\"detail\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "detail", {"start":{"line":15,"column":90},"end":{"line":15,"column":96}} ), depth0))
    + "</span>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"credits\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"teams"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"usePartial":true,"useData":true},
    "definitions": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"id"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":4},"end":{"line":3,"column":33}}})) != null ? stack1 : "")
    + ">\n<dt>"
    + alias3(alias2(alias1(depth0, "term", {"start":{"line":4,"column":6},"end":{"line":4,"column":10}} ), depth0))
    + "</dt>\n<dd>"
    + alias3(alias2(alias1(depth0, "children", {"start":{"line":5,"column":6},"end":{"line":5,"column":14}} ), depth0))
    + "</dd>\n</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " id=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":3,"column":21},"end":{"line":3,"column":23}} ), depth0))
    + "\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"definitions\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":7,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n";
},"usePartial":true,"useData":true},
    "figure": {"0":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "drawing", {"start":{"line":3,"column":2},"end":{"line":3,"column":9}} ), depth0))
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<img src=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"image"), "src", {"start":{"line":5,"column":12},"end":{"line":5,"column":21}} ), depth0))
    + "\" alt=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"image"), "alt", {"start":{"line":5,"column":32},"end":{"line":5,"column":41}} ), depth0))
    + "\" width=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"image"), "width", {"start":{"line":5,"column":54},"end":{"line":5,"column":65}} ), depth0))
    + "\" height=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"image"), "height", {"start":{"line":5,"column":79},"end":{"line":5,"column":91}} ), depth0))
    + "\">\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figcaption><span class=\"caption\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"number"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":34},"end":{"line":8,"column":113}}})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(container.strict(depth0, "caption", {"start":{"line":8,"column":115},"end":{"line":8,"column":122}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"source"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":131},"end":{"line":8,"column":191}}})) != null ? stack1 : "")
    + "</figcaption>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"number"), "label", {"start":{"line":8,"column":71},"end":{"line":8,"column":83}} ), depth0))
    + "</span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"number"), "gap", {"start":{"line":8,"column":94},"end":{"line":8,"column":104}} ), depth0));
},"4":function(container,depth0,helpers,partials,data) {
    return " <span class=\"source\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "source", {"start":{"line":8,"column":169},"end":{"line":8,"column":175}} ), depth0))
    + "</span>";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"source"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    return "<figcaption><span class=\"source\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "source", {"start":{"line":11,"column":35},"end":{"line":11,"column":41}} ), depth0))
    + "</span></figcaption>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure class=\"figure\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"drawing"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"caption"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + "</figure>\n";
},"usePartial":true,"useData":true},
    "heading-cell": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"opening level-"
    + alias3(alias2(alias1(depth0, "level", {"start":{"line":1,"column":28},"end":{"line":1,"column":33}} ), depth0))
    + " opener-"
    + alias3(alias2(alias1(depth0, "opener", {"start":{"line":1,"column":45},"end":{"line":1,"column":51}} ), depth0))
    + "\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"opening"),depth0,{"name":"opening","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"usePartial":true,"useData":true},
    "heading": {"0":function(container,depth0,helpers,partials,data) {
    return " id=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":1,"column":56},"end":{"line":1,"column":58}} ), depth0))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"number"), "label", {"start":{"line":1,"column":106},"end":{"line":1,"column":118}} ), depth0))
    + "</span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"number"), "gap", {"start":{"line":1,"column":129},"end":{"line":1,"column":139}} ), depth0));
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<a class=\"permalink\" href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"permalink"), "href", {"start":{"line":1,"column":250},"end":{"line":1,"column":264}} ), depth0))
    + "\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"permalink"), "name", {"start":{"line":1,"column":282},"end":{"line":1,"column":296}} ), depth0))
    + "\"><span aria-hidden=\"true\">#</span></a>";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"heading\"><h"
    + alias3(alias2(alias1(depth0, "headingLevel", {"start":{"line":1,"column":25},"end":{"line":1,"column":37}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"id"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":39},"end":{"line":1,"column":68}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"number"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":69},"end":{"line":1,"column":148}}})) != null ? stack1 : "")
    + "<span class=\"title\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":1,"column":170},"end":{"line":1,"column":175}} ), depth0))
    + "</span></h"
    + alias3(alias2(alias1(depth0, "headingLevel", {"start":{"line":1,"column":189},"end":{"line":1,"column":201}} ), depth0))
    + ">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"permalink"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":204},"end":{"line":1,"column":344}}})) != null ? stack1 : "")
    + "</div>\n";
},"useData":true},
    "language": {"0":function(container,depth0,helpers,partials,data) {
    return " lang=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "lang", {"start":{"line":1,"column":21},"end":{"line":1,"column":25}} ), depth0))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    return " dir=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "dir", {"start":{"line":1,"column":54},"end":{"line":1,"column":57}} ), depth0))
    + "\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"lang"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":35}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"dir"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":35},"end":{"line":1,"column":67}}})) != null ? stack1 : "");
},"useData":true},
    "list": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ol"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + " start=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "start", {"start":{"line":2,"column":24},"end":{"line":2,"column":29}} ), depth0))
    + "\">\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "children", {"start":{"line":7,"column":17},"end":{"line":7,"column":25}} ), depth0))
    + "</li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "</ol>\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "</ul>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"ordered"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":5,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"items"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"ordered"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
    "notes": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"id"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":3},"end":{"line":5,"column":32}}})) != null ? stack1 : "")
    + "><span class=\"label\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":5,"column":55},"end":{"line":5,"column":60}} ), depth0))
    + "</span> <div class=\"note\">"
    + alias3(alias2(alias1(depth0, "content", {"start":{"line":5,"column":90},"end":{"line":5,"column":97}} ), depth0))
    + "</div> <a class=\"back\" href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"back"), "href", {"start":{"line":5,"column":130},"end":{"line":5,"column":139}} ), depth0))
    + "\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"back"), "name", {"start":{"line":5,"column":157},"end":{"line":5,"column":166}} ), depth0))
    + " "
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":5,"column":171},"end":{"line":5,"column":176}} ), depth0))
    + "\" role=\"doc-backlink\"><span aria-hidden=\"true\">↩</span></a></li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " id=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":5,"column":20},"end":{"line":5,"column":22}} ), depth0))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"popover\" id=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"popover"), "id", {"start":{"line":9,"column":27},"end":{"line":9,"column":37}} ), depth0))
    + "\" popover><span class=\"label\" aria-hidden=\"true\">"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":9,"column":90},"end":{"line":9,"column":95}} ), depth0))
    + "</span><div class=\"note\" role=\"note\" aria-label=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"popover"), "name", {"start":{"line":9,"column":148},"end":{"line":9,"column":160}} ), depth0))
    + "\" tabindex=\"-1\" autofocus>"
    + alias3(alias2(alias1(lookupProperty(depth0,"popover"), "content", {"start":{"line":9,"column":190},"end":{"line":9,"column":205}} ), depth0))
    + "</div></div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"notes\" aria-labelledby=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":1,"column":42},"end":{"line":1,"column":44}} ), depth0))
    + "\">\n<h2 id=\""
    + alias3(alias2(alias1(depth0, "id", {"start":{"line":2,"column":10},"end":{"line":2,"column":12}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":2,"column":18},"end":{"line":2,"column":25}} ), depth0))
    + "</h2>\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"notes"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</section>\n";
},"useData":true},
    "opening": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"in-part\">\n<p class=\"in-part-label\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"contents"), "label", {"start":{"line":4,"column":27},"end":{"line":4,"column":41}} ), depth0))
    + "</p>\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"contents-list"),lookupProperty(depth0,"contents"),{"name":"contents-list","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "</div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"heading"),lookupProperty(depth0,"heading"),{"name":"heading","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"contents"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "");
},"usePartial":true,"useData":true},
    "page": {"0":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<meta name=\""
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":11,"column":14},"end":{"line":11,"column":18}} ), depth0))
    + "\" content=\""
    + alias3(alias2(alias1(depth0, "content", {"start":{"line":11,"column":33},"end":{"line":11,"column":40}} ), depth0))
    + "\">\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<link rel=\"alternate\" hreflang=\""
    + alias3(alias2(alias1(depth0, "lang", {"start":{"line":14,"column":34},"end":{"line":14,"column":38}} ), depth0))
    + "\" href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":14,"column":50},"end":{"line":14,"column":54}} ), depth0))
    + "\">\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li><a href=\""
    + alias3(alias2(alias1(depth0, "href", {"start":{"line":24,"column":15},"end":{"line":24,"column":19}} ), depth0))
    + "\" hreflang=\""
    + alias3(alias2(alias1(depth0, "lang", {"start":{"line":24,"column":35},"end":{"line":24,"column":39}} ), depth0))
    + "\" lang=\""
    + alias3(alias2(alias1(depth0, "lang", {"start":{"line":24,"column":51},"end":{"line":24,"column":55}} ), depth0))
    + "\" dir=\""
    + alias3(alias2(alias1(depth0, "dir", {"start":{"line":24,"column":66},"end":{"line":24,"column":69}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"current"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":72},"end":{"line":24,"column":114}}})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "name", {"start":{"line":24,"column":117},"end":{"line":24,"column":121}} ), depth0))
    + "</a></li>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return " aria-current=\"page\"";
},"4":function(container,depth0,helpers,partials,data) {
    return " class=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "layout", {"start":{"line":29,"column":29},"end":{"line":29,"column":35}} ), depth0))
    + "\"";
},"5":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "status", {"start":{"line":32,"column":2},"end":{"line":32,"column":8}} ), depth0))
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "contents", {"start":{"line":35,"column":2},"end":{"line":35,"column":10}} ), depth0))
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "contentsPage", {"start":{"line":40,"column":2},"end":{"line":40,"column":14}} ), depth0))
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "notes", {"start":{"line":44,"column":2},"end":{"line":44,"column":7}} ), depth0))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<!doctype html>\n<html lang=\""
    + alias3(alias2(alias1(depth0, "lang", {"start":{"line":2,"column":14},"end":{"line":2,"column":18}} ), depth0))
    + "\" dir=\""
    + alias3(alias2(alias1(depth0, "dir", {"start":{"line":2,"column":29},"end":{"line":2,"column":32}} ), depth0))
    + "\">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\" content=\""
    + alias3(alias2(alias1(depth0, "policy", {"start":{"line":5,"column":54},"end":{"line":5,"column":60}} ), depth0))
    + "\">\n<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"format-detection\" content=\"telephone=no\">\n<title>"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":9,"column":9},"end":{"line":9,"column":14}} ), depth0))
    + "</title>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"metadata"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"editions"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "<style>"
    + alias3(alias2(alias1(depth0, "css", {"start":{"line":16,"column":9},"end":{"line":16,"column":12}} ), depth0))
    + "</style>\n</head>\n<body>\n<a class=\"skip\" href=\""
    + alias3(alias2(alias1(lookupProperty(depth0,"skip"), "href", {"start":{"line":19,"column":24},"end":{"line":19,"column":33}} ), depth0))
    + "\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"skip"), "label", {"start":{"line":19,"column":39},"end":{"line":19,"column":49}} ), depth0))
    + "</a>\n<header class=\"bar\">\n<nav class=\"languages\" aria-label=\""
    + alias3(alias2(alias1(depth0, "languages", {"start":{"line":21,"column":37},"end":{"line":21,"column":46}} ), depth0))
    + "\">\n<ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias4,lookupProperty(depth0,"editions"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n</nav>\n</header>\n<main"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"layout"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":5},"end":{"line":29,"column":45}}})) != null ? stack1 : "")
    + ">\n"
    + alias3(alias2(alias1(depth0, "cover", {"start":{"line":30,"column":2},"end":{"line":30,"column":7}} ), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"status"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"contents"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":36,"column":7}}})) != null ? stack1 : "")
    + "<div class=\"text\" id=\""
    + alias3(alias2(alias1(depth0, "textId", {"start":{"line":37,"column":24},"end":{"line":37,"column":30}} ), depth0))
    + "\" tabindex=\"-1\">\n"
    + alias3(alias2(alias1(depth0, "columnNames", {"start":{"line":38,"column":2},"end":{"line":38,"column":13}} ), depth0))
    + alias3(alias2(alias1(depth0, "front", {"start":{"line":38,"column":17},"end":{"line":38,"column":22}} ), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"contentsPage"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":41,"column":7}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(depth0, "body", {"start":{"line":42,"column":2},"end":{"line":42,"column":6}} ), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"notes"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":45,"column":7}}})) != null ? stack1 : "")
    + "</div>\n</main>\n</body>\n</html>\n";
},"useData":true},
    "paragraph": {"0":function(container,depth0,helpers,partials,data) {
    return " data-ordinal=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "ordinal", {"start":{"line":1,"column":51},"end":{"line":1,"column":58}} ), depth0))
    + "\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<p class=\""
    + alias3(alias2(alias1(depth0, "role", {"start":{"line":1,"column":12},"end":{"line":1,"column":16}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"ordinal"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":19},"end":{"line":1,"column":68}}})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "children", {"start":{"line":1,"column":82},"end":{"line":1,"column":90}} ), depth0))
    + "</p>\n";
},"usePartial":true,"useData":true},
    "position": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"side\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"language"),depth0,{"name":"language","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n<h"
    + alias3(alias2(alias1(depth0, "headingLevel", {"start":{"line":6,"column":4},"end":{"line":6,"column":16}} ), depth0))
    + ">"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":6,"column":21},"end":{"line":6,"column":28}} ), depth0))
    + "</h"
    + alias3(alias2(alias1(depth0, "headingLevel", {"start":{"line":6,"column":35},"end":{"line":6,"column":47}} ), depth0))
    + ">\n"
    + alias3(alias2(alias1(depth0, "children", {"start":{"line":7,"column":2},"end":{"line":7,"column":10}} ), depth0))
    + "\n</div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"position\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"heading"),lookupProperty(depth0,"heading"),{"name":"heading","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + "<div class=\"sides\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sides"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "</div>\n</section>\n";
},"usePartial":true,"useData":true},
    "quote": {"0":function(container,depth0,helpers,partials,data) {
    return "<figcaption>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "attribution", {"start":{"line":6,"column":14},"end":{"line":6,"column":25}} ), depth0))
    + "</figcaption>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<figure class=\"quote\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n<blockquote>\n"
    + container.escapeExpression(container.lambda(container.strict(depth0, "children", {"start":{"line":3,"column":2},"end":{"line":3,"column":10}} ), depth0))
    + "\n</blockquote>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attribution"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + "</figure>\n";
},"usePartial":true,"useData":true},
    "recommendation": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<dl class=\"facts\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"facts"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</dl>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression;

  return "<div><dt>"
    + alias3(alias2(alias1(depth0, "label", {"start":{"line":7,"column":11},"end":{"line":7,"column":16}} ), depth0))
    + "</dt> <dd>"
    + alias3(alias2(alias1(depth0, "value", {"start":{"line":7,"column":30},"end":{"line":7,"column":35}} ), depth0))
    + "</dd></div>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"recommendation\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = container.invokePartial(lookupProperty(partials,"heading"),lookupProperty(depth0,"heading"),{"name":"heading","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(container.strict(depth0, "children", {"start":{"line":3,"column":2},"end":{"line":3,"column":10}} ), depth0))
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"facts"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + "</section>\n";
},"usePartial":true,"useData":true},
    "row": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"cell"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"content"),{"name":"unless","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":16},"end":{"line":3,"column":52}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"language"),depth0,{"name":"language","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"content"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "</div>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " empty";
},"2":function(container,depth0,helpers,partials,data) {
    return container.escapeExpression(container.lambda(container.strict(depth0, "content", {"start":{"line":5,"column":2},"end":{"line":5,"column":9}} ), depth0))
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"row row-"
    + container.escapeExpression(container.lambda(container.strict(depth0, "kind", {"start":{"line":1,"column":22},"end":{"line":1,"column":26}} ), depth0))
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</div>\n";
},"usePartial":true,"useData":true},
    "section": {"0":function(container,depth0,helpers,partials,data) {
    return " "
    + container.escapeExpression(container.lambda(container.strict(depth0, "page", {"start":{"line":1,"column":72},"end":{"line":1,"column":76}} ), depth0));
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"section level-"
    + alias3(alias2(alias1(depth0, "level", {"start":{"line":1,"column":32},"end":{"line":1,"column":37}} ), depth0))
    + " opener-"
    + alias3(alias2(alias1(depth0, "opener", {"start":{"line":1,"column":49},"end":{"line":1,"column":55}} ), depth0))
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"page"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":57},"end":{"line":1,"column":85}}})) != null ? stack1 : "")
    + "\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n"
    + alias3(alias2(alias1(depth0, "opening", {"start":{"line":2,"column":2},"end":{"line":2,"column":9}} ), depth0))
    + alias3(alias2(alias1(depth0, "children", {"start":{"line":2,"column":13},"end":{"line":2,"column":21}} ), depth0))
    + "\n</section>\n";
},"usePartial":true,"useData":true},
    "status": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ul class=\"gates\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"gates"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, alias4=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"id"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":3},"end":{"line":7,"column":32}}})) != null ? stack1 : "")
    + "><span class=\"phase\">"
    + alias4(alias3(alias2(depth0, "phase", {"start":{"line":7,"column":55},"end":{"line":7,"column":60}} ), depth0))
    + "</span> <span class=\"gate\">"
    + alias4(alias3(alias2(depth0, "text", {"start":{"line":7,"column":91},"end":{"line":7,"column":95}} ), depth0))
    + "</span>"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"owes"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":104},"end":{"line":7,"column":158}}})) != null ? stack1 : "")
    + "</li>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return " id=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":7,"column":20},"end":{"line":7,"column":22}} ), depth0))
    + "\"";
},"3":function(container,depth0,helpers,partials,data) {
    return " <span class=\"owes\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "owes", {"start":{"line":7,"column":138},"end":{"line":7,"column":142}} ), depth0))
    + "</span>";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h3>"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"untranslated"), "heading", {"start":{"line":12,"column":6},"end":{"line":12,"column":26}} ), depth0))
    + "</h3>\n<ul class=\"untranslated-items\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"untranslated"),"items"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + "</ul>\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "<li>"
    + container.escapeExpression(container.lambda(depth0, depth0))
    + "</li>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<section class=\"status\">\n<h2>"
    + alias3(alias2(alias1(depth0, "heading", {"start":{"line":2,"column":6},"end":{"line":2,"column":13}} ), depth0))
    + "</h2>\n<p>"
    + alias3(alias2(alias1(depth0, "introduction", {"start":{"line":3,"column":5},"end":{"line":3,"column":17}} ), depth0))
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(lookupProperty(depth0,"gates"),"length"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"untranslated"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + "</section>\n";
},"useData":true},
    "table-cell": {"0":function(container,depth0,helpers,partials,data) {
    return " scope=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "scope", {"start":{"line":1,"column":23},"end":{"line":1,"column":28}} ), depth0))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    return " colspan=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "columnSpan", {"start":{"line":1,"column":68},"end":{"line":1,"column":78}} ), depth0))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    return " rowspan=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "rowSpan", {"start":{"line":1,"column":115},"end":{"line":1,"column":122}} ), depth0))
    + "\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"scope"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":38}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"columnSpan"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":38},"end":{"line":1,"column":88}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"rowSpan"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":88},"end":{"line":1,"column":132}}})) != null ? stack1 : "");
},"useData":true},
    "table-row": {"0":function(container,depth0,helpers,partials,data) {
    return " id=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":1,"column":20},"end":{"line":1,"column":22}} ), depth0))
    + "\"";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"header"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<th class=\"cell-"
    + alias3(alias2(alias1(depth0, "kind", {"start":{"line":4,"column":18},"end":{"line":4,"column":22}} ), depth0))
    + "\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"table-cell"),depth0,{"name":"table-cell","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "content", {"start":{"line":4,"column":55},"end":{"line":4,"column":62}} ), depth0))
    + "</th>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<td class=\"cell-"
    + alias3(alias2(alias1(depth0, "kind", {"start":{"line":6,"column":18},"end":{"line":6,"column":22}} ), depth0))
    + "\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ((stack1 = container.invokePartial(lookupProperty(partials,"table-cell"),depth0,{"name":"table-cell","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">"
    + alias3(alias2(alias1(depth0, "content", {"start":{"line":6,"column":55},"end":{"line":6,"column":62}} ), depth0))
    + "</td>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<tr"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"id"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":3},"end":{"line":1,"column":32}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cells"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":8,"column":9}}})) != null ? stack1 : "")
    + "</tr>\n";
},"usePartial":true,"useData":true},
    "table": {"0":function(container,depth0,helpers,partials,data) {
    return "<section class=\"scroll\" aria-labelledby=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "labelledBy", {"start":{"line":3,"column":43},"end":{"line":3,"column":53}} ), depth0))
    + "\" tabindex=\"0\">\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "<div class=\"scroll\">\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<caption"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"captionId"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":8},"end":{"line":9,"column":51}}})) != null ? stack1 : "")
    + "><span class=\"caption\">"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"number"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":74},"end":{"line":9,"column":153}}})) != null ? stack1 : "")
    + container.escapeExpression(container.lambda(container.strict(depth0, "caption", {"start":{"line":9,"column":155},"end":{"line":9,"column":162}} ), depth0))
    + "</span></caption>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return " id=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "captionId", {"start":{"line":9,"column":32},"end":{"line":9,"column":41}} ), depth0))
    + "\"";
},"4":function(container,depth0,helpers,partials,data) {
    var alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<span class=\"number\">"
    + alias3(alias2(alias1(lookupProperty(depth0,"number"), "label", {"start":{"line":9,"column":111},"end":{"line":9,"column":123}} ), depth0))
    + "</span>"
    + alias3(alias2(alias1(lookupProperty(depth0,"number"), "gap", {"start":{"line":9,"column":134},"end":{"line":9,"column":144}} ), depth0));
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"number"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<caption"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"captionId"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":8},"end":{"line":12,"column":51}}})) != null ? stack1 : "")
    + "><span class=\"caption\"><span class=\"number\">"
    + container.escapeExpression(container.lambda(container.strict(lookupProperty(depth0,"number"), "label", {"start":{"line":12,"column":97},"end":{"line":12,"column":109}} ), depth0))
    + "</span></span></caption>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<col"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"width"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":4},"end":{"line":17,"column":42}}})) != null ? stack1 : "")
    + ">\n";
},"8":function(container,depth0,helpers,partials,data) {
    return " class=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "width", {"start":{"line":17,"column":27},"end":{"line":17,"column":32}} ), depth0))
    + "\"";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<thead>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"head"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "")
    + "</thead>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = container.invokePartial(lookupProperty(partials,"table-row"),depth0,{"name":"table-row","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    return "</section>\n";
},"12":function(container,depth0,helpers,partials,data) {
    return "</div>\n";
},"13":function(container,depth0,helpers,partials,data) {
    return "<p class=\"source\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "source", {"start":{"line":39,"column":20},"end":{"line":39,"column":26}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"table\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"labelledBy"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "<table>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"caption"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":14,"column":7}}})) != null ? stack1 : "")
    + "<colgroup>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "</colgroup>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"head"),"length"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":26,"column":7}}})) != null ? stack1 : "")
    + "<tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "")
    + "</tbody>\n</table>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"labelledBy"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.program(12, data, 0),"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":37,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"source"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":40,"column":7}}})) != null ? stack1 : "")
    + "</div>\n";
},"usePartial":true,"useData":true},
    "timeline": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, alias4=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<li class=\""
    + alias3(alias2(alias1(depth0, "state", {"start":{"line":3,"column":13},"end":{"line":3,"column":18}} ), depth0))
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"id"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":21},"end":{"line":3,"column":50}}})) != null ? stack1 : "")
    + ">\n<p class=\"phase\"><span class=\"title\">"
    + alias3(alias2(alias1(depth0, "title", {"start":{"line":4,"column":39},"end":{"line":4,"column":44}} ), depth0))
    + "</span> <span class=\"state\">"
    + alias3(alias2(alias1(depth0, "stateLabel", {"start":{"line":4,"column":76},"end":{"line":4,"column":86}} ), depth0))
    + "</span></p>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias4,lookupProperty(depth0,"when"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + alias3(alias2(alias1(depth0, "children", {"start":{"line":8,"column":2},"end":{"line":8,"column":10}} ), depth0))
    + "\n</li>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return " id=\""
    + container.escapeExpression(container.lambda(container.strict(depth0, "id", {"start":{"line":3,"column":38},"end":{"line":3,"column":40}} ), depth0))
    + "\"";
},"2":function(container,depth0,helpers,partials,data) {
    return "<p class=\"when\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "when", {"start":{"line":6,"column":18},"end":{"line":6,"column":22}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<ol class=\"timeline\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"entries"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "</ol>\n";
},"usePartial":true,"useData":true},
    "title": {"0":function(container,depth0,helpers,partials,data) {
    return "<p class=\"subtitle\">"
    + container.escapeExpression(container.lambda(container.strict(depth0, "subtitle", {"start":{"line":3,"column":22},"end":{"line":3,"column":30}} ), depth0))
    + "</p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<h1>"
    + container.escapeExpression(container.lambda(container.strict(depth0, "title", {"start":{"line":1,"column":6},"end":{"line":1,"column":11}} ), depth0))
    + "</h1>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"subtitle"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "");
},"useData":true},
    "untranslated": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=container.escapeExpression, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<div class=\"untranslated\">\n<p class=\"remark\">"
    + alias3(alias2(alias1(depth0, "remark", {"start":{"line":2,"column":20},"end":{"line":2,"column":26}} ), depth0))
    + "</p>\n<div class=\"original\""
    + ((stack1 = container.invokePartial(lookupProperty(partials,"block"),depth0,{"name":"block","data":data,"helpers":helpers,"partials":partials,"decorators":container.decorators})) != null ? stack1 : "")
    + ">\n"
    + alias3(alias2(alias1(depth0, "children", {"start":{"line":4,"column":2},"end":{"line":4,"column":10}} ), depth0))
    + "\n</div>\n</div>\n";
},"usePartial":true,"useData":true},
  },
};
