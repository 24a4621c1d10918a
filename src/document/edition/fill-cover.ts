import { loadLanguage } from '../../language/load-language.js';
import { countryName } from '../../language/tags.js';
import type { Institution, Side } from '../../schema/report.gen.js';
import { editionsOf, type Edition } from '../editions.js';
import { drawCode } from '../draw-code.js';
import type { CoverInstitution, CoverPage, Inline, OtherTitle, Picture } from '../nodes.js';
import type { Outline } from '../outline.js';
import { label, literal, text, type Phrase } from '../phrase.js';
import { safeHref } from '../safe-href.js';
import type { EditionContext } from './edition-context.js';
import { fillPhrase, fillPlain } from './fill-phrase.js';

/** The cover in an edition's language, with the titles in the other languages below. */
export function fillCover(context: EditionContext, pictures: ReadonlyMap<string, Picture>): CoverPage {
  const { outline, edition } = context;
  const { study } = outline.report;
  const sides = context.inOrder<readonly Side[]>(['china', 'partner']);
  const picture = fillPicture(context, pictures);
  return {
    institutions: sides.flatMap((side) =>
      fillInstitution(side, outline.report.sides[side].institutions[0], context, pictures),
    ),
    title: fillTitle(context),
    ...(study.subtitle === undefined ? {} : { subtitle: fillPhrase(text(study.subtitle, '/study/subtitle'), context) }),
    otherTitles: editionsOf(outline.report)
      .filter((other) => other.language !== edition.language)
      .map((other) =>
        fillOtherTitle(context.inEdition(other, loadLanguage(other.language, study.style?.digits)), context),
      ),
    ...(study.date === undefined ? {} : { date: fillPlain({ kind: 'date', value: study.date }, context) }),
    ...(study.series === undefined ? {} : { series: fillPlain(seriesPhrase(study.series), context) }),
    ...(study.url === undefined ? {} : { code: fillCode(study.url, context) }),
    ...(picture === undefined ? {} : { picture }),
  };
}

function fillTitle(context: EditionContext): readonly Inline[] {
  return fillPhrase(titlePhrase(context.outline, context.edition), context);
}

/** The study's own title, or the usual pattern with the countries in the edition's order. */
function titlePhrase({ report, index }: Outline, edition: Edition): Phrase {
  if (report.study.title !== undefined) return text(report.study.title, '/study/title');
  return label('title', index.titleValues(edition.order));
}

function fillOtherTitle(there: EditionContext, context: EditionContext): OtherTitle {
  return { text: fillPlain(titlePhrase(there.outline, there.edition), there), ...context.marksOf(there.language.tag) };
}

function seriesPhrase({ name, number }: NonNullable<Outline['report']['study']['series']>): Phrase {
  const words = text(name, '/study/series/name');
  return number === undefined ? words : label('series', { name: words, number: literal(number) });
}

function fillInstitution(
  side: Side,
  institution: Institution | undefined,
  context: EditionContext,
  pictures: ReadonlyMap<string, Picture>,
): readonly CoverInstitution[] {
  if (institution === undefined) return [];
  const logo = institution.logo === undefined ? undefined : pictures.get(institution.logo);
  const country = institution.country ?? (side === 'china' ? 'CN' : context.outline.report.study.country);
  return [
    {
      side,
      name: fillPlain(text(institution.name, `/sides/${side}/institutions/0/name`), context),
      country: countryName(country, context.language.tag),
      ...(logo === undefined ? {} : { logo }),
    },
  ];
}

function fillCode(url: string, context: EditionContext): NonNullable<CoverPage['code']> {
  const href = safeHref(url);
  return { ...drawCode(url), label: context.label('scanQr'), ...(href === undefined ? {} : { href }) };
}

function fillPicture(context: EditionContext, pictures: ReadonlyMap<string, Picture>): CoverPage['picture'] {
  const cover = context.outline.report.front?.cover;
  const image = cover === undefined ? undefined : pictures.get(cover.image);
  if (cover === undefined || image === undefined) return undefined;
  return {
    type: 'figure',
    key: 'cover.picture',
    origin: context.origin('/front/cover'),
    image,
    alt: cover.alt === undefined ? '' : fillPlain(text(cover.alt, '/front/cover/alt'), context),
    ...(cover.credit === undefined ? {} : { source: fillPhrase(text(cover.credit, '/front/cover/credit'), context) }),
  };
}
