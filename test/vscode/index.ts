/** What VS Code loads to run the suite inside its extension host. */
import { writeFileSync } from 'node:fs';
import Mocha from 'mocha';

/** VS Code calls this; it resolves when all is well. The counts are written to the file that the runner names. */
export async function run(): Promise<void> {
  const mocha = new Mocha({ ui: 'bdd', color: false, timeout: 20_000 });
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  // Only now do `describe` and `it` have a suite to speak to.
  await import('./suites');

  const failures: { title: string; message: string }[] = [];
  const failed = await new Promise<number>((resolve) => {
    const runner = mocha.run(resolve);
    runner.on('fail', (test, error: Error) => {
      failures.push({ title: test.fullTitle(), message: error.stack ?? error.message });
    });
    runner.on('end', () => {
      const { passes: passed = 0, failures: failed = 0, pending: skipped = 0 } = runner.stats ?? {};
      const result = process.env.SLP_RESULT;
      if (result) writeFileSync(result, JSON.stringify({ passed, failed, skipped, failures }));
    });
  });
  if (failed > 0) throw new Error(`${failed} tests failed`);
}
