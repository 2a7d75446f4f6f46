import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, it } from 'mocha';

const version = /NVIM v(\d+)\.(\d+)/.exec(
  spawnSync('nvim', ['--version'], { encoding: 'utf8' }).stdout ?? '',
);
const minor = version ? Number(version[1]) * 100 + Number(version[2]) : 0;
const recipe = minor >= 11 ? 'neovim-0.11.lua' : 'neovim-0.7.lua';

/** Waits for the server in a buffer, then asks as a person would, and prints what came as one line of JSON. */
const script = (out: string): string => `
local function wait(ready) assert(vim.wait(15000, ready, 20), "timed out") end
vim.cmd("edit sw1.cfg")
wait(function() return #vim.diagnostic.get(0) > 0 end)
local found = {}
for _, d in ipairs(vim.diagnostic.get(0)) do
  table.insert(found, { line = d.lnum, from = d.col, to = d.end_col, severity = d.severity, code = d.code or vim.tbl_get(d, "user_data", "lsp", "code"), message = d.message })
end
local function ask(method, params)
  local answers = vim.lsp.buf_request_sync(0, method, params, 10000)
  for _, answer in pairs(answers or {}) do return answer.result end
end
local document = { uri = vim.uri_from_bufnr(0) }
local place = { line = 3, character = 25 }
local actions = ask("textDocument/codeAction", { textDocument = document, range = { start = place, ["end"] = place }, context = { diagnostics = {} } })
local file = io.open(${JSON.stringify(out)}, "w")
file:write(vim.json.encode({
  diagnostics = found,
  hover = ask("textDocument/hover", { textDocument = document, position = place }),
  actions = actions,
  topologies = ask("textDocument/completion", { textDocument = document, position = { line = 5, character = 0 } }),
  transports = ask("textDocument/completion", { textDocument = document, position = { line = 3, character = 24 } }),
  signature = ask("textDocument/signatureHelp", { textDocument = document, position = { line = 3, character = 24 } }),
}))
file:close()
vim.cmd("qall!")
`;

describe('Neovim, with the recipe of the README', () => {
  let folder: string;
  let result: {
    diagnostics: { line: number; from: number; to: number; message: string }[];
    hover: { contents: { value: string } };
    actions: { title: string }[];
    topologies: { items: { label: string }[] };
    transports: { items: { label: string; textEdit: { newText: string } }[] };
    signature: { signatures: { label: string }[] };
  };

  before(function () {
    if (minor === 0) this.skip();
    folder = mkdtempSync(join(tmpdir(), 'iosxe-slp-nvim-'));
    const out = join(folder, 'out.json');
    writeFileSync(
      join(folder, 'sw1.cfg'),
      'version 17.9\nhostname SW1\nlicense smart url cslu http://cslu-local:8182/cslu/v1/pi\nlicense smart transport clsu\nend\n',
    );
    const setup = readFileSync(`test/samples/editors/${recipe}`, 'utf8').replace(
      '"iosxe-slp", "lsp"',
      `${JSON.stringify(process.execPath)}, ${JSON.stringify(resolve('server/out/cli.js'))}, "lsp"`,
    );
    writeFileSync(join(folder, 'run.lua'), `${setup}\n${script(out)}`);
    const run = spawnSync('nvim', ['--headless', '-u', 'NONE', '-i', 'NONE', '-n', '-c', 'luafile run.lua'], {
      cwd: folder,
      encoding: 'utf8',
      timeout: 40_000,
      env: {
        ...process.env,
        HOME: folder,
        XDG_STATE_HOME: folder,
        XDG_CACHE_HOME: folder,
        XDG_CONFIG_HOME: folder,
        XDG_DATA_HOME: folder,
        LANG: 'C.UTF-8',
      },
    });
    assert.equal(run.error, undefined, run.stderr);
    result = JSON.parse(readFileSync(out, 'utf8')) as typeof result;
  });
  after(() => {
    if (folder) rmSync(folder, { recursive: true, force: true });
  });

  it('shows the findings of a configuration on their exact columns', () => {
    assert.deepEqual(result.diagnostics.map(({ line, from, to }) => [line, from, to]).sort(), [
      [2, 30, 40],
      [3, 24, 28],
    ]);
  });

  it('shows a hover on a licensing command', () =>
    assert.match(result.hover.contents.value, /license smart transport/));

  it('offers the fix of a misspelt transport', () =>
    assert.match(JSON.stringify(result.actions), /Change to 'cslu'/));

  it('completes whole topologies', () =>
    assert.ok(result.topologies.items.some(({ label }) => label === 'slp-offline')));

  it('completes what follows a command', () =>
    assert.deepEqual(
      result.transports.items.map(({ label, textEdit }) => [label, textEdit.newText]),
      ['smart', 'cslu', 'callhome', 'off', 'automatic'].map((word) => [word, word]),
    ));

  it('shows the syntax of a command', () =>
    assert.match(result.signature.signatures[0]?.label ?? '', /^license smart transport \{ automatic/));
});

describe('the README', () => {
  it('prints the recipes of the samples', () => {
    const readme = readFileSync('README.md', 'utf8');
    for (const name of ['neovim-0.7.lua', 'neovim-0.11.lua']) {
      assert.ok(readme.includes(readFileSync(`test/samples/editors/${name}`, 'utf8').trim()), name);
    }
  });
});
