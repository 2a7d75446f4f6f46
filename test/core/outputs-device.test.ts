import assert from 'node:assert/strict';
import { describe, it } from 'mocha';
import { commandsIn, dataIn } from './outputs';

describe('show version whose long line was broken', () => {
  it('tells its release all the same', () =>
    assert.deepEqual(
      dataIn(
        'R1#show version\nCisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version\n17.6.4, RELEASE SOFTWARE (fc1)\n',
      ),
      {
        Version: '17.6.4',
        text: [
          'Cisco IOS Software [Bengaluru], ISR Software (X86_64_LINUX_IOSD-UNIVERSALK9-M), Version',
          '17.6.4, RELEASE SOFTWARE (fc1)',
        ],
      },
    ));
});

describe('the load of the processor', () => {
  it('is read with its processes', () =>
    assert.deepEqual(
      dataIn(
        'SW-A#show proc cpu sort\nCPU utilization for five seconds: 97%/3%; one minute: 96%; five minutes: 95%\n PID Runtime(ms)     Invoked      uSecs   5Sec   1Min   5Min TTY Process\n 412   123456789      987654        125 71.35% 70.01% 69.88%   0 SAGetRUMIds\n',
      ),
      {
        'CPU utilization for five seconds': '97%/3%',
        'one minute': '96%',
        'five minutes': '95%',
        Process: [
          {
            PID: '412',
            'Runtime(ms)': '123456789',
            Invoked: '987654',
            uSecs: '125',
            '5Sec': '71.35%',
            '1Min': '70.01%',
            '5Min': '69.88%',
            TTY: '0',
            Process: 'SAGetRUMIds',
          },
        ],
      },
    ));

  it('is read for each core, and recognised without its command', () => {
    const text =
      'Core 0: CPU utilization for five seconds: 12%; one minute: 11%; five minutes: 10%\nCore 1: CPU utilization for five seconds:  2%; one minute:  1%; five minutes:  1%\n';
    assert.deepEqual(commandsIn(text), ['show processes cpu sorted']);
    assert.deepEqual(dataIn(text), {
      'Core 0': { 'CPU utilization for five seconds': '12%', 'one minute': '11%', 'five minutes': '10%' },
      'Core 1': { 'CPU utilization for five seconds': '2%', 'one minute': '1%', 'five minutes': '1%' },
    });
  });
});

describe('the memory of the processor', () => {
  it('is read by pool and by process, whoever sorted it', () =>
    assert.deepEqual(
      dataIn(
        'SW-A#show processes memory sorted holding\nProcessor Pool Total: 1000000000 Used:  317607000 Free:  682393000\nreserve P Pool Total:     102404 Used:         88 Free:     102316\n\n PID TTY  Allocated      Freed    Holding    Getbufs    Retbufs Process\n   0   0          0          0  705727320          0          0 *MallocLite*\n',
      ),
      {
        'Processor Pool': { Total: '1000000000', Used: '317607000', Free: '682393000' },
        'reserve P Pool': { Total: '102404', Used: '88', Free: '102316' },
        Process: [
          {
            PID: '0',
            TTY: '0',
            Allocated: '0',
            Freed: '0',
            Holding: '705727320',
            Getbufs: '0',
            Retbufs: '0',
            Process: '*MallocLite*',
          },
        ],
      },
    ));
});

