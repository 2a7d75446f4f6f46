import { equal } from 'node:assert/strict';
import { describe, it } from 'mocha';
import { parseFixture } from './carets';
import { analysisOf, check } from './check';

/** An edge router whose answers come in by an interface with a list; a place with carets stands below a line. */
const edge = (
  entries: string,
  { applied = ' ip access-group FROM-WAN in', more = '', peer = cslu } = {},
): string =>
  [
    'version 17.9',
    'hostname EDGE-1',
    'interface GigabitEthernet0/0/0',
    ' ip address 192.0.2.2 255.255.255.0',
    applied,
    'interface GigabitEthernet0/0/1',
    ' ip address 198.51.100.1 255.255.255.0',
    'ip name-server 203.0.113.53',
    'ip route 0.0.0.0 0.0.0.0 192.0.2.1',
    ...(more === '' ? [] : [more]),
    'ip http client source-interface GigabitEthernet0/0/0',
    'ip access-list extended FROM-WAN',
    ...entries.split('\n').map((entry) => ` ${entry}`),
    peer,
    'ntp server 203.0.113.123',
    'end',
    '',
  ].join('\n');
const cslu = 'license smart url cslu http://203.0.113.80:8182/cslu/v1/pi';
const cssm = 'license smart transport smart\nlicense smart url default';
const told = ' ip access-group FROM-WAN in\n ^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP420 warning';
const management = 'permit tcp 198.51.100.0 0.0.0.255 any eq 22';

