/** The most pixels of a picture; 3,000 across are enough for a page. */
export const mostPixels = 20_000_000;
/** The most pixels of a side: several programs that show a picture keep its sides in 15 bits. */
export const longestSide = 32_767;
/** The most bytes that a picture's pixels may take up unpacked: four for each pixel of the largest picture. */
export const mostPixelBytes = 4 * mostPixels;
/** The most passes over a progressive JPEG: each is work for all its pixels, however few bytes it has. */
export const mostScans = 64;
/** The most parts of a file (chunks of a PNG, segments of a JPEG): a part of a few bytes costs hundreds to keep. */
export const mostParts = 100_000;