describe('show version', () => {
  const text = `SW-A#show version
Cisco IOS XE Software, Version 17.09.04a
Cisco IOS Software [Cupertino], Catalyst L3 Switch Software (CAT9K_IOSXE), Version 17.9.4a, RELEASE SOFTWARE (fc3)
SW-A uptime is 2 weeks, 1 day
System image file is "flash:packages.conf"

Technology Package License Information:

------------------------------------------------------------------------------
Technology-package                                     Technology-package
Current                        Type                       Next reboot
------------------------------------------------------------------------------
network-advantage   	Smart License                 	 network-advantage
dna-advantage       	Subscription Smart License    	 dna-advantage
AIR License Level: AIR DNA Advantage

Smart Licensing Status: Smart Licensing Using Policy

cisco C9300-24T (X86) processor with 1333273K/6147K bytes of memory.
28 Gigabit Ethernet interfaces
Model Number                       : C9300-24T

Switch Ports Model              SW Version        SW Image              Mode
------ ----- -----              ----------        ----------            ----
*    1 41    C9300-24T          17.09.04a         CAT9K_IOSXE           INSTALL

Switch 02
---------
Switch uptime                      : 2 weeks, 1 day

Model Number                       : C9300-48T
Configuration register is 0x102
`;
  it('of a boot goes on behind the search for a configuration', () => {
    for (const search of [
      '% Checking backup nvram',
      '% No config present. Using default config',
      '% Failed to initialize nvram',
    ]) {
      const boot = `Cisco IOS Software [IOSXE], Catalyst L3 Switch Software (CAT9K_IOSXE), Version 17.18.1, RELEASE SOFTWARE (fc2)\n\n${search}\n\ncisco C9300-24T (X86) processor with 1050581K/6147K bytes of memory.\n`;
      assert.equal((dataIn(boot) as { processor?: string }).processor, 'C9300-24T');
    }
  });

  it('is read with its licences and the members of the stack', () => {
    const { text: spoken, ...fields } = dataIn(text) as { text: readonly string[] };
    assert.deepEqual(fields, {
      'Cisco IOS XE Software, Version': '17.09.04a',
      Version: '17.9.4a',
      'uptime is': '2 weeks, 1 day',
      'System image file is': 'flash:packages.conf',
      'Technology Package License Information': [
        {
          'Technology-package Current': 'network-advantage',
          Type: 'Smart License',
          'Technology-package Next reboot': 'network-advantage',
        },
        {
          'Technology-package Current': 'dna-advantage',
          Type: 'Subscription Smart License',
          'Technology-package Next reboot': 'dna-advantage',
        },
      ],
      'AIR License Level': 'AIR DNA Advantage',
      'Smart Licensing Status': 'Smart Licensing Using Policy',
      processor: 'C9300-24T',
      'bytes of memory': '1333273K/6147K',
      'Gigabit Ethernet interfaces': '28',
      'Model Number': 'C9300-24T',
      Switch: [
        {
          Switch: '*    1',
          Ports: '41',
          Model: 'C9300-24T',
          'SW Version': '17.09.04a',
          'SW Image': 'CAT9K_IOSXE',
          Mode: 'INSTALL',
        },
      ],
      Switches: [{ name: 'Switch 02', 'Switch uptime': '2 weeks, 1 day', 'Model Number': 'C9300-48T' }],
      'Configuration register is': '0x102',
    });
    assert.ok(spoken.includes('SW-A uptime is 2 weeks, 1 day'));
  });

  it('ends where the log of a booting device goes on', () =>
    assert.deepEqual(
      dataIn(
        'Cisco IOS XE Software, Version 17.09.04a\n*Mar  5 10:00:00.000: ILP: POE POST for switch 1: PASS\nPress RETURN to get started!\n',
      ),
      {
        'Cisco IOS XE Software, Version': '17.09.04a',
        text: ['Cisco IOS XE Software, Version 17.09.04a'],
      },
    ));
});

describe('show inventory', () => {
  it('lists every part with its identity, an empty serial number included', () =>
    assert.deepEqual(
      dataIn(
        'NAME: "Switch 1", DESCR: "C9300-24T"\nPID: C9300-24T         , VID: V02  , SN: FOC0000A001\n\nNAME: "Fan Tray", DESCR: "Fan"\nPID: FAN-T1     , VID:      , SN:\n',
      ),
      {
        inventory: [
          {
            name: 'Switch 1',
            NAME: 'Switch 1',
            DESCR: 'C9300-24T',
            PID: 'C9300-24T',
            VID: 'V02',
            SN: 'FOC0000A001',
          },
          { name: 'Fan Tray', NAME: 'Fan Tray', DESCR: 'Fan', PID: 'FAN-T1', VID: '', SN: '' },
        ],
        text: [
          'NAME: "Switch 1", DESCR: "C9300-24T"',
          'PID: C9300-24T         , VID: V02  , SN: FOC0000A001',
          'NAME: "Fan Tray", DESCR: "Fan"',
          'PID: FAN-T1     , VID:      , SN:',
        ],
      },
    ));
});

