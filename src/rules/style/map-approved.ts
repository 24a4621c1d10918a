import { mapsUnapproved } from '../context/maps-unapproved.js';
import type { StyleRule } from '../rule.js';

/** A map that is published in China has an approval number. */
export const mapApproved: StyleRule = {
  code: 'figure/map-approved',
  kind: 'style',
  title: { en: 'A map in a Chinese edition has an approval number', zh: '中文版中的地图须有审图号' },
  why: {
    en: 'In China a map may be published only after review, under the number that it was given then (审图号).',
    zh: '在中国公开出版的地图须经审核，并标明审图号。',
  },
  help: {
    en: 'Write the number under `approvalNo`. Standard maps that already have one are offered by the map service of the Ministry of Natural Resources.',
    zh: '请在 `approvalNo` 写明审图号。自然资源部标准地图服务提供已有审图号的地图。',
  },
  bad: 'figures:\n  - id: corridor\n    kind: map\n    caption: The corridor\n    file: corridor.png',
  good: 'figures:\n  - id: corridor\n    kind: map\n    caption: The corridor\n    file: corridor.png\n    approvalNo: GS(2026)0001',
  *check(context) {
    for (const pointer of mapsUnapproved(context)) {
      yield {
        pointer: `${pointer}/kind`,
        message: { en: 'This map has no approval number.', zh: '这幅地图没有审图号。' },
      };
    }
  },
};
