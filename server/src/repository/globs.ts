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
    matcher = compiled(whole.endsWith('/') ? `${whole}**` : whole, basename);
    matchers.set(glob, matcher);
  }
  return matcher(path);
}

/** A glob that is none, or longer than any path, fits nothing. */
function compiled(glob: string, basename: boolean): (path: string) => boolean {
  if (glob.length > 1000) return () => false;
  try {
    // Without the patterns in brackets that a shell has to be told to allow, matching stays quick.
    return picomatch(glob, { dot: true, basename, noextglob: true });
  } catch {
    return () => false;
  }
}

const matchers = new Map<string, (path: string) => boolean>();