describe('call-home', () => {
  it('prints a block for each profile, tables inside', () =>
    assert.deepEqual(
      dataIn(
        'Profile Name: CiscoTAC-1\n    Profile status: ACTIVE\n    Reporting Data: Smart Call Home, Smart Licensing\n    Email address(es): a@example.com\n                       b@example.com\n\n    Periodic inventory info message is scheduled every 1 day of the month at 09:00\n\n    Alert-group               Severity\n    ------------------------  ------------\n    crash                     debugging\n',
      ),
      {
        'Profile Name': [
          {
            name: 'Profile Name: CiscoTAC-1',
            'Profile Name': 'CiscoTAC-1',
            'Profile status': 'ACTIVE',
            'Reporting Data': 'Smart Call Home, Smart Licensing',
            'Email address(es)': 'a@example.com, b@example.com',
            'Periodic inventory info message is scheduled': 'every 1 day of the month at 09:00',
            'Alert-group': [{ 'Alert-group': 'crash', Severity: 'debugging' }],
          },
        ],
      },
    ));

  it('says whether it carries licensing messages', () =>
    assert.deepEqual(
      dataIn(
        'Current smart-licensing transport settings:\n Smart-license messages: enabled\n Profile: CiscoTAC-1 (status: ACTIVE)\n Destination  URL(s):  https://tools.cisco.com/its/service/oddce/services/DDCEService\n',
      ),
      {
        'Current smart-licensing transport settings': {
          'Smart-license messages': 'enabled',
          Profile: 'CiscoTAC-1',
          status: 'ACTIVE',
          'Destination  URL(s)': 'https://tools.cisco.com/its/service/oddce/services/DDCEService',
        },
      },
    ));

  it('counts its messages by group and kind', () =>
    assert.deepEqual(
      dataIn(
        'Message Types    Total                Email                HTTP\n-------------   -------------------- -------------------- ------------------\nTotal Failed    3                    0                    3\n    SCH         2                    0                    2\n\nTotal Ratelimit\n      -dropped  0                    0                    0\n\nLast call-home message sent time: n/a\n',
      ),
      {
        'Message Types': [
          {
            name: 'Total Failed',
            'Message Types': 'Total Failed',
            Total: '3',
            Email: '0',
            HTTP: '3',
            types: [{ name: 'SCH', 'Message Types': 'SCH', Total: '2', Email: '0', HTTP: '2' }],
          },
          {
            name: 'Total Ratelimit -dropped',
            'Message Types': '-dropped',
            Total: '0',
            Email: '0',
            HTTP: '0',
          },
        ],
        'Last call-home message sent time': 'n/a',
      },
    ));
});

