import { createHash } from 'node:crypto';
import type { Server } from 'node:http';
import type { Socket } from 'node:net';

/** What a pod answers to what it is sent. */
export type Pod = (port: number, sent: string) => string;

const handshakeSalt = '258EAFA5-E914-47DA-95CA-C5AB0DC85B11';
const binary = 2;
const closing = 8;

/** Makes a server forward ports of pods as the Kubernetes API does: a WebSocket with a data and an error channel. */
export function forwardPods(server: Server, pods: Readonly<Record<string, Pod>>): void {
  server.on('upgrade', (request, socket: Socket) => {
    const url = new URL(request.url!, 'http://server');
    const pod = pods[/\/pods\/([^/]+)\/portforward$/.exec(url.pathname)?.[1] ?? ''];
    const port = Number(url.searchParams.get('ports'));
    if (pod === undefined) return void socket.end('HTTP/1.1 404 Not Found\r\ncontent-length: 0\r\n\r\n');
    const accept = createHash('sha1')
      .update(`${request.headers['sec-websocket-key']}${handshakeSalt}`)
      .digest('base64');
    const head = ['HTTP/1.1 101 Switching Protocols', 'upgrade: websocket', 'connection: upgrade'];
    socket.write(
      [...head, `sec-websocket-accept: ${accept}`, 'sec-websocket-protocol: v4.channel.k8s.io', '', ''].join('\r\n'),
    );
    // Each channel begins with the number of the port.
    for (const channel of [0, 1]) socket.write(frame(Buffer.from([channel, port & 0xff, port >> 8])));
    let pending: Buffer = Buffer.alloc(0);
    socket.on('error', () => socket.destroy());
    socket.on('data', (chunk: Buffer) => {
      pending = Buffer.concat([pending, chunk]);
      for (let read = unframe(pending); read !== undefined; read = unframe(pending)) {
        pending = pending.subarray(read.length);
        if (read.opcode === closing) return void socket.end(Buffer.from([0x80 | closing, 0]));
        const answer = pod(port, read.payload.subarray(1).toString('utf8'));
        socket.write(frame(Buffer.concat([Buffer.from([0]), Buffer.from(answer)])));
      }
    });
  });
}

function frame(payload: Buffer): Buffer {
  const length =
    payload.length < 126
      ? Buffer.from([payload.length])
      : Buffer.from([126, payload.length >> 8, payload.length & 0xff]);
  return Buffer.concat([Buffer.from([0x80 | binary]), length, payload]);
}

interface Frame {
  readonly opcode: number;
  readonly payload: Buffer;
  readonly length: number;
}

// What a client sends is masked.
function unframe(data: Buffer): Frame | undefined {
  if (data.length < 6) return undefined;
  const short = data[1]! & 0x7f;
  const start = short === 126 ? 8 : 6;
  if (data.length < start) return undefined;
  const size = short === 126 ? data.readUInt16BE(2) : short;
  if (data.length < start + size) return undefined;
  const mask = data.subarray(start - 4, start);
  const payload = Buffer.from(data.subarray(start, start + size).map((byte, index) => byte ^ mask[index % 4]!));
  return { opcode: data[0]! & 0x0f, payload, length: start + size };
}
