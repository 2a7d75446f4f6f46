import picomatch from 'picomatch';

/**
 * Whether a path fits a glob. A glob without a slash speaks of names at any depth, as in `.gitignore`; one that ends with
 * a slash, of all below a folder.
 * @param path relative, with slashes
 */
export function fits(path: string, glob: string): boolean {
  let matcher = matchers.get(glob);
  if (!matcher) {
    const whole = glob.replace(/^\.?\//, '');
    const basename = !glob.includes('/');
    matcher = picomatch(whole.endsWith('/') ? `${whole}**` : whole, { dot: true, basename });
    matchers.set(glob, matcher);
  }
  return matcher(path);
}

const matchers = new Map<string, (path: string) => boolean>();
