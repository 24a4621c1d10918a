import { posix } from 'node:path';

/**
 * A path as CI services compare it with those of a repository: with forward slashes, without `./` and `..`, relative to
 * the working folder if it is in or below that; otherwise unchanged.
 */
export function portablePath(file: string, folder: string | undefined): string {
  // Without drive letters, a backslash is an ordinary character.
  const isWindows = /^[a-z]:[\\/]/i.test(folder ?? '') || /^[a-z]:\\/i.test(file);
  const slashed = (path: string): string => posix.normalize(isWindows ? path.replaceAll('\\', '/') : path);
  const path = slashed(file);
  if (folder === undefined) return path;
  const base = slashed(folder).replace(/\/*$/, '/');
  const isBelow = isWindows ? path.toLowerCase().startsWith(base.toLowerCase()) : path.startsWith(base);
  return isBelow ? path.slice(base.length) : path;
}

/** A path as a URI reference (RFC 3986): relative, or with the scheme `file` if absolute. */
export function uriOfPath(path: string): string {
  const encoded = path
    .split('/')
    .map((segment, index) => (index === 0 && /^[a-z]:$/i.test(segment) ? segment : encodeSegment(segment)))
    .join('/');
  if (encoded.startsWith('/')) return `file://${encoded}`;
  return /^[a-z]:\//i.test(encoded) ? `file:///${encoded}` : encoded;
}

/** A lone surrogate, which no file name contains, would make `encodeURIComponent` throw. */
function encodeSegment(segment: string): string {
  return encodeURIComponent(segment.replace(/\p{Cs}/gu, '\uFFFD'));
}
