import { posix } from 'node:path';

/**
 * A path as CI services compare it with those of a repository: forward slashes, without `./` and detours, and from the
 * working folder where it lies in or below that; else as it was named.
 */
export function portablePath(file: string, folder: string | undefined): string {
  // A reverse slash is a letter like others where folders are not written with a drive.
  const isWindows = /^[a-z]:[\\/]/i.test(folder ?? '') || /^[a-z]:\\/i.test(file);
  const slashed = (path: string): string => posix.normalize(isWindows ? path.replaceAll('\\', '/') : path);
  const path = slashed(file);
  if (folder === undefined) return path;
  const base = slashed(folder).replace(/\/*$/, '/');
  const isBelow = isWindows ? path.toLowerCase().startsWith(base.toLowerCase()) : path.startsWith(base);
  return isBelow ? path.slice(base.length) : path;
}

/** A path as a URI reference (RFC 3986): relative, or with the scheme `file` for one from the root. */
export function uriOfPath(path: string): string {
  const encoded = path
    .split('/')
    .map((segment, index) => (index === 0 && /^[a-z]:$/i.test(segment) ? segment : encodeSegment(segment)))
    .join('/');
  if (encoded.startsWith('/')) return `file://${encoded}`;
  return /^[a-z]:\//i.test(encoded) ? `file:///${encoded}` : encoded;
}

/** A lone half of a surrogate pair, which no name on a disk has, would stop `encodeURIComponent`. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));
}
