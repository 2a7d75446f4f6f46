import { describe, it } from 'mocha';
import { parseRelease } from '../../server/src/text/release';
import { check } from './check';

const quiet = (...texts: readonly string[]): void => {
  for (const text of texts) check(text);
};
const release = (name: string) => ({ release: parseRelease(name) });

describe('A command that the device does not have', () => {
  it('is told by the release of the text, and by that of the setting', () => {
    check(
      `
version 17.6
ip http client tls-version TLSv1.2
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP160 information: documented from 17.10.1 on; this device runs 17.6
`,
    );
    check(
      `
license smart usage customer-tags tag1 lab
`,
      release('17.9.1'),
    );
    check(
      `
license smart usage customer-tags tag1 lab
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP160 information: documented from 17.3.2 on; this device runs 17.3.1
`,
      release('17.3.1'),
    );
  });

  it('is told by the kind of device', () => {
    check(`
boot system flash:cat9k_iosxe.17.09.04a.SPA.bin
platform hardware throughput level MB 1000
license feature hseck9
`);
    check(`
boot system bootflash:C9800-universalk9_wlc.17.09.04a.SPA.bin
license boot suite FoundationSuiteK9
^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ SLP160 information: another kind of device
`);
  });

  it('is nothing where nobody knows release or platform, where only the train is known, and with `no`', () =>
    quiet(
      'ip http client tls-version TLSv1.2\nlicense air level air-network-advantage\n',
      'version 17.3\nlicense smart usage interval 30\nlicense smart usage customer-tags tag1 lab\n',
      'version 17.6\nno ip http client tls-version\n',
      'boot system bootflash:C9800-universalk9_wlc.17.09.04a.SPA.bin\nlicense air level air-network-advantage\nlicense udi pid C9800-CL-K9 sn 9ABCDEFGHIJ\n',
    ));
});

describe('`vrf forwarding` behind the address', () => {
  const toCslu = 'license smart url cslu http://192.0.2.80:8182/cslu/v1/pi';
  const vrf = 'vrf definition BLUE\n address-family ipv4\n exit-address-family';

  it('takes the address of the source interface away, in either spelling', () => {
    for (const forwarding of ['vrf forwarding BLUE', 'ip vrf forwarding BLUE'])
      check(`
${vrf}
interface Vlan100
 description Management
 ip address 192.0.2.2 255.255.255.0
 ${forwarding}
 ${'^'.repeat(forwarding.length)} SLP260 warning: removes the address of \`Vlan100\`
ip http client source-interface Vlan100
${toCslu}
`);
  });

  it('is nothing on other interfaces, where an address follows, and in the order of a device', () =>
    quiet(
      `${vrf}\ninterface Vlan100\n ip address 192.0.2.2 255.255.255.0\n vrf forwarding BLUE\n${toCslu}\n`,
      `${vrf}\ninterface Vlan100\n ip address 192.0.2.2 255.255.255.0\n vrf forwarding BLUE\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface Vlan100\n${toCslu}\n`,
      `${vrf}\ninterface Vlan100\n vrf forwarding BLUE\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface Vlan100\n${toCslu}\n`,
      `${vrf}\ninterface Vlan100\n no ip address\n vrf forwarding BLUE\n ip address 192.0.2.2 255.255.255.0\nip http client source-interface Vlan100\n${toCslu}\n`,
    ));
});

describe('The identity of the Call Home server', () => {
  const off = (line: string): string =>
    `license smart transport callhome\ncall-home\n ${line}\n profile LAB\n  destination address http https://onprem.example.com/Transportgateway/services/DeviceRequestHandler\n`;

  it('is not missed towards another server, and where a later line switches the check on', () =>
    quiet(
      'license smart transport callhome\ncall-home\n no http secure server-identity-check\n http secure server-identity-check\n',
      'license smart transport smart\nip name-server 192.0.2.53\ncall-home\n no http secure server-identity-check\n',
      off('contact-email-addr lab@example.com'),
    ));
});

describe('The name of a Call Home profile', () => {
  const profile = (name: string): string =>
    `license smart transport callhome\ncall-home\n profile ${name}\n  active\n  reporting smart-licensing-data\n  destination transport-method http\n  destination address http https://tools.cisco.com/its/service/oddce/services/DDCEService\n`;

  it('has at most 31 characters', () => {
    quiet(profile('A'.repeat(31)));
    const long = profile('A'.repeat(32)).split('\n');
    long.splice(3, 0, `         ${'^'.repeat(32)} SLP661 warning: longer than 31`);
    check(long.join('\n'));
  });

  it('is never `all`', () => {
    const lines = profile('all').split('\n');
    lines.splice(3, 0, '         ^^^ SLP661 warning: every profile');
    check(lines.join('\n'));
  });
});
