import { picturePaths } from '../assets/picture-paths.js';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { CodeRegistry } from '../diagnostics/registry.js';
import type { Picture } from '../document/nodes.js';
import type { Report } from '../schema/report.gen.js';
import type { Source } from '../source/source.js';

/** Reports CMYK pictures where they are named: an archived PDF declares RGB as its only colour space. */
export function explainArchivePictures(
  report: Report,
  pictures: ReadonlyMap<string, Picture>,
  source: Source,
): readonly Diagnostic[] {
  return picturePaths(report).flatMap(({ path, pointer }) => {
    const picture = pictures.get(path);
    if (picture?.colours !== 'cmyk') return [];
    return diagnostic(source.file, {
      code: 'pdf/archive-picture',
      severity: 'error',
      message: {
        en: `${path} has the four colours of a printing press (CMYK), which a PDF for archives can’t hold beside those of a screen.`,
        zh: `${path} 采用印刷四色（CMYK），供存档的 PDF 不能与屏幕色混用。`,
      },
      help: {
        en: 'Open the picture and save it again in RGB, or render without --archive.',
        zh: '请打开图片，以 RGB 色彩重新保存；或去掉 --archive。',
      },
      pointer,
      range: source.rangeOf(pointer),
    });
  });
}

/** What this step reports. */
export const archiveCodes = {
  'pdf/archive-picture': {
    title: { en: 'A picture that no archived PDF may hold', zh: '存档 PDF 不能使用的图片' },
    severity: 'error',
    explanation: {
      en: 'A PDF for archives (--archive) says once what its colours mean, and means those of a screen: red, green and blue. The four colours of a press would mean nothing in it, so that a JPEG in CMYK stops such a render. Saved in RGB it looks the same.',
      zh: '供存档的 PDF（--archive）只声明一次颜色的含义，即屏幕的红、绿、蓝三色。印刷四色在其中没有含义，因此 CMYK 的 JPEG 会使这样的输出中止。改存为 RGB，看起来是一样的。',
    },
    bad: 'logo: logo-cmyk.jpg',
    good: 'logo: logo.png',
  },
} as const satisfies CodeRegistry;
