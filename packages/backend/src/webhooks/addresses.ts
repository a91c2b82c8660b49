import { lookup as resolve, type LookupAddress, type LookupOptions } from 'node:dns';
import { BlockList, isIP, type LookupFunction } from 'node:net';

/**
 * Where a webhook may go (OWASP API7, SSRF). A name is judged by what it resolves to at the moment of connecting, and the
 * connection goes to that very answer: a name that was harmless when it was added may point inside a minute later.
 */
export interface AddressRules {
  readonly ports: readonly number[];
  /** Loopback, also by plain http and at any port: demos and tests. */
  readonly loopback: boolean;
}

export class AddressRefused extends Error {
  override name = 'AddressRefused';
  readonly code = 'ADDRESS_REFUSED';
}

/** IPv4 that is not public: IANA's special-purpose registry, and one public address that means the machine's own cloud. */
const specialIpv4 = blockList('ipv4', [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10], // carrier-grade NAT; Alibaba Cloud's metadata
  ['127.0.0.0', 8],
  ['168.63.129.16', 32], // Azure's host
  ['169.254.0.0', 16], // link-local; metadata of the other clouds
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.0.2.0', 24],
  ['192.88.99.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['198.51.100.0', 24],
  ['203.0.113.0', 24],
  ['224.0.0.0', 3], // multicast, reserved, broadcast
]);

/** All of public IPv6 is in here: loopback, mapped, NAT64, unique local, link-local and multicast are not. */
const globalIpv6 = blockList('ipv6', [['2000::', 3]]);
const specialIpv6 = blockList('ipv6', [
  ['2001::', 23], // protocol assignments, Teredo among them
  ['2001:db8::', 32],
  ['2002::', 16], // 6to4 carries any IPv4
  ['3fff::', 20],
]);

const isLoopback = (address: string): boolean => address === '::1' || /^127(\.\d+){3}$/.test(address);

function blockList(family: 'ipv4' | 'ipv6', networks: readonly (readonly [string, number])[]): BlockList {
  const list = new BlockList();
  for (const [network, prefix] of networks) list.addSubnet(network, prefix, family);
  return list;
}

export function mayConnectTo(address: string, rules: AddressRules): boolean {
  const family = isIP(address);
  if (family === 4) return !specialIpv4.check(address) || (rules.loopback && isLoopback(address));
  if (family === 6) {
    const isPublic = globalIpv6.check(address, 'ipv6') && !specialIpv6.check(address, 'ipv6');
    return isPublic || (rules.loopback && isLoopback(address));
  }
  return false;
}

/** Why the URL cannot be an endpoint's, or null. Says nothing about what its name resolves to. */
export function refuseUrl(text: string, rules: AddressRules): string | null {
  if (!URL.canParse(text)) return 'is not a URL';
  const { protocol, username, password, hash, port, hostname } = new URL(text);
  const host = hostOf(hostname);
  if (protocol !== 'https:' && !(protocol === 'http:' && rules.loopback && isLoopback(host)))
    return 'must begin with https://';
  if (username !== '' || password !== '') return 'must not hold a user name or password';
  if (hash !== '') return 'must not hold a fragment';
  if (isIP(host) !== 0 && !mayConnectTo(host, rules)) return 'points to an address that is not public';
  const number = Number(port || 443);
  if (!rules.ports.includes(number) && !rules.loopback)
    return `uses port ${number}: allowed are ${rules.ports.join(', ')}`;
  return null;
}

/** As `net` takes it: without the brackets of an IPv6 literal. */
const hostOf = (hostname: string): string => hostname.replace(/^\[(.*)\]$/, '$1');

type Resolve = (
  hostname: string,
  options: LookupOptions & { all: true },
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void;

/** The `lookup` of a socket: one answer that may not be connected to refuses the name, since such a mixture is an attack. */
export function guardedLookup(rules: AddressRules, resolver: Resolve = resolve): LookupFunction {
  return (hostname, options, callback) => {
    resolver(hostname, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, []);
      const [first] = addresses;
      if (!first) return callback(new AddressRefused('The name has no address'), []);
      if (!addresses.every(({ address }) => mayConnectTo(address, rules)))
        return callback(new AddressRefused('The name resolves to an address that is not public'), []);
      if (options.all) callback(null, addresses);
      else callback(null, first.address, first.family);
    });
  };
}
