import { createServer, type IncomingMessage, type ServerResponse, request as startRequest } from 'node:http';
import type { Emulator } from './emulator/start.ts';

/** Stands between the deployed function and the emulator: sees each request, and can spoil it. */
export interface Wire {
  readonly endpoint: string;
  /** The requests that reached the emulator, in order. */
  readonly passed: readonly WireRequest[];
  /** Decides what becomes of each request from now on. */
  spoil(decide: (request: WireRequest) => Fate): void;
  close(): Promise<void>;
}

export interface WireRequest {
  readonly operation: 'GetObject' | 'PutObject' | 'Publish' | 'other';
  readonly path: string;
  readonly body: string;
}

/** `refused`: S3 or SNS is out of order. `unheard`: it did what was asked, and the answer was lost. `held`: no answer. */
export type Fate = 'passed' | 'refused' | 'unheard' | 'held';

export async function stretchWire({ endpoint }: Emulator): Promise<Wire> {
  const passed: WireRequest[] = [];
  let decide: (request: WireRequest) => Fate = () => 'passed';
  const server = createServer(async (request, response) => {
    const body = await bytesOf(request);
    const seen = { operation: operationOf(request, body), path: request.url ?? '', body: body.toString('utf8') };
    const fate = decide(seen);
    if (fate === 'refused') return refuse(response);
    if (fate === 'held') return;
    const answer = await forward(endpoint, request, body);
    passed.push(seen);
    if (fate === 'unheard') return response.destroy();
    response.writeHead(answer.status, Object.fromEntries(answer.headers)).end(answer.body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  return {
    endpoint: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`,
    passed,
    spoil: (how) => {
      decide = how;
    },
    close: () => {
      server.closeAllConnections();
      return new Promise((resolve) => server.close(() => resolve()));
    },
  };
}

async function bytesOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk);
  return Buffer.concat(chunks);
}

function operationOf({ method, url = '' }: IncomingMessage, body: Buffer): WireRequest['operation'] {
  if (method === 'GET' && /^\/[^/?]+\/[^?]/.test(url)) return 'GetObject';
  if (method === 'PUT' && /^\/[^/?]+\/[^?]/.test(url)) return 'PutObject';
  return method === 'POST' && body.includes('Action=Publish') ? 'Publish' : 'other';
}

function refuse(response: ServerResponse): void {
  const error = '<Error><Code>SlowDown</Code><Message>Please reduce your request rate.</Message></Error>';
  response.writeHead(503, { 'content-type': 'application/xml' }).end(error);
}

/** Byte for byte, headers included: the signature and the checksum stay what they are. */
function forward(endpoint: string, { method = 'GET', url = '/', rawHeaders }: IncomingMessage, body: Buffer) {
  return new Promise<{ status: number; headers: [string, string | string[]][]; body: Buffer }>((resolve, reject) => {
    const outgoing = startRequest(`${endpoint}${url}`, { method, headers: pairs(rawHeaders) }, (incoming) => {
      bytesOf(incoming).then((answer) => {
        const headers = Object.entries(incoming.headers).flatMap(([name, value]): [string, string | string[]][] => {
          return value === undefined || name === 'transfer-encoding' ? [] : [[name, value]];
        });
        resolve({ status: incoming.statusCode ?? 500, headers, body: answer });
      }, reject);
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function pairs(rawHeaders: readonly string[]): Record<string, string> {
  const names = rawHeaders.filter((_, index) => index % 2 === 0);
  return Object.fromEntries(names.map((name, index) => [name, rawHeaders[2 * index + 1] ?? '']));
}
