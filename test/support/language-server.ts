import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';

/** The YAML language server that editors use, if its package is installed. */
export function findLanguageServer(): string | undefined {
  try {
    const main = createRequire(import.meta.url).resolve('yaml-language-server/package.json');
    return join(dirname(main), 'bin/yaml-language-server');
  } catch {
    return undefined;
  }
}

export interface Position {
  readonly line: number;
  readonly character: number;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: unknown;
  readonly result?: unknown;
  readonly error?: { readonly message: string };
}

/** A language server over standard input and output (LSP 3.17), with the requests that these tests need. */
export class LanguageServer {
  private readonly process: ChildProcess;
  private readonly waiting = new Map<number, (message: Message) => void>();
  private readonly listeners: ((message: Message) => void)[] = [];
  private received = Buffer.alloc(0);
  private count = 0;

  constructor(server: string) {
    this.process = spawn(process.execPath, [server, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    this.process.stdout?.on('data', (bytes: Buffer) => {
      this.received = Buffer.concat([this.received, bytes]);
      this.read();
    });
  }

  async start(): Promise<void> {
    const capabilities = {
      textDocument: {
        completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown', 'plaintext'] } },
        hover: { contentFormat: ['markdown', 'plaintext'] },
        publishDiagnostics: {},
      },
      workspace: { configuration: true },
    };
    await this.request('initialize', { processId: process.pid, rootUri: null, capabilities });
    this.notify('initialized', {});
  }

  /** Opens a file and returns the server's diagnostics. */
  async open(path: string, text: string): Promise<readonly { readonly message: string; readonly range: unknown }[]> {
    const uri = pathToFileURL(path).href;
    const found = new Promise<Message>((resolve) => {
      this.listeners.push((message) => {
        const { uri: about } = (message.params ?? {}) as { uri?: string };
        if (message.method === 'textDocument/publishDiagnostics' && about === uri) resolve(message);
      });
    });
    this.notify('textDocument/didOpen', { textDocument: { uri, languageId: 'yaml', version: 1, text } });
    const { params } = await found;
    return (params as { diagnostics: readonly { message: string; range: unknown }[] }).diagnostics;
  }

  async request(method: string, params: unknown): Promise<unknown> {
    this.count += 1;
    const id = this.count;
    const answer = new Promise<Message>((resolve) => this.waiting.set(id, resolve));
    this.send({ id, method, params });
    const { error, result } = await answer;
    if (error !== undefined) throw new Error(error.message);
    return result;
  }

  at(path: string, position: Position): unknown {
    return { textDocument: { uri: pathToFileURL(path).href }, position };
  }

  stop(): void {
    this.process.kill();
  }

  private notify(method: string, params: unknown): void {
    this.send({ method, params });
  }

  private send(message: Message): void {
    const body = JSON.stringify({ jsonrpc: '2.0', ...message });
    this.process.stdin?.write(`Content-Length: ${String(Buffer.byteLength(body))}\r\n\r\n${body}`);
  }

  private read(): void {
    for (;;) {
      const end = this.received.indexOf('\r\n\r\n');
      const length = Number(/Content-Length: (\d+)/i.exec(this.received.subarray(0, Math.max(end, 0)).toString())?.[1]);
      if (end === -1 || this.received.length < end + 4 + length) return;
      const message = JSON.parse(this.received.subarray(end + 4, end + 4 + length).toString()) as Message;
      this.received = this.received.subarray(end + 4 + length);
      this.take(message);
    }
  }

  private take(message: Message): void {
    if (message.method === undefined) this.waiting.get(message.id ?? -1)?.(message);
    // The server requests settings; editors answer with as many as were requested.
    else if (message.id !== undefined) this.answer(message.id, message);
    for (const listener of this.listeners) listener(message);
  }

  private answer(id: number, { method, params }: Message): void {
    const { items = [] } = (params ?? {}) as { items?: readonly unknown[] };
    const settings = items.map((_, i) => (i === 0 ? { validate: true, completion: true, hover: true } : {}));
    this.send({ id, result: method === 'workspace/configuration' ? settings : null });
  }
}
