import { deepEqual, ok } from 'node:assert/strict';
import { describe, it } from 'mocha';
import * as vscode from 'vscode';
import { extension } from './editor';

describe('The extension as it is installed', () => {
  it('has every picture that its page shows', async () => {
    const root = extension().extensionUri;
    const read = async (path: string): Promise<Uint8Array> =>
      vscode.workspace.fs.readFile(vscode.Uri.joinPath(root, path));
    const files = await vscode.workspace.fs.readDirectory(root);
    // An installer may write its name in small letters.
    const readme = files.map(([name]) => name).find((name) => name.toLowerCase() === 'readme.md');
    ok(readme, 'there is no page');
    const text = new TextDecoder().decode(await read(readme));
    const pictures = [...text.matchAll(/!\[[^\]]*\]\(([^)]+)\)/g)].map(([, path = '']) => path);
    deepEqual(pictures, ['client/media/screenshot.png']);
    for (const picture of pictures) {
      // Eight bytes by which a PNG is known; the first is not ASCII.
      deepEqual([...(await read(picture)).slice(1, 4)], [0x50, 0x4e, 0x47]);
    }
  });
});