describe('the way to the peer', () => {
  it('is open, or refused in the words of the device', () => {
    assert.deepEqual(
      dataIn(
        'SW-A#telnet smartreceiver.cisco.com 443 /ipv4\nTranslating "smartreceiver.cisco.com"...domain server (192.0.2.53) [OK]\nTrying smartreceiver.cisco.com (198.51.100.1, 443)... Open\n',
      ),
      {
        Translating: 'smartreceiver.cisco.com',
        'domain server': '(192.0.2.53) [OK]',
        Trying: 'smartreceiver.cisco.com (198.51.100.1, 443)',
        Open: '',
      },
    );
    assert.deepEqual(
      dataIn(
        'SW-A#telnet 198.51.100.1 443 /vrf Mgmt-vrf\nTrying 198.51.100.1, 443 ...\n% Connection timed out; remote host not responding\n',
      ),
      { Trying: '198.51.100.1, 443', '%': 'Connection timed out; remote host not responding' },
    );
  });

  it('answers a ping by its rate', () =>
    assert.deepEqual(
      dataIn(
        'SW-A#ping 198.51.100.1\nType escape sequence to abort.\nSending 5, 100-byte ICMP Echos to 198.51.100.1, timeout is 2 seconds:\n.!!!!\nSuccess rate is 80 percent (4/5), round-trip min/avg/max = 1/2/4 ms\n',
      ),
      {
        'Type escape sequence to abort.': '',
        Sending: '5, 100-byte ICMP Echos',
        to: '198.51.100.1',
        'timeout is': '2 seconds',
        text: ['.!!!!'],
        'Success rate is': '80 percent (4/5)',
        'round-trip min/avg/max =': '1/2/4 ms',
      },
    ));

  it('shows its trustpoints and its names', () => {
    assert.deepEqual(
      dataIn(
        'SW-A#show crypto pki trustpoints status\nTrustpoint SLA-TrustPoint:\n    Subject Name:\n    cn=Example Root CA\n          Serial Number (hex): 01\n    Certificate configured.\n',
      ),
      {
        Trustpoint: [
          {
            name: 'Trustpoint SLA-TrustPoint',
            'Subject Name': '',
            cn: 'Example Root CA',
            'Serial Number (hex)': '01',
            'Certificate configured.': '',
          },
        ],
      },
    );
    assert.deepEqual(dataIn('Default domain is example.com\nName servers are 192.0.2.53, 192.0.2.54\n'), {
      'Default domain': 'example.com',
      'Name servers': '192.0.2.53, 192.0.2.54',
    });
  });

  it('shows the client that messages leave by, and how it finds names', () => {
    assert.deepEqual(
      dataIn(
        'SW-A#show ip http client all\nHTTP client status: Enabled\nHTTP client current connections:\nPersistent connection = enabled (default)\nProxy =\nHTTP client source interface is Vlan100\n',
      ),
      {
        'HTTP client status': 'Enabled',
        'HTTP client current connections': '',
        'Persistent connection': 'enabled (default)',
        Proxy: '',
        'HTTP client source interface': 'Vlan100',
      },
    );
    assert.deepEqual(
      dataIn(
        'SW-A#show ip dns view\nDNS View default parameters:\nDNS Resolver settings:\n  Domain lookup is enabled\n  Domain name-servers:\n    192.0.2.53\n    192.0.2.54\n  Round-robin is disabled\n',
      ),
      {
        'DNS View': [
          {
            name: 'DNS View default parameters',
            'DNS Resolver settings': {
              'Domain lookup': 'enabled',
              'Domain name-servers': '192.0.2.53 192.0.2.54',
              'Round-robin': 'disabled',
            },
          },
        ],
      },
    );
  });

  it('shows the root certificates it trusts, one block each', () =>
    assert.deepEqual(
      dataIn(
        'SW-A#show crypto pki trustpool\nCA Certificate\n  Status: Available\n  Issuer: \n    cn=Example Root CA 1\n    c=US\n\nCA Certificate\n  Status: Available\n',
      ),
      {
        'CA Certificate': [
          { name: 'CA Certificate', Status: 'Available', Issuer: { cn: 'Example Root CA 1', c: 'US' } },
          { name: 'CA Certificate', Status: 'Available' },
        ],
      },
    ));

  it('counts the usage reports of a file, and leaves any other file alone', () => {
    assert.deepEqual(
      dataIn('SW-A#more flash:report.txt | count RUMReport\nNumber of lines which match regexp = 214\n'),
      { 'Number of lines which match regexp': '214' },
    );
    assert.equal(dataIn('SW-A#more flash:notes.txt\nsome text\n'), null);
  });
});
