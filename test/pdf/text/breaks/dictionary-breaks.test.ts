import { describe, expect, test } from 'vitest';
import { addDictionaryBreaks } from '../../../../src/pdf/text/breaks/dictionary-breaks.js';
import { unicodeBreaks } from '../../../../src/pdf/text/breaks/unicode-breaks.js';

/** The text with a bar wherever a line may end. */
function bars(text: string): string {
  const breaks = unicodeBreaks(text);
  addDictionaryBreaks(text, breaks);
  return text.replace(/[^]/g, (unit, index: number) => unit + (breaks[index] === 0 ? '' : '|'));
}

describe('addDictionaryBreaks', () => {
  test.each([
    ['Lao', 'ສາທາລະນະລັດ|ປະຊາທິປະໄຕ|ປະຊາຊົນ|ລາວ'],
    ['Thai', 'การ|พัฒนา|ประเทศไทย|และ|จีน'],
    ['Khmer', 'ព្រះរាជាណាចក្រ|កម្ពុជា|និង|ចិន'],
    ['Burmese', 'မြန်မာနိုင်ငံ|နှင့်|တရုတ်|နိုင်ငံ'],
    ['a Lao name in an English text', 'the |ທາງ|ລົດໄຟ|ລາວ-|ຈີນ |railway'],
    ['a repetition sign of Khmer, Thai and Lao', 'ផ្សេងៗ|និង |ต่างๆ|และ |ຕ່າງໆ|ແລະ'],
    ['an abbreviation’s sign', 'กรุงเทพฯ|และ|จีน'],
    ['a script without a dictionary', 'ᥖᥭᥰᥖᥬᥳᥑᥨᥒᥰ |ᦷᦟᦲᧅ'],
    ['no such script', 'one |two'],
  ])('%s', (_, expected) => {
    expect(bars(expected.replaceAll('|', ''))).toBe(expected);
  });

  test('finds the same words in a long text as in a short one', () => {
    const sentence = 'สาธารณรัฐประชาธิปไตยประชาชนลาวและประเทศจีนพัฒนาร่วมกัน';
    const short = bars(sentence);
    expect(bars(sentence.repeat(200)).replaceAll('|', '')).toBe(sentence.repeat(200));
    expect(bars(sentence.repeat(200))).toBe(Array<string>(200).fill(short).join('|'));
  });

  test('a mark begins no line, whatever the dictionary says', () => {
    const marks = /\|[\p{M}\u0e2f\u0e46\u0eaf\u0ec6\u17d7]|(?:[\u0e40-\u0e44\u0ec0-\u0ec4]|\u17d2|\u1039)\|/u;
    // letters that are no words, so that the dictionary guesses
    const letters = ['กงเ่ๆะำแ', 'ກເ່ໆະຳແຫ', 'កៗ្ាំោះខ', 'ကာ်္ေးွှခ'];
    for (const alphabet of letters) {
      const signs = Array.from(alphabet);
      const text = Array.from(
        { length: 3000 },
        (_, index) => signs[((index * index * 7 + index * 3) % 89) % signs.length] ?? '',
      ).join('');
      expect(marks.exec(bars(text))?.[0]).toBeUndefined();
    }
  });
});
