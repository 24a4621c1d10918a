/** Signs and symbols of units that are the same in every language. */
const symbols = [
  ...[
    '%',
    '‰',
    '٪',
    '°',
    '°C',
    '℃',
    '$',
    'US$',
    '€',
    '£',
    '¥',
    '₸',
    '₽',
    '₺',
    '₹',
    '₾',
    '₫',
    '₭',
    '฿',
    '៛',
    '₮',
    '₼',
    '֏',
  ],
  ...[
    'mm',
    'cm',
    'm',
    'km',
    'm²',
    'm³',
    'km²',
    'km/h',
    'ha',
    'g',
    'kg',
    't',
    'Mt',
    'Gt',
    'kt',
    'l',
    'kV',
    'kW',
    'MW',
    'GW',
  ],
  ...['TW', 'kWh', 'MWh', 'GWh', 'TWh', 'MHz', 'GHz', 'MB', 'GB', 'TB', 'Mbit/s', 'Gbit/s', 'USD', 'EUR', 'CNY', 'RMB'],
  ...['KZT', 'RUB', 'GBP'],
];

/** Words of amount and unit after a number, as printed; `*` stands for any ending. */
const words: Readonly<Record<string, string>> = {
  zh: 'million billion trillion percent per|cent',
  en: 'hundred thousand million billion trillion percent per|cent kilometres kilometers metres hectares tonnes tons yuan dollars euros bn mn',
  fr: 'mille million* milliard* billion* pour|cent kilomètres mètres hectares tonnes yuans dollars euros',
  es: 'mil millón millones billón billones por|ciento kilómetros metros hectáreas toneladas yuanes dólares euros',
  pt: 'mil milhão milhões bilião biliões bilhão bilhões por|cento quilómetros quilômetros metros hectares toneladas euros',
  ru: 'тысяч* тыс миллион* млн миллиард* млрд триллион* трлн процент* км км² м м² м³ га т кг кВт МВт ГВт кВт·ч долл руб г. гг. год* в. вв.',
  uk: 'тисяч* тис мільйон* млн мільярд* млрд трильйон* трлн відсот* км км² м м² м³ га т кг кВт МВт ГВт дол грн р. рр. рок* ст.',
  be: 'тысяч* тыс мільён* млн мільярд* млрд працэнт* км м га т кг г. гг. год*',
  bg: 'хиляди хил милион* млн милиард* млрд процент* км м ха т кг лв г.',
  kk: 'мың миллион* млн миллиард* млрд триллион* трлн пайыз* процент* км км² м м² м³ га т кг кВт МВт ГВт теңге* доллар* юань* ж. жж. жыл* ғ. ғасыр*',
  ky: 'миң миллион* млн миллиард* млрд пайыз* процент* км м га т кг сом* ж. жыл*',
  tg: 'ҳазор миллион* млн миллиард* млрд фоиз* км м га т кг сомонӣ с. соли',
  mn: 'мянга* мянган сая саяын тэрбум* хувь* км м га тн кг төгрөг* онд оны он',
  uz: 'ming million* mln milliard* mlrd trillion* foiz* km soʻm soʼm yil* минг млн млрд фоиз* км йил*',
  az: 'min milyon* mln milyard* mlrd faiz* manat* il',
  tr: 'bin milyon* milyar* trilyon* km hektar ton lira dolar avro yılı*',
  el: 'χιλιάδες χιλ εκατομμύρι* εκατ δισεκατομμύρι* δισ τρισεκατομμύρι* τοις|εκατό χλμ ευρώ',
  id: 'ribu juta miliar triliun persen kilometer hektare ton rupiah yuan',
  ms: 'ribu juta bilion trilion peratus kilometer hektar tan ringgit',
  vi: 'nghìn ngàn triệu tỷ tỉ phần|trăm đồng',
  sw: 'elfu milioni bilioni asilimia',
  ar: 'ألف ألفا آلاف مليون مليونا ملايين مليار مليارا مليارات تريليون في|المئة في|المائة بالمئة بالمائة كم كيلومتر* دولار* يوان* م',
  fa: 'هزار میلیون میلیارد تریلیون درصد کیلومتر هکتار تن دلار یوان',
  ur: 'ہزار لاکھ کروڑ ارب کھرب ملین بلین فیصد فی|صد کلومیٹر ڈالر روپے',
  he: 'אלף מיליון מיליארד אחוז אחוזים ק״מ',
  hi: 'हज़ार हजार लाख करोड़ अरब खरब प्रतिशत किमी किलोमीटर',
  ne: 'हजार लाख करोड अर्ब खर्ब प्रतिशत किमी किलोमिटर',
  bn: 'হাজার লাখ লক্ষ কোটি শতাংশ কিমি কিলোমিটার',
  si: 'දහස ලක්ෂ මිලියන බිලියන සියයට',
  ta: 'ஆயிரம் லட்சம் இலட்சம் கோடி மில்லியன் பில்லியன் சதவீதம் கி.மீ',
  ka: 'ათასი მილიონი მილიარდი ტრილიონი პროცენტი კმ',
  hy: 'հազար միլիոն միլիարդ տրիլիոն տոկոս կմ',
  am: 'ሺህ ሺ ሚሊዮን ቢሊዮን በመቶ ኪሎ',
  th: 'พัน* หมื่น* แสน* ล้าน* เปอร์เซ็นต์* กม.* กิโลเมตร* บาท* หยวน*',
  lo: 'ພັນ* ໝື່ນ* ແສນ* ລ້ານ* ຕື້* ເປີເຊັນ* ກິໂລແມັດ* ກມ* ກີບ*',
  km: 'ពាន់* ម៉ឺន* លាន* កោដិ* ភាគរយ* គីឡូម៉ែត្រ* គម*',
  my: 'ထောင်* သောင်း* သိန်း* သန်း* ဘီလီယံ* ရာခိုင်နှုန်း* ကီလိုမီတာ*',
  ko: '천 만* 억* 조* 퍼센트* 원* 년* 월* 일* 개국*',
};

/** A unit to search for: `open` if any ending may follow. */
interface Unit {
  readonly text: string;
  readonly open: boolean;
}

/** By language, then by the first character. */
const lists = new Map<string, ReadonlyMap<string, readonly Unit[]>>();
const letter = /[\p{L}\p{M}]/u;

/**
 * The length of the unit or word of amount at a position of a text, 0 if there is none. Searches the words of the
 * language, or of all languages if it has no list.
 */
export function unitLength(text: string, at: number, language: string): number {
  for (const { text: unit, open } of unitsOf(language).get(text.charAt(at)) ?? []) {
    if (!text.startsWith(unit, at)) continue;
    const end = at + unit.length;
    if (open || end === text.length || !letter.test(text.charAt(end))) return unit.length;
  }
  return 0;
}

function unitsOf(language: string): ReadonlyMap<string, readonly Unit[]> {
  const known = lists.get(language);
  if (known !== undefined) return known;
  const own = words[language] ?? Object.values(words).join(' ');
  const made = new Map<string, Unit[]>();
  for (const unit of new Set([...symbols, ...own.split(' ')])) {
    const list = made.get(unit.charAt(0)) ?? [];
    made.set(unit.charAt(0), list);
    list.push({ text: unit.replace('*', '').replaceAll('|', ' '), open: unit.endsWith('*') });
  }
  lists.set(language, made);
  return made;
}
