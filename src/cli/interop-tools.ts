/** Programs of others that this site promises to work with, made ready for the tests of project `interop`. */
import { aptInstall, run } from '../diagrams/apt.ts';

/** Switches the project `interop` on and fetches what it needs; without it its tests fail and say what to install. */
export function prepareInterop(): void {
  process.env.TEST_INTEROP = '1';
  if (hasSphinx()) return;
  console.log('No Sphinx found.');
  aptInstall('python3-sphinx', console.log);
  if (!hasSphinx())
    console.error(
      'Sphinx (4.4 or newer) is needed and could not be installed. Either of these helps:\n' +
        '  1. on Debian or Ubuntu: sudo apt-get install python3-sphinx;\n' +
        '  2. with Python: pip install sphinx, so that `sphinx-build` is on the PATH.',
    );
}

function hasSphinx(): boolean {
  return run('sphinx-build', ['--version'], 'ignore');
}
