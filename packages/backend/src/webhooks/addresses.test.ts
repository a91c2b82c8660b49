import assert from 'node:assert/strict';
import type { LookupAddress } from 'node:dns';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { type AddressRules, guardedLookup, mayConnectTo, refuseUrl } from './addresses.ts';

const rules: AddressRules = { ports: [443, 8443], loopback: false };
const demo: AddressRules = { ...rules, loopback: true };

describe('addresses that a webhook never reaches (OWASP API7)', () => {
  const inside = [
    ...['0.0.0.0', '0.1.2.3', '10.0.0.1', '10.255.255.255', '100.64.0.1', '100.100.100.200', '100.127.255.255'],
    ...['127.0.0.1', '127.8.9.10', '127.255.255.255', '168.63.129.16', '169.254.0.1', '169.254.169.254'],
    ...['172.16.0.1', '172.31.255.255', '192.0.0.1', '192.0.0.170', '192.0.2.1', '192.88.99.1', '192.168.0.1'],
    ...['198.18.0.1', '198.19.255.255', '198.51.100.7', '203.0.113.7', '224.0.0.1', '239.255.255.255'],
    ...['240.0.0.1', '255.255.255.255'],
    ...['::', '::1', '::127.0.0.1', '::ffff:127.0.0.1', '::ffff:7f00:1', '::ffff:8.8.8.8', '::ffff:0:127.0.0.1'],
    ...['64:ff9b::7f00:1', '64:ff9b::8.8.8.8', '64:ff9b:1::1', '100::1', '2001::1', '2001:0:7f00:1::', '2001:10::1'],
    ...['2001:20::1', '2001:db8::1', '2002:7f00:1::', '2002:a9fe:a9fe::1', '3fff::1', '5f00::1', 'fc00::1'],
    ...['fd00::1', 'fd00:ec2::254', 'fe80::1', 'fe80::1%eth0', 'fec0::1', 'ff02::1', 'ff0e::1'],
  ];
  for (const address of inside) {
    it(address, () => {
      assert.equal(mayConnectTo(address, rules), false);
    });
  }

  const outside = [
    ...['1.1.1.1', '9.255.255.255', '11.0.0.0', '100.63.255.255', '100.128.0.0', '126.255.255.255', '128.0.0.1'],
    ...['169.253.255.255', '169.255.0.0', '172.15.255.255', '172.32.0.0', '192.167.255.255', '192.169.0.0'],
    ...['198.17.255.255', '198.20.0.0', '223.255.255.255', '2001:200::1', '2001:4860:4860::8888', '2400:cb00::1'],
    ...['2606:4700::1111', '2a00:1450::1'],
  ];
  for (const address of outside) {
    it(`but ${address} is public`, () => {
      assert.equal(mayConnectTo(address, rules), true);
    });
  }

  it('what is no address is refused', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        assert.equal(mayConnectTo(`x${text}`, demo), false);
      }),
    );
  });

  it('the loopback setting opens loopback and nothing else', () => {
    const opened = inside.filter((address) => mayConnectTo(address, demo));
    assert.deepEqual(opened, ['127.0.0.1', '127.8.9.10', '127.255.255.255', '::1']);
  });
});

describe('URLs of endpoints', () => {
  const refused: [string, RegExp][] = [
    ['', /not a URL/],
    ['portal.example.vn/hooks', /not a URL/],
    ['http://portal.example.vn/hooks', /https/],
    ['ftp://portal.example.vn/', /https/],
    ['file:///etc/passwd', /https/],
    ['javascript:alert(1)', /https/],
    ['https://user@portal.example.vn/', /user name or password/],
    ['https://user:word@portal.example.vn/', /user name or password/],
    ['https://:word@portal.example.vn/', /user name or password/],
    ['https://portal.example.vn/#part', /fragment/],
    ['https://portal.example.vn:22/', /port 22/],
    ['https://portal.example.vn:80/', /port 80/],
    // Every way of writing 127.0.0.1 and its like that inet_aton takes: WHATWG URLs read them all.
    ['https://127.0.0.1/', /not public/],
    ['https://127.1/', /not public/],
    ['https://2130706433/', /not public/],
    ['https://0x7f000001/', /not public/],
    ['https://0x7f.0.0.1/', /not public/],
    ['https://0177.0.0.1/', /not public/],
    ['https://017700000001/', /not public/],
    ['https://１２７.0.0.1/', /not public/],
    ['https://127.0.0.1./', /not public/],
    ['https://0/', /not public/],
    ['https://2852039166/', /not public/],
    ['https://[::1]/', /not public/],
    ['https://[::ffff:169.254.169.254]/', /not public/],
    ['https://[fd00:ec2::254]/', /not public/],
  ];
  for (const [url, reason] of refused) {
    it(`refused: ${url || '(nothing)'}`, () => {
      assert.match(refuseUrl(url, rules) ?? '', reason);
    });
  }

  for (const url of ['https://portal.example.vn/hooks?key=1', 'https://portal.example.vn:8443/', 'https://1.1.1.1/']) {
    it(`taken: ${url}`, () => {
      assert.equal(refuseUrl(url, rules), null);
    });
  }

  it('plain http only to a literal loopback address, and only where that is set', () => {
    const url = 'http://127.0.0.1:4319/hooks';
    assert.match(refuseUrl(url, rules) ?? '', /https/);
    assert.equal(refuseUrl(url, demo), null);
    assert.equal(refuseUrl('http://[::1]:4319/hooks', demo), null);
    for (const other of ['http://localhost:4319/', 'http://10.0.0.1/', 'http://1.1.1.1/', 'http://portal.example.vn/'])
      assert.match(refuseUrl(other, demo) ?? '', /https/, other);
    assert.match(refuseUrl('https://10.0.0.1/', demo) ?? '', /not public/);
  });
});

describe('names, at the moment of connecting', () => {
  const answers = (...addresses: string[]) =>
    addresses.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }));

  function look(found: LookupAddress[], all: boolean): Promise<unknown> {
    const lookup = guardedLookup(rules, (_hostname, _options, callback) => callback(null, found));
    return new Promise((resolve, reject) => {
      lookup('portal.example.vn', { all }, (error, ...result) => (error ? reject(error) : resolve(result)));
    });
  }

  const refused = [
    ['127.0.0.1'],
    ['169.254.169.254'],
    ['::1'],
    ['1.1.1.1', '10.0.0.1'],
    ['2606:4700::1111', '::ffff:10.0.0.1'],
    [],
  ];
  for (const addresses of refused) {
    it(`refused: ${addresses.join(' and ') || 'no answer'}`, async () => {
      for (const all of [true, false])
        await assert.rejects(look(answers(...addresses), all), { name: 'AddressRefused' });
    });
  }

  it('the socket gets the very answer that was judged, in the form that it asked for', async () => {
    const found = answers('1.1.1.1', '2606:4700::1111');
    assert.deepEqual(await look(found, true), [found]);
    assert.deepEqual(await look(found, false), ['1.1.1.1', 4]);
  });
});
