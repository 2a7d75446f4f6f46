/**
 * A small client of language servers: it frames, counts and waits, and knows nothing of an editor. It speaks
 * over standard input and output, as most editors do, or over the channel of Node, as clients in VS Code do.
 */
import { fork, spawn } from 'node:child_process';

/**
 * @typedef {object} Published diagnostics of a document
 * @property {string} uri
 * @property {number} [version] some servers leave it out
 * @property {readonly object[]} diagnostics
 */

/**
 * @typedef {object} Server how a server is started
 * @property {string} script path of its JavaScript
 * @property {readonly string[]} [args] for `stdio` they have to say so: `['--stdio']`
 * @property {'stdio' | 'ipc' | 'clone'} [transport] `stdio` unless told; `clone`: the channel without JSON, as our client
 *   in VS Code opens it
 */

/** One server process, and what it says. */
export class LspClient {
  #child;
  #send;
  #nextId = 1;
  /** @type {Map<number, { resolve: (result: unknown) => void, reject: (error: Error) => void }>} */
  #requests = new Map();
  /** @type {{ uri: string, version: number | undefined, resolve: (published: Published) => void, reject: (error: Error) => void }[]} */
  #waiting = [];
  /** @type {Error | undefined} */
  #ended;

  /** @param {Server} server */
  constructor({ script, args = ['--stdio'], transport = 'stdio' }) {
    if (transport !== 'stdio') {
      const child = fork(script, ['--node-ipc'], {
        serialization: transport === 'clone' ? 'advanced' : 'json',
        stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
      });
      child.on('message', (message) => this.#take(message));
      this.#send = (message) => void child.send(message);
      this.#child = child;
    } else {
      const child = spawn(process.execPath, [script, ...args], { stdio: ['pipe', 'pipe', 'inherit'] });
      const frames = new FrameReader((body) => this.#take(JSON.parse(body)));
      child.stdout.on('data', (chunk) => frames.push(chunk));
      // A server that ends first is told by its exit; the broken pipe says nothing more.
      child.stdin.on('error', () => undefined);
      this.#send = (message) => {
        const body = Buffer.from(JSON.stringify(message));
        child.stdin.write(`Content-Length: ${body.length}\r\n\r\n`);
        child.stdin.write(body);
      };
      this.#child = child;
    }
    this.#child.once('error', (error) => this.#fail(error));
    this.#child.once('exit', (code, signal) =>
      this.#fail(new Error(`the server ended with ${signal ?? code}`)),
    );
  }

  /** Initialises the server. @param {object} [params] beyond what every server needs */
  async initialize(params = {}) {
    const result = await this.request('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: {},
      ...params,
    });
    this.notify('initialized', {});
    return result;
  }

  /** @param {string} method @param {unknown} params */
  request(method, params) {
    const id = this.#nextId++;
    return new Promise((resolve, reject) => {
      if (this.#ended) return reject(this.#ended);
      this.#requests.set(id, { resolve, reject });
      this.#send({ jsonrpc: '2.0', id, method, params });
    });
  }

  /** @param {string} method @param {unknown} params */
  notify(method, params) {
    this.#send({ jsonrpc: '2.0', method, params });
  }

  /**
   * The next diagnostics of a document. Where a server names the version, those of another one are passed over.
   * @param {string} uri
   * @param {number} [version]
   * @returns {Promise<Published>}
   */
  published(uri, version) {
    return new Promise((resolve, reject) => {
      if (this.#ended) reject(this.#ended);
      else this.#waiting.push({ uri, version, resolve, reject });
    });
  }

  /**
   * Opens a document as version 1.
   * @param {{ uri: string, languageId: string, text: string }} document
   * @returns {Promise<Published>} its first diagnostics
   */
  open({ uri, languageId, text }) {
    const answer = this.published(uri, 1);
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId, version: 1, text } });
    return answer;
  }

  /**
   * Changes a document.
   * @param {string} uri
   * @param {number} version
   * @param {readonly object[]} contentChanges
   * @returns {Promise<Published>} the diagnostics of that version
   */
  change(uri, version, contentChanges) {
    const answer = this.published(uri, version);
    this.notify('textDocument/didChange', { textDocument: { uri, version }, contentChanges });
    return answer;
  }

  /** Shuts the server down as the protocol asks; one that does not end by itself is ended. */
  async stop() {
    if (this.#ended) return;
    const gone = new Promise((resolve) => this.#child.once('exit', resolve));
    const timer = setTimeout(() => this.#child.kill('SIGKILL'), 2000);
    await this.request('shutdown', null).catch(() => undefined);
    if (!this.#ended) this.notify('exit', null);
    await gone;
    clearTimeout(timer);
  }

  /** @param {any} message as a client receives it: an answer, a request or a notification */
  #take({ id, method, params, result, error }) {
    if (method === undefined) {
      const request = this.#requests.get(id);
      this.#requests.delete(id);
      if (error) request?.reject(new Error(error.message));
      else request?.resolve(result);
    } else if (id !== undefined) {
      // No setting is set and everything may be registered: the answer of a client that leaves all as it is.
      const answer = method === 'workspace/configuration' ? params.items.map(() => null) : null;
      this.#send({ jsonrpc: '2.0', id, result: answer });
    } else if (method === 'textDocument/publishDiagnostics') {
      const fits = ({ uri, version }) =>
        uri === params.uri &&
        (version === undefined || params.version === undefined || version === params.version);
      const answered = this.#waiting.filter(fits);
      this.#waiting = this.#waiting.filter((entry) => !fits(entry));
      for (const { resolve } of answered) resolve(params);
    }
  }

  /** @param {Error} error */
  #fail(error) {
    this.#ended ??= error;
    for (const { reject } of [...this.#requests.values(), ...this.#waiting]) reject(error);
    this.#requests.clear();
    this.#waiting = [];
  }
}

/** Messages out of a stream of bytes. A message of many chunks is put together once, not chunk by chunk. */
class FrameReader {
  #chunks = [];
  #size = 0;
  /** Bytes that are needed before there is anything to do: a header's, then those of header and body. */
  #needed = 1;
  #bodyStart = 0;

  /** @param {(body: string) => void} onBody */
  constructor(onBody) {
    this.onBody = onBody;
  }

  /** @param {Buffer} chunk */
  push(chunk) {
    this.#chunks.push(chunk);
    this.#size += chunk.length;
    while (this.#size >= this.#needed && this.#step());
  }

  /** Takes a header or a body; false: there is not yet enough of it. */
  #step() {
    const bytes = this.#chunks.length === 1 ? this.#chunks[0] : Buffer.concat(this.#chunks, this.#size);
    this.#chunks = [bytes];
    if (this.#bodyStart === 0) {
      const end = bytes.indexOf('\r\n\r\n');
      if (end === -1) {
        this.#needed = this.#size + 1;
        return false;
      }
      const length = /Content-Length: *(\d+)/i.exec(bytes.toString('latin1', 0, end))?.[1];
      if (length === undefined) throw new Error('a message without Content-Length');
      this.#bodyStart = end + 4;
      this.#needed = this.#bodyStart + Number(length);
      return true;
    }
    const body = bytes.toString('utf8', this.#bodyStart, this.#needed);
    const rest = bytes.subarray(this.#needed);
    this.#chunks = rest.length > 0 ? [rest] : [];
    this.#size = rest.length;
    this.#bodyStart = 0;
    this.#needed = 1;
    this.onBody(body);
    return true;
  }
}
