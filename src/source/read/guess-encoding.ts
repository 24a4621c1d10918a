import type { Words } from '../../diagnostics/diagnostic.js';

/** An encoding that files of our authors' countries are found in. */
interface Candidate {
  /** By the name of the Encoding Standard. */
  readonly label: string;
  readonly name: Words;
  /** Letters that make up most of any text in its language. */
  readonly frequent: ReadonlySet<string>;
  /** Whether letters beyond ASCII stand in words of their own, or one by one among Latin letters. */
  readonly words: 'own' | 'latin';
}

const simplified =
  '的一是不了在人有我他这个们中来上大为和国地到以说时要就出会可也你对生能而子那得于着下自之年过发后作里用道行所然家种事成方多经么去法学如都同现当没动面起看定天分还进好小部其些主样理心本前开但因只从想实日军者意无力它与长把机十民第公此已工使情明性知全三又关点正业外将两高间由问很最重并物手应战向头文体政美相见被利什二等产或新己制身果加西斯月话合回特代内信表化老给世位次度门任常先海通教儿原东声提立及比员解水名真论处走义各入几口认条平系气题活尔更别打女变四神总何电数安少报才结反受目太量再感建务做接必场件计管期市直德资命山金指克许统区保至队形社便空决治展马科司五基眼书非则听白却界达光放强即像难且权思王象完设式色路记南品住告类求据程北边死张该交规万取拉格望觉术领共确传师观清今切院让识候带导争运百周持造推近投贸易额亿元份省款速铁港群值率增降际组织研究报告单位标准项目协议作者来源编号姓名注';
const traditional =
  '的一是不了在人有我他這個們中來上大為和國地到以說時要就出會可也你對生能而子那得於著下自之年過發後作裡用道行所然家種事成方多經麼去法學如都同現當沒動面起看定天分還進好小部其些主樣理心本前開但因只從想實日軍者意無力它與長把機十民第公此已工使情明性知全三又關點正業外將兩高間由問很最重並物手應戰向頭文體政美相見被利什二等產或新己制身果加西斯月話合回特代內信表化老給世位次度門任常先海通教兒原東聲提立及比員解水名真論處走義各入幾口認條平系氣題活爾更別打女變四神總何電數安少報才結反受目太量再感建務做接必場件計管期市直德資命山金指克許統區保至隊形社便空決治展馬科司五基眼書非則聽白卻界達光放強即像難且權思王象完設式色路記南品住告類求據程北邊死張該交規萬取拉格望覺術領共確傳師觀清今切院讓識候帶導爭運百週持造推近投貿易額億元份省款速鐵港群值率增降際組織研究單位標準項目協議來源編號註臺灣';
const han = '，。、；：？！“”‘’（）《》—…　';
const korean =
  '이다는을의에가고하지사로기한대를도인자리서나은시어정과일수있아보장제해구전상부주들공조경동게만그원세무유국라여성성안으와면오비개관생중제소진교화니할었위계등식연방신물요러내적스회발산업선거모또우문미법학용트자금합께마작년월까명체간';
const kana =
  'のにはをたがでてとしれさいなくるりもあらからすまこそつきうかえおちよめみやけわせんどばアイウエオカキクケコサシスセソタテトナニノハマミメモラリルレロンッャュョー。、「」国日本年人大一出中上生学時行会長者月分地事間方後前見部名理政経済民社業主度貿易額研究報告関係協力開発産域鉄道港都市県東京実現表総数交通共同成長題作';
const cyrillic = 'оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфОАИНТСРВПКМДГЯ№«»—–';
const arabic = 'اليمنوترهبدعفسقكحجةشصطخضثىذءأإئ،؛؟';
const latin = 'éèêëàâäáãåçíìîïñóòôöõøúùûüýÿßæœÉÈÀÇÖÜÄÅØÑÁÍÓÚ€‘’“”–—…«»°·•§²³½©®™£¿¡Š š Ž ž';

function candidate(label: string, name: Words, frequent: string, words: Candidate['words'] = 'own'): Candidate {
  return { label, name, frequent: new Set(frequent.replaceAll(' ', '')), words };
}

const candidates: readonly Candidate[] = [
  candidate('gb18030', { en: 'GBK (simplified Chinese)', zh: 'GBK（简体中文）' }, simplified + han),
  candidate('big5', { en: 'Big5 (traditional Chinese)', zh: 'Big5（繁体中文）' }, traditional + han),
  candidate('euc-kr', { en: 'EUC-KR (Korean)', zh: 'EUC-KR（韩文）' }, korean),
  candidate('shift_jis', { en: 'Shift-JIS (Japanese)', zh: 'Shift-JIS（日文）' }, kana),
  candidate('windows-1251', { en: 'windows-1251 (Cyrillic)', zh: 'windows-1251（西里尔字母）' }, cyrillic),
  candidate('koi8-r', { en: 'KOI8-R (Cyrillic)', zh: 'KOI8-R（西里尔字母）' }, cyrillic),
  candidate('windows-1256', { en: 'windows-1256 (Arabic)', zh: 'windows-1256（阿拉伯文）' }, arabic),
  candidate('windows-1252', { en: 'windows-1252 (Western European)', zh: 'windows-1252（西欧）' }, latin, 'latin'),
];

/** The most of a file that is looked at, in bytes: more would say nothing else. */
const beginning = 100_000;

/** Of the characters beyond ASCII, the share that must be frequent ones: wrong readings stay far below. */
const least = 0.3;

/**
 * The likely encoding of bytes that are not UTF-8: the one in which most characters are frequent in its language.
 * `undefined` if the bytes are no text in any of them.
 */
export function guessEncoding(bytes: Uint8Array): Words | undefined {
  const part = bytes.subarray(0, beginning);
  let best: { readonly name: Words; readonly share: number } | undefined;
  for (const one of candidates) {
    const share = shareOfFrequent(part, one, part.length < bytes.length);
    if (share >= least && share > (best?.share ?? 0)) best = { name: one.name, share };
  }
  return best?.name;
}

/** The share of frequent letters among those beyond ASCII; 0 if the bytes are no text in this encoding. */
function shareOfFrequent(bytes: Uint8Array, { label, frequent, words }: Candidate, isCut: boolean): number {
  let text;
  try {
    // A cut may part the bytes of a character.
    text = new TextDecoder(label, { fatal: true }).decode(bytes, { stream: isCut });
  } catch {
    return 0;
  }
  // No text writes a capital after a small letter: such a one is a wrong reading.
  const foreign = text.match(/\p{Ll}\p{Lu}|[^\p{ASCII}]/gu) ?? [];
  if (foreign.length === 0 || isAmongLatin(text) !== (words === 'latin')) return 0;
  return foreign.filter((letter) => frequent.has(letter)).length / foreign.length;
}

/** True if letters beyond ASCII stand mostly alone or in pairs, beside ASCII letters or spaces, as accented ones do. */
function isAmongLatin(text: string): boolean {
  const runs = text.match(/[^\p{ASCII}]+/gu) ?? [];
  const short = runs.filter(({ length }) => length <= 2).length;
  return /[A-Za-z]{2}/.test(text) && short > runs.length * 0.9;
}
