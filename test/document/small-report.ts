/** A small study in two languages with one of everything that the document step resolves. */
export const smallReport = `
format: 1
study:
  country: KZ
  phase: II
  revision: 3
  date: 2025-09
  editions: [zh, en]
  process: full
sides:
  china:
    institutions:
      - id: beichen
        name: { zh: 北辰研究院, en: Beichen Institute }
    team:
      - id: shen
        name: { zh: 沈远志, en: Shen Yuanzhi }
        roles: [director]
      - id: bai
        name: 白雅欣
        roles: [translator]
  partner:
    institutions:
      - id: sary
        name: { zh: 萨雷研究所, en: Sary Institute }
    team:
      - id: zhol
        name: { zh: 卓勒德拜, en: Zholdybay }
        roles: [director]
phases:
  II:
    positions:
      - id: pos-tariff
        about: border
        china: { zh: 应当先公布。, en: Publish first. }
        partner: { zh: 应当先谈判。, en: Negotiate first. }
    agreedWording:
      - id: share
        text: { zh: 约八成, en: about four fifths }
front:
  abstract: { zh: 本文比较两国。, en: This paper compares. }
  keywords: { zh: [贸易, 过境], en: [trade, transit] }
parts:
  modernization:
    china:
      review:
        zh: |
          开篇[@white，第3页]，见@tbl-trade。

          ## 小节

          小节正文。[^1]

          [^1]: 注释一。
        en: |
          An opening [@white, p. 3], see @tbl-trade.

          ## A subsection

          Its text.[^1]

          [^1]: Note one.
    comparison:
      rows:
        - feature: { zh: 起点, en: Start }
          china: { zh: 1978年, en: '1978' }
          partner: { zh: 1991年, en: '1991' }
  interaction:
    achievements:
      - id: rail
        title: { zh: 铁路, en: Railways }
        text: { zh: 占@agreed-share。, en: 'It is @agreed-share.' }
        sources: [gu]
    problems:
      - id: border
        title: { zh: 口岸拥堵, en: Crowded borders }
        text: { zh: 口岸等待时间长。 }
  chinaInitiative:
    purpose: { zh: 目的。, en: A purpose. }
  partnerInitiatives:
    items:
      - id: road
        name: { zh: 光明之路, en: Bright Road }
        purpose: { zh: 目的。, en: A purpose. }
  future:
    integration:
      - china: facilities
        partner: road
        how: { zh: 对接。, en: They meet. }
    recommendations:
      - id: one
        title: { zh: 公布数据。, en: Publish data. }
        text: { zh: 理由见@rec-two。, en: 'See @rec-two.' }
        basis: [border]
        addressees: [both]
      - id: two
        title: { zh: 缩短等待。, en: Shorten the wait. }
        text: { zh: 理由见@part-interaction。, en: 'See @part-interaction.' }
tables:
  - id: trade
    caption: { zh: 贸易额, en: Trade }
    columns:
      - head: { zh: 年份, en: Year }
        kind: date
      - head: { zh: 贸易额, en: Trade }
        kind: number
        unit: { zh: 亿美元, en: US$ billion }
    rows:
      - ['2023', 41]
    source: '[@kaz]'
references:
  - { id: unused, type: book, title: Unused }
  - { id: gu, type: article-journal, title: 国际合作, author: [{ family: 顾, given: 学明 }], language: zh }
  - { id: kaz, type: report, title: Statistics, URL: 'https://example.org/s' }
  - { id: white, type: report, title: A white paper }
appendices:
  - id: method
    title: { zh: 方法, en: Method }
    text: { zh: 方法。, en: A method. }
`;
