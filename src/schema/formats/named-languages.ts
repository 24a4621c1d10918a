/** The languages whose names are recognized; for others the author must look up the tag. */
export const namedLanguages: readonly string[] = (
  'af am ar az be bg bn bs ca cs da de el en es et eu fa fi fil fr ga gl gu ha he hi hr hu hy id ig is it ja ka kk km ' +
  'kn ko ku ky la lb lo lt lv mg mk ml mn mr ms mt my nb ne nl no pa pl ps pt ro ru rw sd si sk sl so sq sr sv sw ta te ' +
  'tg th tk tr ug uk ur uz vi yo zh zu'
).split(' ');
