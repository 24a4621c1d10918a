import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/source/read/decode-text.js';

/** Texts as authors save them, and their bytes (made with iconv) in base64: tables, a title, a paragraph. */
const saved: Readonly<Record<string, readonly (readonly [text: string, bytes: string])[]>> = {
  GBK: [
    ['年份,贸易额\n2023,41.02\n', 'xOq33SzDs9LXtu4KMjAyMyw0MS4wMgo='],
    [
      'study:\n  title: 中国与哈萨克斯坦共同现代化研究\n',
      'c3R1ZHk6CiAgdGl0bGU6INbQufrT67n+yPi/y8u5zLm5ss2sz9a0+ruv0dC+vwo=',
    ],
    [
      '本报告由双方研究机构共同完成，旨在说明两国在贸易、交通和能源领域合作的进展。2023年，双边贸易额达到410亿美元，比上年增长三成；中欧班列经阿拉山口和霍尔果斯口岸的开行数量也再创新高。报告认为，下一步应当加强标准对接、简化通关手续，并扩大青年交流。',
      'sb6xqLjm08nLq7e90dC+v7v6ubm5ss2szeqzyaOs1rzU2su1w/fBvbn61NrDs9LXoaK9u82ous3E3NS0wezT8rrP1/e1xL341bmhozIwMjPE6qOsy6ux38Oz0te27rTvtb00MTDS2sPA1KqjrLHIyc/E6tT2s6TI/bPJo7vW0MW3sODB0L6tsKLArcm9v9q6zbv0tvu5+8u5v9qwtrXEv6rQ0Mr9wb/SstTZtLTQwrjfoaOxqLjmyM/OqqOsz8LSu7K906a1sbzTx7+x6te8ttS906GivPK7r82oudjK1tD4o6yyosCptPPH4MTqvbvB96Gj',
    ],
    ['省份,港口,铁路\n新疆,霍尔果斯,兰新\n', 'yqG33Sy427/aLMz6wrcK0MK9riy79Lb7ufvLuSzAvNDCCg=='],
    ['老挝,万象,铁路\n', 'wM/OzizN8s/zLMz6wrcK'],
  ],
  Big5: [
    ['年份,貿易額\n2023,41.02\n', 'pn6l9yy2VKn2w0IKMjAyMyw0MS4wMgo='],
    [
      'study:\n  title: 中國與哈薩克斯坦共同現代化研究\n',
      'c3R1ZHk6CiAgdGl0bGU6IKSksOq7UKuiwsSnSrS1qVqmQKZQsnulTqTGrOOocwo=',
    ],
    [
      '本報告由雙方研究機構共同完成，旨在說明兩國在貿易、交通和能源領域合作的進展。二○二三年，雙邊貿易額達到四百一十億美元，比上年增長三成；下一步應當加強標準對接、簡化通關手續，並擴大青年交流。',
      'pbuz+KdppdHC+aTorOOoc773umOmQKZQp7mmqKFBpq6mYruhqfqo4rDqpmK2VKn2oUKl5rNxqU2v4Le9u+Kw7KZYp0CqurZprmmhQ6RHobOkR6RUpn6hQcL5w+S2VKn2w0K5RqjspXymyqRApFG79az8pLihQaTxpFemfrxXqvikVKaooUakVaRAqELAs7ftpVuxarzQt8e577G1oULCsqTGs3HD9qTixPKhQajDwlikaqtDpn6l5qx5oUM=',
    ],
    ['國家,港口,鐵路\n臺灣,高雄,縱貫線\n', 'sOquYSy05KRmLMVLuPQKu0/GVyywqravLMFhs2W9dQo='],
  ],
  'EUC-KR': [
    ['연도,무역액\n2023,41.02\n', 'v6y1tSy5q7+qvtcKMjAyMyw0MS4wMgo='],
    ['제목: 중국과 카자흐스탄의 공동 현대화 연구\n', 'waa48Togwd+xubD6IMSrwNrI5b26xbrAxyCw+LW/IMf2tOvIrSC/rLG4Cg=='],
    [
      '이 보고서는 양측 연구 기관이 공동으로 작성하였으며, 무역과 교통, 에너지 분야에서 두 나라의 협력이 어떻게 발전하고 있는지를 설명한다. 2023년 양국의 교역액은 410억 달러에 이르렀다.',
      'wMwguriw7byttMIgvufD+CC/rLG4ILHisPzAzCCw+LW/wLi3ziDA27y6x8+/tMC4uOcsILmrv6qw+iCxs8XrLCC/obPKwfYgutC+37+hvK0gtc4gs6q288DHIMf5t8LAzCC+7ra7sNQgud/A/MfPsO0gwNa0wsH2uKYgvLO47cfRtNkuIDIwMjOz4iC+57G5wMcgsbO/qr7XwLogNDEwvu8gtN63r7+hIMDMuKO3trTZLg==',
    ],
  ],
  'Shift-JIS': [
    ['年度,貿易額（ドル）\n2023,41.02\n', 'lE6TeCyWZojVinqBaYNog4uBagoyMDIzLDQxLjAyCg=='],
    [
      '題名: 中国とカザフスタンの共同近代化に関する研究\n',
      'keiWvDogkoaNkYLGg0qDVYN0g1iDXoOTgsyLpJOvi9+R44m7gsmK1oK3gumMpIuGCg==',
    ],
    [
      '本報告書は双方の研究機関が共同で作成したものであり、貿易、交通、エネルギー分野における両国の協力の進展を説明する。2023年の二国間貿易額は410億ドルに達した。',
      'lnuV8Y2Qj5GCzZFvlfuCzIyki4aLQIrWgqqLpJOvgsWN7JCsgrWCvYLggsyCxYKgguiBQZZmiNWBQYzwksqBQYNHg2yDi4NNgVuVqpbsgsmCqIKvgumXvI2RgsyLppfNgsyQaZNXgvCQ4Ja+greC6YFCMjAyM5ROgsyT8Y2RitSWZojVinqCzTQxMImtg2iDi4LJkkKCtYK9gUI=',
    ],
  ],
  'windows-1251': [
    ['Год,Торговля\n2023,41.02\n', 'w+7kLNLu8OPu4uv/CjIwMjMsNDEuMDIK'],
    [
      'title: Совместное исследование модернизации Китая и Казахстана\n',
      'dGl0bGU6INHu4uzl8fLt7uUg6PHx6+Xk7uLg7ejlIOzu5OXw7ejn4Pbo6CDK6PLg/yDoIMrg5+D18fLg7eAK',
    ],
    [
      'Настоящий доклад подготовлен исследовательскими институтами двух стран. В нём описано, как развивается сотрудничество в торговле, транспорте и энергетике. В 2023 году товарооборот достиг 41 млрд долларов — на треть больше, чем годом ранее.',
      'zeDx8u7/+ejpIOTu6uvg5CDv7uTj7vLu4uvl7SDo8fHr5eTu4uDy5ev88ero7Ogg6O3x8ujy8/Lg7Ogg5OLz9SDx8vDg7S4gwiDtuOwg7u/o8eDt7iwg6uDqIPDg5+Lo4uDl8vH/IPHu8vDz5O3o9+Xx8uLuIOIg8u7w4+7i6+UsIPLw4O3x7+7w8uUg6CD97eXw4+Xy6OrlLiDCIDIwMjMg4+7k8yDy7uLg8O7u4e7w7vIg5O7x8ujjIDQxIOzr8OQg5O7r6+Dw7uIglyDt4CDy8OXy/CDh7uv8+OUsIPfl7CDj7uTu7CDw4O3l5S4=',
    ],
    ['ГОД,ТОРГОВЛЯ\n2023,41\n', 'w87ELNLO0MPOwsvfCjIwMjMsNDEK'],
    ['Область,Порт\nАлматы,Хоргос\n', 'zuHr4PHy/CzP7vDyCsDr7ODy+yzV7vDj7vEK'],
  ],
  'KOI8-R': [
    ['Год,Торговля\n2023,41.02\n', '58/ELPTP0sfP18zRCjIwMjMsNDEuMDIK'],
    [
      'title: Совместное исследование модернизации Китая и Казахстана\n',
      'dGl0bGU6IPPP183F09TOz8UgydPTzMXEz9fBzsnFIM3PxMXSzsnawcPJySDrydTB0SDJIOvB2sHI09TBzsEK',
    ],
    [
      'Настоящий доклад подготовлен исследовательскими институтами двух стран. В нём описано, как развивается сотрудничество в торговле, транспорте и энергетике.',
      '7sHT1M/R3cnKIMTPy8zBxCDQz8THz9TP18zFziDJ09PMxcTP18HUxczY08vJzckgyc7T1MnU1dTBzckgxNfVyCDT1NLBzi4g9yDOo80gz9DJ08HOzywgy8HLINLB2tfJ18HF1NPRINPP1NLVxM7J3sXT1NfPINcg1M/Sx8/XzMUsINTSwc7T0M/S1MUgySDczsXSx8XUycvFLg==',
    ],
    ['Область,Порт\nАлматы,Хоргос\n', '78LMwdPU2Czwz9LUCuHMzcHU2Szoz9LHz9MK'],
  ],
  'windows-1256': [
    ['السنة,التجارة\n2023,41.02\n', 'x+HT5Mksx+HKzMfRyQoyMDIzLDQxLjAyCg=='],
    ['title: دراسة مشتركة عن التحديث في الصين ومصر\n', 'dGl0bGU6IM/Rx9PJIOPUytHfySDa5CDH4crNz+3LIN3tIMfh1e3kIObj1dEK'],
    [
      'أعد هذا التقرير معهدا البحوث في البلدين، وهو يوضح كيف تطور التعاون في التجارة والنقل والطاقة. وبلغ حجم التجارة في عام 2023 نحو 41 مليار دولار.',
      'w9rPIOXQxyDH4cre0e3RIOPa5c/HIMfhyM3myyDd7SDH4cjhz+3koSDm5eYg7ebWzSDf7d0gytjm0SDH4crax+bkIN3tIMfhyszH0ckg5sfh5N7hIObH4djH3skuIObI4dsgzczjIMfhyszH0ckg3e0g2sfjIDIwMjMg5M3mIDQxIOPh7cfRIM/m4cfRLg==',
    ],
  ],
  'windows-1252': [
    ['Année,Échanges\n2023,41.02\n', 'QW5u6WUsyWNoYW5nZXMKMjAyMyw0MS4wMgo='],
    [
      'title: Étude conjointe sur la modernisation en Chine et en Algérie\n',
      'dGl0bGU6IMl0dWRlIGNvbmpvaW50ZSBzdXIgbGEgbW9kZXJuaXNhdGlvbiBlbiBDaGluZSBldCBlbiBBbGfpcmllCg==',
    ],
    [
      'Ce rapport a été rédigé par les instituts de recherche des deux pays ; il décrit l’évolution de la coopération dans le commerce, les transports et l’énergie. Les échanges ont atteint 41 milliards de dollars – un tiers de plus qu’un an plus tôt.',
      'Q2UgcmFwcG9ydCBhIOl06SBy6WRpZ+kgcGFyIGxlcyBpbnN0aXR1dHMgZGUgcmVjaGVyY2hlIGRlcyBkZXV4IHBheXMgOyBpbCBk6WNyaXQgbJLpdm9sdXRpb24gZGUgbGEgY29vcOlyYXRpb24gZGFucyBsZSBjb21tZXJjZSwgbGVzIHRyYW5zcG9ydHMgZXQgbJLpbmVyZ2llLiBMZXMg6WNoYW5nZXMgb250IGF0dGVpbnQgNDEgbWlsbGlhcmRzIGRlIGRvbGxhcnMgliB1biB0aWVycyBkZSBwbHVzIHF1knVuIGFuIHBsdXMgdPR0Lg==',
    ],
    [
      'Relatório sobre a cooperação entre a China e Angola: produção, transporte e educação.\n',
      'UmVsYXTzcmlvIHNvYnJlIGEgY29vcGVyYefjbyBlbnRyZSBhIENoaW5hIGUgQW5nb2xhOiBwcm9kdefjbywgdHJhbnNwb3J0ZSBlIGVkdWNh5+NvLgo=',
    ],
    [
      'Überblick über die Häfen: Köln, München, Größe.\n',
      '3GJlcmJsaWNrIPxiZXIgZGllIEjkZmVuOiBL9mxuLCBN/G5jaGVuLCBHcvbfZS4K',
    ],
  ],
};

