import type { Report } from '../schema/report.gen.js';

/** The pictures that a report refers to, with their pointers (RFC 6901): logos, then the cover's. */
export function picturePaths(report: Report): readonly { readonly path: string; readonly pointer: string }[] {
  const logos = (['china', 'partner'] as const).flatMap((side) =>
    report.sides[side].institutions.flatMap((institution, i) =>
      institution.logo === undefined
        ? []
        : [{ path: institution.logo, pointer: `/sides/${side}/institutions/${String(i)}/logo` }],
    ),
  );
  const cover =
    report.front?.cover === undefined ? [] : [{ path: report.front.cover.image, pointer: '/front/cover/image' }];
  return [...logos, ...cover];
}
