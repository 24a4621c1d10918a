import { describe, expect, test } from 'vitest';
import { loadHyphenator, loadHyphenators } from '../../../src/pdf/text/hyphenate.js';

/** Words as they may be parted: two letters or more before a hyphen, three or more after it. */
const known: Readonly<Record<string, string>> = {
  en: 'mod-ern-iz-a-tion de-vel-op-ment co-oper-a-tion in-fra-struc-ture gov-ern-ment re-spons-ib-il-ity in-ter-na-tional how-ever tech-no-logy sus-tain-able rail-way Kazakh-stan',
  ru: 'мо-дер-ни-за-ция со-труд-ни-че-ство раз-ви-тие ин-фра-струк-тура го-су-дар-ствен-ный ис-сле-до-ва-ние Ка-зах-стан про-мыш-лен-ность уни-вер-си-тет объ-еди-не-ние подъ-езд эко-но-мика',
  kk: 'жаң-ғырту ын-ты-мақ-тас-тық инф-ра-құ-ры-лым мем-ле-кет-тік Қа-зақ-стан рес-пуб-ли-ка-мызда ор-на-лас-тыру да-уысты са-уатты да-йын-дық бу-ынды қи-ын-дық құ-мырс-қаны күң-гірт-теу өзі-мізге құр-метті объ-ек-ті-лер фа-куль-тет дас-тан-дар уа-қытша',
  fr: 'mo-der-ni-sa-tion dé-ve-lop-pe-ment co-opé-ra-tion in-fra-struc-ture gou-ver-ne-ment au-jour-d’hui agri-cul-ture l’éco-no-mie res-pon-sa-bi-lité uni-ver-sité in-tel-li-gent-sia gens',
  es: 'mo-der-ni-za-ción de-sa-rro-llo coope-ra-ción in-fra-es-truc-tura go-bierno agri-cul-tura res-pon-sa-bi-li-dad uni-ver-si-dad ca-rre-tera cons-ti-tu-ción trans-porte fe-rro-ca-rril',
  pt: 'mo-der-ni-za-ção de-sen-vol-vi-mento co-o-pe-ra-ção in-fra-es-tru-tura go-verno agri-cul-tura res-pon-sa-bi-li-dade uni-ver-si-dade carro cons-ti-tu-i-ção trans-porte fer-ro-via',
  tr: 'mo-dern-leşme kal-kınma iş-bir-liği alt-yapı hü-kü-met ta-rım so-rum-lu-luk üni-ver-site İs-tan-bul ulus-la-ra-rası de-mir-yolu eko-nomi',
  el: 'εκ-συγ-χρο-νι-σμός ανά-πτυξη συ-νερ-γα-σία υπο-δομή κυ-βέρ-νηση γε-ωρ-γία πα-νε-πι-στή-μιο ευ-θύνη σι-δη-ρό-δρο-μος Ελ-λάδα οι-κο-νο-μία και',
  id: 'mo-der-ni-sasi pem-ba-ngunan ker-ja-sama pe-me-rin-tah per-ta-nian tang-gung uni-ver-si-tas ke-reta ma-sya-ra-kat per-da-gangan eko-nomi dan',
  uk: 'мо-дер-ні-за-ція роз-ви-ток дер-жав-ний до-слі-дження про-ми-сло-вість уні-вер-си-тет об’-єд-нання еко-но-міка спів-праця куль-тура ми-нуле за-лі-зниця',
  uz: 'ham-kor-lik ri-voj-la-nish pax-ta-kor si-fatli maʼ-ri-fat pe-shona singil yaproq oʻqi-tuv-chi toʻq-son mu-do-faa Oʻz-be-kis-ton',
  sw: 'ma-e-nde-leo ushi-ri-ki-ano Ki-swa-hili daf-tari se-ri-kali ki-limo mi-u-ndo-mbinu mwa-limu ng’o-mbe',
  mn: 'ор-чин-жуу-лалт ажил-ла-гаа зас-гийн',
  be: 'ма-дэр-ні-за-цыя',
};

/** The word, its hyphens set anew. */
async function parted(word: string, language: string): Promise<string | undefined> {
  const whole = word.replaceAll('-', '');
  const offsets = (await loadHyphenator(language))?.(whole);
  return offsets === undefined
    ? undefined
    : [0, ...offsets].map((at, index) => whole.slice(at, offsets[index])).join('-');
}

describe('loadHyphenator', () => {
  test.each(Object.entries(known))('%s', async (language, words) => {
    const found = await Promise.all(words.split(' ').map((word) => parted(word, language)));
    expect(found.join(' ')).toBe(words);
  });

  test('takes the patterns of the language for its regions and scripts', async () => {
    expect(await parted('fa-vour-able', 'en-GB')).toBe(await parted('fa-vour-able', 'en'));
    expect(await parted('modernizacija', 'sr-Latn')).toBe('mo-der-ni-za-cija');
    expect(await parted('модернизација', 'sr-Cyrl-RS')).toBe('мо-дер-ни-за-ција');
  });

  test.each(['zh', 'ja', 'ko', 'vi', 'ar', 'lo', 'hi', 'am', 'xx'])('%s parts no words', async (language) => {
    expect(await loadHyphenator(language)).toBeUndefined();
  });

  test.each([
    ['a capital inside', 'UNESCO McDonald eGovernment'],
    ['a digit', 'development2030 5developments'],
    ['an address', 'example.org/development development@example.org some_development'],
    ['a hyphen of its own', 'development-cooperation'],
    ['too few letters', 'also into'],
    ['too many letters', 'development'.repeat(2000)],
  ])('leaves a word whole: %s', async (_, words) => {
    const hyphenate = await loadHyphenator('en');
    expect(words.split(' ').filter((word) => hyphenate?.(word).length !== 0)).toEqual([]);
  });

  test('several languages are one function, and what was not loaded is left whole', async () => {
    const hyphenate = await loadHyphenators(['en', 'kk', 'zh', 'en']);
    expect(hyphenate('railway', 'en')).toEqual([4]);
    expect(hyphenate('дайындық', 'kk')).toEqual([2, 5]);
    expect([hyphenate('railway', 'zh'), hyphenate('railway', 'fr')]).toEqual([[], []]);
  });

  test('marks around a word shift its places', async () => {
    const hyphenate = await loadHyphenator('en');
    expect(hyphenate?.('railway')).toEqual([4]);
    expect(hyphenate?.('(“railway”),')).toEqual([6]);
    expect(hyphenate?.('')).toEqual([]);
  });

  test('an author’s soft hyphens are the only places', async () => {
    const hyphenate = await loadHyphenator('en');
    expect(hyphenate?.('in\u00adfrastruc\u00adture')).toEqual([3, 12]);
    expect(hyphenate?.('\u00adUNES\u00adCO\u00ad')).toEqual([6]);
  });

  test('decomposed letters are parted between letters, never before a mark', async () => {
    const word = 'développement'.normalize('NFD');
    const hyphenate = await loadHyphenator('fr');
    expect(hyphenate?.(word).filter((at) => /^\p{M}/u.test(word.slice(at)))).toEqual([]);
  });
});
