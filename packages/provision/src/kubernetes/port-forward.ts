import type { KubeConfig } from '@kubernetes/client-node';
import { once } from 'node:events';
import { type AddressInfo, type Socket, createServer } from 'node:net';

/** A port on loopback that leads into a pod. */
export interface PortForward {
  /** The port on 127.0.0.1. */
  readonly port: number;
  readonly close: () => Promise<void>;
}

/** The part of a WebSocket that is used here; the library's own types of it are of a package that is not installed. */
interface Tunnel {
  readonly addEventListener: (type: 'close' | 'error', listener: () => void) => void;
  readonly close: () => void;
}

/** Listens on loopback; each connection is one tunnel through the API server to the port of the pod. */
export async function openPortForward(
  kubeConfig: KubeConfig,
  { namespace, name }: { readonly namespace: string; readonly name: string },
  port: number,
): Promise<PortForward> {
  const { PortForward: Tunnels } = await import('@kubernetes/client-node');
  const tunnels = new Tunnels(kubeConfig);
  const sockets = new Set<Socket>();
  const join = async (socket: Socket): Promise<void> => {
    // Nothing of what comes before the tunnel stands may be lost.
    socket.pause();
    try {
      const opened: unknown = await tunnels.portForward(namespace, name, [port], socket, null, socket);
      const tunnel = opened as Tunnel;
      tunnel.addEventListener('close', () => socket.end());
      tunnel.addEventListener('error', () => socket.destroy());
      socket.on('close', () => tunnel.close());
      socket.resume();
    } catch {
      // Whoever connected sees a connection that breaks off, as with any server that is gone.
      socket.destroy();
    }
  };
  const server = createServer((socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
    socket.on('error', () => socket.destroy());
    void join(socket);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    port: (server.address() as AddressInfo).port,
    close: async () => {
      for (const socket of sockets) socket.destroy();
      if (!server.listening) return;
      server.close();
      await once(server, 'close');
    },
  };
}
