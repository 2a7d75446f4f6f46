import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { after, before, describe, it } from 'mocha';
import type { CodeLens } from 'vscode-languageserver-protocol/node';
import type { RedactedCopy } from '../../server/src/lsp/protocol';
import { type Session, startServer } from './client';

const uri = 'file:///session.log';
const log =
  'TOKYO-SW1#show license status\nTransport:\n  Type: cslu\n  Cslu address: <empty>\nTOKYO-SW1#show logging\n' +
  '*Mar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart License Utility (CSLU) : Unable to resolve server hostname/domain name\n' +
  'OSAKA-SW2#show license status\nTransport:\n  Type: off\n';
const lensCommands = { findings: 'f', path: 'p', report: 'r' };

describe('sharing over the protocol', () => {
  for (const locale of ['en', 'ja'] as const) {
    describe(`in ${locale}`, () => {
      let session: Session;
      before(async () => {
        session = await startServer(['server/out/server.js', '--stdio'], {
          locale,
          options: { lensCommands },
        });
        await session.open(uri, 'iosxe-capture', log);
      });
      after(() => session.stop());

      const page = (kind: string): Promise<string | null> =>
        session.connection.sendRequest('iosxeSlp/page', { kind, uri, lang: locale });
      const lensesOf = (of: string): Promise<CodeLens[]> =>
        session.connection.sendRequest('textDocument/codeLens', { textDocument: { uri: of } });

      it('a copy holds no name, and its page says what was replaced', async () => {
        const copy = await session.connection.sendRequest<RedactedCopy>('iosxeSlp/redact', { uri });
        assert.equal(copy.language, 'iosxe-capture');
        assert.equal(copy.text, log.replaceAll('TOKYO-SW1', 'host-1').replaceAll('OSAKA-SW2', 'host-2'));
        assert.match((await page('redacted')) ?? '', locale === 'ja' ? /ホスト名/ : /host names/);
      });

      it('a report is masked and leads to the lines of the document itself', async () => {
        const report = (await page('report')) ?? '';
        assert.doesNotMatch(report, /TOKYO|OSAKA/);
        assert.ok(report.includes(`[L6](${uri}#L6)`), report);
        assert.match(
          report,
          locale === 'ja' ? /# ライセンス利用状況レポートの診断/ : /# Licence usage reporting/,
        );
      });

      it('what a support case needs is told with the names that have to be typed', async () => {
        const support = (await page('support')) ?? '';
        assert.match(support, /## TOKYO-SW1/);
        assert.match(support, /terminal length 0/);
      });

      it('some files are one case: a page about all devices, those of one name once', async () => {
        const devices = await session.connection.sendRequest<string | null>('iosxeSlp/casePage', {
          files: [
            { uri, text: log },
            {
              uri: 'file:///run.cfg',
              text: 'version 17.9\nhostname TOKYO-SW1\nlicense smart transport cslu\nend\n',
            },
            {
              uri: 'file:///kyoto.log',
              base64: Buffer.from(
                'KYOTO-SW3#show license status\nTransport:\n  Type: off\n',
                'utf16le',
              ).toString('base64'),
            },
            { uri: 'file:///notes.txt', text: 'Call the customer at nine.\n' },
          ],
          lang: locale,
        });
        assert.equal(devices?.match(/^## TOKYO-SW1$/gm)?.length, 1, devices ?? '');
        assert.equal(devices?.match(/^## OSAKA-SW2$/gm)?.length, 1);
        assert.equal(devices?.match(/^## KYOTO-SW3$/gm)?.length, 1);
        const none = await session.connection.sendRequest('iosxeSlp/casePage', { files: [], lang: locale });
        assert.equal(none, null);
      });

      it('every device of a capture has three lenses above its first output', async () => {
        const lenses = await lensesOf(uri);
        assert.deepEqual(
          lenses.map(({ range, command }) => [range.start.line, command?.command, command?.arguments]),
          [0, 6].flatMap((line) => [
            [line, 'f', []],
            [line, 'p', [uri]],
            [line, 'r', [uri]],
          ]),
        );
        assert.match(
          lenses[0]?.command?.title ?? '',
          locale === 'ja' ? /^TOKYO-SW1: 情報 1/ : /^TOKYO-SW1: 1 information/,
        );
        assert.match(
          lenses[1]?.command?.title ?? '',
          locale === 'ja' ? /名前解決: 異常/ : /name resolution: broken/,
        );
      });

      it('a configuration has its lenses at the host name', async () => {
        const config = 'file:///sw.cfg';
        await session.open(
          config,
          'iosxe-config',
          'version 17.9\n!\nhostname SW1\nlicense smart transport off\nend\n',
        );
        const lenses = await lensesOf(config);
        assert.deepEqual(
          lenses.map(({ range }) => range.start.line),
          [2, 2, 2],
        );
        assert.match(lenses[1]?.command?.title ?? '', /^offline/);
      });

      it('a file of another system, and a session of one, are said not to be judged', async () => {
        const [config, capture] = ['file:///n9k.cfg', 'file:///n9k.log'];
        const text =
          '!Command: show running-config\nversion 10.3(4a) Bios:version 05.47\nhostname N9K-1\nlicense smart transport clsu\n';
        await session.open(config, 'iosxe-config', text);
        await session.open(capture, 'iosxe-capture', `N9K-1# show running-config\n${text}`);
        const [file, device, ...others] = [...(await lensesOf(config)), ...(await lensesOf(capture))];
        assert.deepEqual(others, []);
        assert.equal(file?.range.start.line, 0);
        // A text, not a link.
        assert.equal(file?.command?.command, '');
        assert.equal(
          file?.command?.title,
          locale === 'ja'
            ? 'NX-OS の形式のため、判定しません（IOS-XE の設定ではありません）'
            : 'looks like NX-OS, not like IOS-XE: nothing in it is judged',
        );
        assert.equal(
          device?.command?.title,
          locale === 'ja' ? 'N9K-1: NX-OS · 判定対象外' : 'N9K-1: NX-OS · not judged',
        );
        assert.equal(device?.command?.command, 'r');
      });

      it('a file that no editor opens is read from the disk, and what cannot be read is said', async () => {
        const folder = mkdtempSync(join(tmpdir(), 'slp-'));
        try {
          const path = join(folder, 'large.log');
          writeFileSync(path, log);
          const ask = (file: string): Promise<string> =>
            session.connection.sendRequest('iosxeSlp/filePage', {
              uri: pathToFileURL(file).toString(),
              lang: locale,
            });
          assert.match(await ask(path), /## TOKYO-SW1[\s\S]*large\.log:6/);
          assert.match(
            await ask(join(folder, 'gone.log')),
            locale === 'ja' ? /読み込めません/ : /could not be read/,
          );
        } finally {
          rmSync(folder, { recursive: true });
        }
      });
    });
  }

  it('a reader who wants no lenses has none, and a client without their commands is offered none', async () => {
    const quiet = await startServer(['server/out/server.js', '--stdio'], {
      options: { lensCommands },
      settings: { codeLens: false },
    });
    await quiet.open(uri, 'iosxe-capture', log);
    assert.deepEqual(
      await quiet.connection.sendRequest('textDocument/codeLens', { textDocument: { uri } }),
      [],
    );
    await quiet.stop();
    const plain = await startServer(['server/out/server.js', '--stdio']);
    assert.equal(plain.initialized.capabilities.codeLensProvider, undefined);
    await plain.stop();
  });
});
