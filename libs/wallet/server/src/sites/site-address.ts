/**
 * Addresses that a stranger gives and the gateway calls: https only, and never one of our own networks, so that nobody
 * makes the gateway ask its neighbours (CWE-918). On one's own machine, in development, plain http and loopback are fine.
 */
import { BlockList, isIP } from 'node:net';

const subnets: readonly [network: string, prefix: number, family: 'ipv4' | 'ipv6'][] = [
  ['0.0.0.0', 8, 'ipv4'],
  ['10.0.0.0', 8, 'ipv4'],
  ['100.64.0.0', 10, 'ipv4'],
  ['127.0.0.0', 8, 'ipv4'],
  ['169.254.0.0', 16, 'ipv4'],
  ['172.16.0.0', 12, 'ipv4'],
  ['192.0.0.0', 24, 'ipv4'],
  ['192.168.0.0', 16, 'ipv4'],
  ['198.18.0.0', 15, 'ipv4'],
  ['224.0.0.0', 3, 'ipv4'],
  ['::', 128, 'ipv6'],
  ['::1', 128, 'ipv6'],
  ['64:ff9b::', 96, 'ipv6'],
  ['2002::', 16, 'ipv6'],
  ['fc00::', 7, 'ipv6'],
  ['fe80::', 10, 'ipv6'],
  ['ff00::', 8, 'ipv6'],
];
const inside = new BlockList();
for (const [network, prefix, family] of subnets) inside.addSubnet(network, prefix, family);

const longest = 2000;

/** Whether an address of the network is one that the whole world may reach. */
export const isPublicAddress = (address: string): boolean => {
  const version = isIP(address);
  return version !== 0 && !inside.check(address, version === 4 ? 'ipv4' : 'ipv6');
};

/** What may be called, or undefined; a host that is named is looked at again when it has been resolved. */
export function siteAddress(text: unknown, inDevelopment: boolean): URL | undefined {
  const url = typeof text === 'string' && text.length <= longest ? URL.parse(text) : null;
  if (!url || url.username || url.password || url.hash) return undefined;
  if (inDevelopment) return ['https:', 'http:'].includes(url.protocol) ? url : undefined;
  const host = url.hostname.replace(/^\[|\]$/g, '');
  const isReachable = isIP(host) ? isPublicAddress(host) : host.includes('.');
  return url.protocol === 'https:' && isReachable ? url : undefined;
}
