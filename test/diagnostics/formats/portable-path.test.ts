import { describe, expect, test } from 'vitest';
import { portablePath, uriOfPath } from '../../../src/diagnostics/formats/portable-path.js';

describe('a path for other programs', () => {
  test.each([
    ['studies/laos/report.yaml', '/home/me', 'studies/laos/report.yaml'],
    ['./a/../report.yaml', '/home/me', 'report.yaml'],
    ['/home/me/studies/report.yaml', '/home/me', 'studies/report.yaml'],
    ['/home/me/studies/report.yaml', '/home/me/', 'studies/report.yaml'],
    ['/home/mercury/report.yaml', '/home/me', '/home/mercury/report.yaml'],
    ['../other/report.yaml', '/home/me', '../other/report.yaml'],
    ['/report.yaml', '/', 'report.yaml'],
    ['report.yaml', undefined, 'report.yaml'],
    ['a\\b.yaml', '/home/me', 'a\\b.yaml'],
    ['studies\\laos\\report.yaml', 'C:\\Users\\me', 'studies/laos/report.yaml'],
    ['c:\\users\\ME\\report.yaml', 'C:\\Users\\me', 'report.yaml'],
  ])('%s in %s is %s', (file, folder, path) => {
    expect(portablePath(file, folder)).toBe(path);
  });

  test.each([
    ['studies/a b/报告#1?.yaml', 'studies/a%20b/%E6%8A%A5%E5%91%8A%231%3F.yaml'],
    ['a:b/100%.yaml', 'a%3Ab/100%25.yaml'],
    ['../x.yaml', '../x.yaml'],
    ['/srv/x y.yaml', 'file:///srv/x%20y.yaml'],
    ['D:/x.yaml', 'file:///D:/x.yaml'],
    ['\uD800.yaml', '%EF%BF%BD.yaml'],
  ])('%s as a URI is %s', (path, uri) => {
    expect(uriOfPath(path)).toBe(uri);
  });
});
