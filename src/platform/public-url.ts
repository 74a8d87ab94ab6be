import { networkInterfaces } from 'node:os';
import type { Config } from './config.js';

/**
 * The origin that QR codes carry: as configured, else this machine's first address on the local network, so that a
 * phone in the same room can open it.
 */
export function publicOrigin(config: Config, port: number): string {
  if (config.publicUrl !== null) return config.publicUrl;
  const addresses = Object.values(networkInterfaces()).flatMap((list) => list ?? []);
  const onLan = addresses.find((address) => !address.internal && address.family === 'IPv4');
  return `${config.tls === null ? 'http' : 'https'}://${onLan?.address ?? 'localhost'}:${String(port)}`;
}
