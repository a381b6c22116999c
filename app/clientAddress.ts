import { isIPv6 } from 'node:net';

const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/** The first 64 bits of an IPv6 address: one household or office has them all. */
function network(address: string): string {
  const [head = '', tail] = address.split('::');
  const front = head.split(':');
  const back = tail === undefined ? [] : tail.split(':');
  const zeros = Array.from({ length: Math.max(0, 8 - front.length - back.length) }, () => '0');
  const groups = tail === undefined ? front : [...front, ...zeros, ...back];
  return groups
    .slice(0, 4)
    .map((group) => Number.parseInt(group === '' ? '0' : group, 16).toString(16))
    .join(':');
}

/**
 * Whose posts are counted together. The proxy before us names its client last in X-Forwarded-For; what
 * stands before that, anyone may have written.
 */
export function clientAddress(
  socket: string | undefined,
  forwarded: string | readonly string[] | undefined,
): string {
  const last = forwarded?.toString().split(',').at(-1)?.trim() ?? '';
  const address = last === '' ? (socket ?? '') : last;
  const plain = mapped.exec(address)?.[1] ?? address;
  return (isIPv6(plain) ? network(plain) : plain).slice(0, 64);
}