describe('the list where the answers of the peer come in', () => {
  it('drops them by an entry', () =>
    check(
      edge(`${management}\ndeny   ip any any log`, {
        applied: `${told}: denies the answers of \`203.0.113.80\``,
      }),
    ));

  it('drops them at its end', () =>
    check(edge(management, { applied: `${told}: No entry of \`FROM-WAN\`` })));

  for (const entry of [
    'permit icmp any any',
    'permit udp any eq domain any',
    'permit 50 any any',
    'permit tcp any any eq 22',
    'permit tcp any any eq telnet 443',
    'permit tcp any any lt 1024',
    'permit tcp any any range 20 80',
    'permit tcp any eq 443 any',
    'permit tcp any gt 9000 any established',
    'permit tcp any neq 8182 any',
    'permit tcp host 203.0.113.81 any',
    'permit ip 10.0.0.0 0.255.255.255 any',
    'permit ip any host 192.0.2.9',
    'permit ip any 198.51.100.0 0.0.0.255',
    'remark permit tcp any any established\npermit icmp any any',
    'deny   tcp host 203.0.113.80 any\npermit ip any any',
    'deny   6 any any\npermit ip any any',
    'permit icmp any any\nno permit tcp any any established',
    'permit tcp any any lt 1024\npermit tcp any range 1 8181 any',
  ])
    it(`is passed by none with \`${entry.replace('\n', '`, `')}\``, () =>
      check(edge(entry, { applied: told })));

  for (const entry of [
    'permit tcp any any established',
    'permit tcp any any ack',
    'permit ip any any',
    'permit 6 any any',
    'permit tcp any eq 8182 any',
    'permit tcp any eq 443 8182 any',
    'permit tcp any neq 443 any',
    'permit tcp any range 8000 9000 any gt 1023',
    'permit tcp any any range 1024 65535',
    'permit tcp any any neq 22',
    'permit tcp host 203.0.113.80 host 192.0.2.2',
    'permit tcp 203.0.113.0 0.0.0.255 192.0.2.0 0.0.0.255 log',
    'permit tcp object-group SERVERS any',
    'permit tcp any eq https-alt any',
    'permit tcp any any eq 5000',
    'permit tcp any any time-range NIGHT',
    'evaluate OPENED',
    'dynamic GUESTS timeout 60 permit icmp any any',
    'permit object-group SERVICES any any',
    'permit tcp any any lt 1025',
    'permit tcp any any gt 65534',
    'deny   tcp any any eq 22\npermit ip any any',
    'deny   tcp any any syn\npermit tcp any any',
  ])
    it(`may be passed with \`${entry.replace('\n', '`, `')}\``, () => check(edge(entry)));

  it('drops those of Cisco where it names private networks only', () => {
    const dns = 'permit udp host 203.0.113.53 eq domain any\n';
    check(
      edge(`${dns}permit ip 10.0.0.0 0.255.255.255 any`, {
        applied: `${told}: permits the answers of \`smart`,
        peer: cssm,
      }),
    );
    check(edge(`${dns}permit tcp 198.51.0.0 0.0.255.255 any`, { peer: cssm }));
  });

  it('is one by its number, and one that names senders only', () => {
    const numbered = (line: string) => ({ applied: ' ip access-group 101 in', more: line });
    check(
      edge('deny   ip any any', {
        applied: ' ip access-group 101 in\n ^^^^^^^^^^^^^^^^^^^^^^ SLP420 warning',
        more: 'access-list 101 remark answers\naccess-list 101 permit tcp any any eq 22\naccess-list 102 permit ip any any',
      }),
    );
    check(edge('deny   ip any any', numbered('access-list 101 permit tcp any any established')));
    check(
      edge('deny   ip any any', {
        applied: ' ip access-group 10 in\n ^^^^^^^^^^^^^^^^^^^^^ SLP420 warning',
        more: 'access-list 10 permit 198.51.100.0 0.0.0.255\naccess-list 10 deny   any log',
      }),
    );
    check(
      edge('deny   ip any any', {
        applied: ' ip access-group 10 in',
        more: 'access-list 10 permit 203.0.113.80',
      }),
    );
    for (const entries of [
      'access-list 10 deny   any\naccess-list 10 permit 203.0.113.80',
      'access-list 10 deny   host 203.0.113.80\naccess-list 10 permit any',
      'access-list 10 permit 198.51.100.7\nno access-list 10 permit 203.0.113.80',
    ])
      check(
        edge('deny   ip any any', {
          applied: ' ip access-group 10 in\n ^^^^^^^^^^^^^^^^^^^^^ SLP420 warning',
          more: entries,
        }),
      );
  });

  it('drops those of a peer by name where it drops those of each of its addresses', () => {
    const named = (...addresses: readonly string[]) => ({
      more: `ip host cslu.example.com ${addresses.join(' ')}`,
      peer: 'license smart url cslu http://cslu.example.com:8182/cslu/v1/pi',
    });
    const entries = 'deny   tcp host 203.0.113.80 any\npermit ip any any';
    check(edge(entries, { applied: told, ...named('203.0.113.80') }));
    check(edge(entries, named('203.0.113.80', '203.0.113.81')));
  });

  it('drops those of the DNS servers that know the name of the peer', () => {
    const tcp = 'permit tcp any any established';
    for (const entry of [
      'permit icmp any any',
      'permit udp any eq ntp any',
      'permit udp any any eq isakmp',
      'permit udp host 203.0.113.54 eq domain any',
      'permit udp any eq domain host 192.0.2.9',
      'deny   udp any any\npermit ip any any',
    ]) {
      check(edge(`${tcp}\n${entry}`, { applied: `${told}: the answers of the DNS servers to`, peer: cssm }));
      // An address needs no name.
      check(edge(`${tcp}\n${entry}`));
    }
    for (const entry of [
      'permit udp any any',
      'permit udp any eq domain any',
      'permit udp any eq 53 any gt 1023',
      'permit 17 host 203.0.113.53 any',
      'permit udp any any eq non500-isakmp',
      'permit udp object-group DNS any',
      'permit ip any any',
    ])
      check(edge(`${tcp}\n${entry}`, { peer: cssm }));
    const named = 'license smart url cslu http://cslu.example.com:8182/cslu/v1/pi';
    check(edge(tcp, { peer: named, applied: told }));
    check(edge(tcp, { peer: named, more: 'ip host cslu.example.com 203.0.113.80' }));
    check(edge(tcp, { peer: cssm, more: 'ip name-server 198.51.100.53' }));
  });

  it('drops both in one finding, of the hop that was seen to fail', () => {
    const both = edge(management, {
      applied: `${told}: the answers of the DNS servers, and those of \`smart`,
      peer: cssm,
    });
    check(both);
    const hopWith = (reason: string): string | undefined => {
      const text = parseFixture(both).text;
      const log = `EDGE-1#show logging\nMar  5 10:00:00.000: %SMART_LIC-3-COMM_FAILED: Communications failure with the Cisco Smart Software Manager (CSSM) : ${reason}\n`;
      return analysisOf(`EDGE-1#show running-config\n${text}${log}`).findings.find(
        ({ rule }) => rule.id === 'SLP420',
      )?.hop;
    };
    equal(hopWith('Unable to resolve server hostname/domain name'), 'name');
    equal(hopWith('Connection timed out'), 'connect');
  });

  it('is not judged outward, inspected, unknown, where answers may come in elsewhere, or in a fragment', () => {
    check(edge('deny   ip any any', { applied: ' ip access-group FROM-WAN out' }));
    check(edge('deny   ip any any', { applied: ' ip access-group FROM-WAN in\n ip inspect OUT out' }));
    check(
      edge('deny   ip any any', { applied: ' ip access-group FROM-WAN in\n no ip access-group FROM-WAN in' }),
    );
    check(edge('deny   ip any any', { applied: ' ip verify unicast in\n no ip access-group FROM-WAN in' }));
    check(edge('deny   ip any any', { applied: ' ip access-group ELSEWHERE in' }));
    check(edge('deny   ip any any', { more: 'ip route 203.0.113.80 255.255.255.255 198.51.100.9' }));
    check(edge('deny   ip any any', { more: 'router ospf 1\n network 192.0.2.0 0.0.0.255 area 0' }));
    check(
      edge('deny   ip any any')
        .replace(/^version.*\n/, '')
        .replace('end\n', ''),
    );
  });
});