const labels: Readonly<Record<string, string>> = { GBK: 'gb18030' };

describe.each(Object.entries(saved))('%s', (name, texts) => {
  test.each(texts)('%j', (text, base64) => {
    const bytes = Uint8Array.from(Buffer.from(base64, 'base64'));
    // Node reads the quotation marks of windows-1252 as controls.
    if (name !== 'windows-1252')
      expect(new TextDecoder(labels[name] ?? name.replace('-JIS', '_JIS'), { fatal: true }).decode(bytes)).toBe(text);
    for (const file of ['report.yaml', 'trade.csv', 'works.json', 'speech.txt']) {
      const read = decodeText(bytes, file);
      if (read.kind === 'text') throw new Error('read as UTF-8');
      expect(read.diagnostic).toMatchObject({ code: 'file/encoding', file, pointer: '' });
      expect(read.diagnostic.message.en).toContain(` probably ${name} (`);
      expect(read.diagnostic.message.zh).toContain(`可能是 ${name}（`);
      expect(read.diagnostic.help?.en).toMatch(file === 'trade.csv' ? /Excel: .*CSV UTF-8/ : /Save it as UTF-8/);
    }
  });
});

test('bytes that are no text in any of them are shown at their place', () => {
  const bytes = Uint8Array.from([0x61, 0x3a, 0x20, 0x81, 0x81, 0x81, 0xff, 0x0a]);
  const read = decodeText(bytes, 'report.yaml');
  expect(read).toMatchObject({ kind: 'not text', diagnostic: { code: 'file/encoding', range: { start: 3, end: 4 } } });
});

test('a CSV that Excel saves as “CSV UTF-8”, with its mark, is text', () => {
  const text = '\uFEFF年份,贸易额\r\n2023,41.02\r\n';
  expect(decodeText(new TextEncoder().encode(text), 'trade.csv')).toEqual({ kind: 'text', text });
});
