/**
 * What the seminar of November 2023 on Catalyst 9000 teaches, one fact a line, and where the product carries it.
 * `says`: words of the fact that the texts behind the references must hold, in both languages alike.
 */
export interface Fact {
  readonly slide: string;
  readonly fact: string;
  readonly at: readonly Ref[];
  readonly says?: readonly string[];
}

/** A row of a table, by the name a person would look it up by. */
export type Ref =
  | { readonly term: string }
  | { readonly message: string }
  | { readonly reason: string }
  | { readonly defect: string }
  | { readonly field: string; readonly under?: string }
  | { readonly command: string }
  | { readonly topology: string }
  | { readonly rule: string }
  | { readonly link: string };

export const facts: readonly Fact[] = [
  // Scope and terms.
  {
    slide: 'scope',
    fact: 'the seminar is about Catalyst 9000 on 17.3.2a or later',
    at: [{ term: 'roadmap' }, { term: 'SLP' }],
    says: ['Catalyst 9000', '17.3.2a'],
  },
  { slide: 'terms', fact: 'SA is the Smart Account', at: [{ term: 'SA' }], says: ['CSSM'] },
  { slide: 'terms', fact: 'VA is the Virtual Account', at: [{ term: 'VA' }] },
  { slide: 'terms', fact: 'PI is the product instance', at: [{ term: 'PI' }], says: ['CSSM'] },
  { slide: 'terms', fact: 'SL is Smart Licensing', at: [{ term: 'SL' }], says: ['16.9.1'] },
  { slide: 'terms', fact: 'SLP is Smart Licensing Using Policy', at: [{ term: 'SLP' }], says: ['IN USE'] },
  { slide: 'terms', fact: 'CSSM is the Smart Software Manager', at: [{ term: 'CSSM' }] },
  { slide: 'terms', fact: 'SSM On-Prem is the one of your own', at: [{ term: 'SSM On-Prem' }] },
  { slide: 'terms', fact: 'CSLU is the Smart Licensing Utility', at: [{ term: 'CSLU' }], says: ['8182'] },
  {
    slide: 'terms',
    fact: 'RUM is Resource Utilization Measurement',
    at: [{ term: 'RUM' }],
    says: ['Resource'],
  },
  { slide: 'terms', fact: 'ACK is the acknowledgement', at: [{ term: 'ACK' }], says: ['CSSM'] },

  // Roadmap and models.
  {
    slide: 'roadmap',
    fact: 'PAK, then SL only from 16.9.1, then SLP only from 17.3.2a',
    at: [{ term: 'roadmap' }],
    says: ['PAK', '16.9.1', '17.3.2a'],
  },
  {
    slide: 'three models',
    fact: 'PAK: a licence file for each device is installed and activated',
    at: [{ term: 'PAK' }, { term: 'three licensing models' }],
    says: ['PAK'],
  },
  {
    slide: 'three models',
    fact: 'SL: evaluation mode at the first start',
    at: [{ term: 'evaluation mode' }, { term: 'three licensing models' }, { message: 'EVAL_START' }],
    says: ['EVAL'],
  },
  {
    slide: 'three models',
    fact: 'SL: registration with CSSM or a satellite for compliance, then regular reports',
    at: [{ term: 'registration' }, { term: 'satellite' }, { term: 'three licensing models' }],
    says: ['CSSM'],
  },
  {
    slide: 'three models',
    fact: 'SLP: no evaluation mode, unenforced licences without limit, active already, only a report is owed',
    at: [{ term: 'three licensing models' }, { term: 'unenforced' }],
    says: ['HSECK9', 'CUBE', 'NOT ENFORCED'],
  },

  // RUM report.
  {
    slide: 'RUM',
    fact: 'the switch generates, stores and signs RUM reports, one for each licence level',
    at: [{ term: 'RUM report' }],
  },
  {
    slide: 'RUM',
    fact: 'CSSM verifies, checks the timeline of usage changes, updates its data, answers with an ACK',
    at: [{ term: 'RUM report' }, { term: 'CSSM' }],
    says: ['ACK', 'CSSM'],
  },
  {
    slide: 'RUM commands',
    fact: 'up to 17.6 service internal and test license smart rum id-list, then show',
    at: [{ term: 'RUM commands' }, { command: 'service internal' }, { command: 'test license smart rum' }],
    says: ['test license smart rum id-list', 'service internal', '17.6'],
  },
  {
    slide: 'RUM commands',
    fact: 'from 17.7 show license rum id all, and detail',
    at: [{ term: 'RUM commands' }, { command: 'show license rum id' }],
    says: ['show license rum id all', 'detail', '17.7'],
  },
  {
    slide: 'RUM commands',
    fact: 'long names of the states before 17.7',
    at: [{ term: 'SmartAgentRumStateUnacknowledged' }, { term: 'SmartAgentRumStateOpen' }],
    says: ['SmartAgentRumStateUnacknowledged', 'SmartAgentRumStateOpen'],
  },
  { slide: 'RUM commands', fact: 'flag E is error', at: [{ term: 'Flag E' }, { field: 'Flag' }] },
  { slide: 'RUM commands', fact: 'flag N is normal', at: [{ term: 'Flag N' }, { field: 'Flag' }] },
  {
    slide: 'RUM states',
    fact: 'Open, Closed, Unacknowledged, Acknowledged in this order',
    at: [{ term: 'RUM states' }, { field: 'State' }],
    says: ['OPEN', 'CLOSED', 'UNACK', 'ACK'],
  },
  { slide: 'RUM states', fact: 'Open: information may be added', at: [{ term: 'OPEN' }] },
  { slide: 'RUM states', fact: 'Closed: ready to be sent, or sent', at: [{ term: 'CLOSED' }], says: ['ACK'] },
  {
    slide: 'RUM states',
    fact: 'Unacknowledged: a poll id was given',
    at: [{ term: 'UNACK' }, { term: 'poll id' }],
  },
  { slide: 'RUM states', fact: 'Acknowledged: may be deleted', at: [{ term: 'Acknowledged' }] },

  // Policy.
  {
    slide: 'policy 1',
    fact: 'the status of a licence is IN USE by default',
    at: [{ term: 'IN USE' }, { field: 'Status', under: 'License Usage' }],
    says: ['IN USE'],
  },
  {
    slide: 'policy 1',
    fact: 'Network licences are perpetual and do not expire',
    at: [{ term: 'perpetual' }],
    says: ['Network Essentials', 'Network Advantage'],
  },
  {
    slide: 'policy 1',
    fact: 'DNA licences are subscriptions of 3, 5 or 7 years',
    at: [{ term: 'subscription' }],
    says: ['DNA Essentials', 'DNA Advantage', '3', '5', '7'],
  },
  {
    slide: 'policy 2',
    fact: 'defaults: perpetual 365, 0, 90',
    at: [{ term: 'policy' }, { term: 'perpetual' }, { field: 'First report requirement (days)' }],
    says: ['365', '`0`', '`90`'],
  },
  {
    slide: 'policy 2',
    fact: 'defaults: subscription 90, 90, 90',
    at: [{ term: 'policy' }, { term: 'subscription' }, { field: 'Reporting frequency (days)' }],
    says: ['`90`'],
  },
  {
    slide: 'policy 2',
    fact: 'a change is reported within 90 days',
    at: [{ term: 'report on change' }, { field: 'Report on change (days)' }],
    says: ['90'],
  },
  {
    slide: 'policy 2',
    fact: 'merged from multiple sources, CISCO default',
    at: [{ term: 'Merged from multiple sources' }, { field: 'Policy in use' }],
    says: ['(CISCO default)'],
  },
  { slide: 'policy 2', fact: 'reporting ACK required', at: [{ field: 'Reporting ACK required' }] },

  // Topologies.
  {
    slide: 'topologies',
    fact: 'six pictures',
    at: [
      { term: 'topologies' },
      { term: 'direct' },
      { term: 'through CSLU' },
      { term: 'CSLU disconnected' },
      { term: 'through a controller' },
      { term: 'through On-Prem' },
      { term: 'offline mode' },
    ],
    says: ['---> CSSM', 'HTTP 8182', 'SSM On-Prem', 'DNA Center'],
  },
  { slide: 'topologies', fact: 'link to the 17.9 guide', at: [{ link: 'guide-17-9' }] },
  {
    slide: 'direct',
    fact: 'four steps: reach CSSM, transport, token, check',
    at: [{ term: 'direct procedure' }, { topology: 'direct-smart' }],
    says: [
      'ip name-server',
      'license smart transport smart',
      'license smart trust idtoken',
      'Last ACK received',
    ],
  },
  {
    slide: 'direct, step 1',
    fact: 'address, route, DNS, NTP, HTTP client source interface',
    at: [
      { command: 'ip name-server' },
      { command: 'ip domain lookup' },
      { command: 'ntp server' },
      { command: 'ip http client source-interface' },
      { command: 'ip route' },
      { topology: 'direct-smart' },
    ],
    says: ['ip domain lookup source-interface', 'ntp server', 'ip http client source-interface'],
  },
  {
    slide: 'direct, step 1',
    fact: 'with a VRF, name it in each related command',
    at: [{ term: 'VRF' }, { rule: 'SLP302' }, { rule: 'SLP305' }],
    says: ['ip name-server vrf', 'license smart vrf'],
  },
  {
    slide: 'direct, step 1',
    fact: 'a static host entry: addresses of CSSM, IPv4 and IPv6, change',
    at: [{ term: 'static host entry' }, { command: 'ip host' }, { rule: 'SLP309' }],
    says: ['IPv4', 'IPv6'],
  },
  {
    slide: 'direct, step 2 A',
    fact: 'license smart transport smart, license smart url default; recommended',
    at: [
      { term: 'transport' },
      { command: 'license smart transport' },
      { command: 'license smart url default' },
    ],
    says: ['license smart url default'],
  },
  {
    slide: 'direct, step 2 B',
    fact: 'through a proxy: license smart proxy address and port',
    at: [
      { topology: 'direct-smart-proxy' },
      { term: 'proxy' },
      { command: 'license smart proxy address' },
      { command: 'license smart proxy port' },
    ],
    says: ['license smart proxy address', 'license smart proxy port'],
  },
  {
    slide: 'direct, step 2 C',
    fact: 'Call Home: transport, URL, service, contact, active profile, http, address',
    at: [
      { topology: 'direct-callhome' },
      { command: 'license smart url' },
      { command: 'service call-home' },
      { command: 'call-home' },
      { command: 'contact-email-addr' },
      { command: 'profile' },
      { command: 'active' },
      { command: 'destination transport-method' },
      { command: 'destination address' },
      { command: 'reporting' },
    ],
    says: [
      'https://tools.cisco.com/its/service/oddce/services/DDCEService',
      'reporting smart-licensing-data',
    ],
  },
  {
    slide: 'direct, step 2 D',
    fact: 'Call Home through a proxy: http-proxy under call-home',
    at: [{ topology: 'direct-callhome-proxy' }, { command: 'http-proxy' }, { term: 'proxy' }],
    says: ['http-proxy'],
  },
  {
    slide: 'direct, step 3',
    fact: 'token: all for a stack, local for a standalone switch',
    at: [{ term: 'all or local' }, { term: 'token' }, { command: 'license smart trust idtoken' }],
    says: ['all', 'local', 'force'],
  },
  {
    slide: 'direct, step 4',
    fact: 'check: Last ACK received goes from none to a date',
    at: [{ term: 'Last ACK check' }, { field: 'Last ACK received' }, { command: 'show license all' }],
    says: ['Last ACK received', '<none>'],
  },
  {
    slide: 'direct, step 4',
    fact: 'link: how to apply licences online',
    at: [{ link: 'community-online' }],
  },
  {
    slide: 'CSLU',
    fact: 'install CSLU, set its Preferences, configure the switch, report',
    at: [{ term: 'CSLU procedure' }, { topology: 'cslu-pi-initiated' }],
    says: ['Preferences'],
  },
  {
    slide: 'CSLU 1-C',
    fact: 'three ways to find CSLU',
    at: [{ term: 'cslu-local' }, { command: 'license smart url cslu' }, { topology: 'cslu-pi-initiated' }],
    says: ['cslu-local.<domain>', 'license smart url cslu http://<host>:8182/cslu/v1/pi'],
  },
  {
    slide: 'CSLU 2-C',
    fact: 'CSLU-initiated: reachability; guides of Cisco ask for AAA and HTTP as well',
    at: [{ topology: 'cslu-initiated' }, { term: 'pull' }, { term: 'push' }],
    says: ['aaa new-model', 'CSLU'],
  },
  {
    slide: 'CSLU without CSSM',
    fact: 'the same lines on the switch, files carried by a person',
    at: [
      { topology: 'cslu-disconnected-pi-initiated' },
      { topology: 'cslu-disconnected-cslu-initiated' },
      { term: 'CSLU disconnected' },
      { term: 'CSLU procedure' },
    ],
    says: ['CSSM', 'ACK'],
  },
  {
    slide: 'On-Prem',
    fact: 'install, add the PI on On-Prem, configure, two synchronisations',
    at: [{ term: 'On-Prem procedure' }, { topology: 'onprem-pi-initiated' }],
    says: ['license smart sync all', 'SLA-TrustPoint'],
  },
  {
    slide: 'On-Prem 1-C',
    fact: 'SLA-TrustPoint with enrollment terminal and revocation-check none',
    at: [
      { term: 'SLA-TrustPoint' },
      { command: 'crypto pki trustpoint' },
      { command: 'enrollment' },
      { command: 'revocation-check' },
      { rule: 'SLP505' },
      { rule: 'SLP506' },
    ],
    says: ['enrollment terminal', 'revocation-check none'],
  },
  {
    slide: 'On-Prem 1-C',
    fact: 'transport cslu and the URL that On-Prem shows',
    at: [{ term: 'SSM On-Prem' }, { topology: 'onprem-pi-initiated' }, { command: 'license smart url cslu' }],
    says: ['/cslu/v1/pi/<tenant>'],
  },
  {
    slide: 'On-Prem 2-C',
    fact: 'On-Prem-initiated: AAA, user, HTTP server',
    at: [
      { topology: 'onprem-initiated' },
      { term: 'pull' },
      { command: 'aaa new-model' },
      { command: 'aaa authentication login default' },
      { command: 'aaa authorization exec default' },
      { command: 'username' },
      { command: 'ip http server' },
      { command: 'ip http authentication' },
      { command: 'ip http secure-server' },
      { rule: 'SLP003' },
    ],
    says: ['aaa new-model', 'ip http authentication local'],
  },
  {
    slide: 'DNA Center',
    fact: 'collect, upload, receive the ACK, install it',
    at: [{ topology: 'controller' }, { term: 'DNA Center procedure' }, { term: 'controller' }],
    says: ['RUM', 'CSSM', 'ACK'],
  },
  {
    slide: 'offline',
    fact: 'five steps: transport off, save, upload, download, import',
    at: [{ term: 'offline procedure' }, { topology: 'offline' }],
    says: [
      'license smart transport off',
      'license smart save usage all file flash:<file>',
      'license smart import flash:<file>',
    ],
  },
  {
    slide: 'offline',
    fact: 'the commands, and the link',
    at: [
      { command: 'license smart save usage' },
      { command: 'license smart import' },
      { link: 'community-offline' },
    ],
    says: ['flash:'],
  },

  // Troubleshooting.
  {
    slide: 'trouble',
    fact: 'four classes: configuration, reachability, defect, the other side',
    at: [{ term: 'problem classes' }, { term: 'server side' }, { rule: 'SLP642' }, { rule: 'SLP645' }],
    says: ['FN72323', 'FN72578', 'CSCwa11048', 'CSCvy20345', 'CSLU'],
  },
  {
    slide: 'missing configuration 1',
    fact: 'COMM_FAILED with CSLU, default transport, empty address: choose a topology',
    at: [
      { message: 'COMM_FAILED' },
      { reason: 'name-unresolved' },
      { field: 'Cslu address' },
      { field: 'Type', under: 'Transport' },
      { rule: 'SLP304' },
      { rule: 'SLP101' },
    ],
    says: ['Cslu address: <empty>', 'cslu-local'],
  },
  {
    slide: 'missing configuration 2',
    fact: 'ERR 218: tools.cisco.com is not resolved, review DNS',
    at: [{ message: 'SL_MESSAGE_FAILED' }, { reason: 'name-unresolved' }, { rule: 'SLP301' }],
    says: ['ERR 218', 'ip name-server', 'tools.cisco.com'],
  },
  {
    slide: 'missing configuration 3',
    fact: 'ERR 207: HTTP source interface, review Call Home',
    at: [
      { message: 'SL_MESSAGE_FAILED' },
      { reason: 'no-answer' },
      { term: 'source interface' },
      { rule: 'SLP401' },
      { rule: 'SLP218' },
    ],
    says: ['ERR 207', 'ip http client source-interface', 'Vlan100'],
  },
  {
    slide: 'reachability',
    fact: 'all but offline: a way to CSSM, CSLU, On-Prem or the proxy',
    at: [{ term: 'reachability test' }],
    says: ['CSSM', 'CSLU', 'SSM On-Prem'],
  },
  {
    slide: 'reachability',
    fact: 'telnet per transport; Open is success, slow, Ctrl+C leaves, a ping may fail',
    at: [
      { term: 'telnet test' },
      { command: 'telnet' },
      { command: 'ping' },
      { message: 'COMM_FAILED' },
      { rule: 'SLP426' },
      { rule: 'SLP220' },
    ],
    says: [
      'telnet smartreceiver.cisco.com 443 /ipv4',
      'telnet tools.cisco.com 443 /ipv4',
      'Open',
      'Ctrl+C',
      'ping',
      '/vrf',
      '/source-interface',
    ],
  },
  {
    slide: 'flapping',
    fact: 'one pair needs nothing; if repeated, find the place on the path',
    at: [
      { term: 'flapping' },
      { message: 'COMM_RESTORED' },
      { reason: 'callhome-refused' },
      { rule: 'SLP430' },
    ],
    says: ['COMM_RESTORED', 'CSCwa11048'],
  },
  {
    slide: 'SR',
    fact: 'topology, trigger, work log, reachability, server side',
    at: [{ term: 'support case' }],
    says: ['CSSM', 'CSLU', 'On-Prem', 'DNA Center'],
  },
  {
    slide: 'SR',
    fact: 'the thirteen outputs',
    at: [
      { term: 'SR' },
      { command: 'show clock' },
      { command: 'show version' },
      { command: 'show running-config' },
      { command: 'show logging' },
      { command: 'show license all' },
      { command: 'show license summary' },
      { command: 'show license status' },
      { command: 'show license usage' },
      { command: 'show license eventlog' },
      { command: 'show license history message' },
      { command: 'show license tech events' },
      { command: 'show license tech support' },
      { command: 'show tech-support' },
    ],
    says: [
      'show clock',
      'show version',
      'show running-config',
      'show logging',
      'show license all',
      'show license summary',
      'show license status',
      'show license usage',
      'show license eventlog',
      'show license history message',
      'show license tech events',
      'show license tech support',
      'show tech-support',
    ],
  },

  // Defects.
  {
    slide: 'FN72323',
    fact: 'five messages',
    at: [
      { message: 'COMM_FAILED' },
      { message: 'AUTH_RENEW_FAILED' },
      { message: 'AGENT_REG_FAILED' },
      { message: 'SL_MESSAGE_FAILED' },
      { defect: 'FN72323' },
    ],
    says: ['FN72323', 'ERR 205', 'ERR 207'],
  },
  {
    slide: 'FN72323',
    fact: 'QuoVadis root given up; both hosts; CSCvx00521; four fixed releases; IdenTrust by hand',
    at: [{ defect: 'FN72323' }, { defect: 'CSCvx00521' }, { term: 'IdenTrust' }],
    says: [
      'QuoVadis',
      'tools.cisco.com',
      'smartreceiver.cisco.com',
      'CSCvx00521',
      '16.12.6',
      '17.3.4',
      '17.4.2',
      '17.5.1',
      'IdenTrust Commercial Root CA 1',
    ],
  },
  { slide: 'FN72323', fact: 'links', at: [{ link: 'fn72323' }, { link: 'CSCvx00521' }] },
  {
    slide: 'FN72578',
    fact: 'piled-up reports cost CPU and memory; three bugs; fixed releases',
    at: [{ defect: 'FN72578' }, { defect: 'CSCvv72609' }, { defect: 'CSCwa85525' }, { defect: 'CSCwa85199' }],
    says: ['CSCvv72609', 'CSCwa85525', 'CSCwa85199', '17.3.7', '17.6.5', '17.9.1', 'CPU'],
  },
  {
    slide: 'FN72578',
    fact: 'workaround 1: factory reset and reload, then licences again',
    at: [{ defect: 'FN72578' }, { term: 'factory reset' }, { command: 'license smart factory reset' }],
    says: ['license smart factory reset', 'reload', 'license smart trust idtoken'],
  },
  {
    slide: 'FN72578',
    fact: 'workaround 2: delete the PI, transport off, save and upload, import',
    at: [{ term: 'change to offline' }],
    says: ['CSSM', 'license smart transport off', 'license smart import flash:<file>'],
  },
  {
    slide: 'FN72578',
    fact: 'links',
    at: [{ link: 'fn72578' }, { link: 'CSCvv72609' }, { link: 'CSCwa85525' }, { link: 'CSCwa85199' }],
  },
  {
    slide: 'CSCwa11048',
    fact: 'transports callhome and smart, flapping, HTTP 504, Invalid Polling Id',
    at: [
      { defect: 'CSCwa11048' },
      { reason: 'polling-id' },
      { reason: 'gateway-timeout' },
      { rule: 'SLP104' },
    ],
    says: ['CSCwa11048', 'callhome', 'smart', 'Invalid Polling Id', '504'],
  },
  {
    slide: 'CSCwa11048',
    fact: 'fixed releases and the three steps of the workaround',
    at: [{ defect: 'CSCwa11048' }],
    says: [
      '17.3.5',
      '17.6.3',
      '17.8.1',
      'license smart factory reset',
      'CSSM',
      'license smart trust idtoken',
    ],
  },
  { slide: 'CSCwa11048', fact: 'link', at: [{ link: 'CSCwa11048' }] },
  {
    slide: 'CSCvy20345',
    fact: 'perpetual only: one report suffices, the date is harmless, None when fixed',
    at: [{ defect: 'CSCvy20345' }, { term: 'harmless ACK deadline' }, { field: 'Next ACK deadline' }],
    says: ['Network Essentials', 'Network Advantage', 'CSCvy20345', '<none>'],
  },
  {
    slide: 'CSCvy20345',
    fact: 'fixed releases',
    at: [{ defect: 'CSCvy20345' }, { link: 'CSCvy20345' }],
    says: ['17.9.4', '17.6.6', '17.13.1'],
  },

  // Related information.
  {
    slide: 'Call Home',
    fact: 'show commands on its own; traps with snmp-server enable traps config; expected; no effect on traffic',
    at: [
      { term: 'Call Home show commands' },
      { term: 'ciscoConfigManEvent' },
      { command: 'snmp-server enable traps config' },
      { message: 'CALL_HOME_ENABLED' },
    ],
    says: ['ciscoConfigManEvent', 'snmp-server enable traps config', 'CPU', 'crypto'],
  },
  { slide: 'Call Home', fact: 'link', at: [{ link: 'community-callhome' }] },
  {
    slide: 'token uses',
    fact: 'optional; a wrong value gives an error and no token for the stack; blank or the number of members',
    at: [{ term: 'Max. Number of Uses' }, { link: 'community-token' }],
    says: ['CSSM'],
  },
  {
    slide: 'token invalid',
    fact: 'in Failure Reason; expired or used up; 1 to 365 days',
    at: [
      { term: 'token not valid' },
      { reason: 'token-invalid' },
      { field: 'Failure Reason' },
      { rule: 'SLP713' },
    ],
    says: ['Failure Reason', 'is not valid', '365'],
  },
  {
    slide: 'resets',
    fact: 'after write erase Last ACK received is none, as expected',
    at: [{ term: 'write erase' }, { command: 'write erase' }, { field: 'Last ACK received' }],
    says: ['write erase', '<none>'],
  },
  {
    slide: 'resets',
    fact: 'a factory reset needs a reload',
    at: [{ term: 'factory reset' }, { command: 'license smart factory reset' }, { rule: 'SLP810' }],
    says: ['reload'],
  },
  {
    slide: 'PI name',
    fact: 'UDI from 17.3.2a to 17.8.x, host name from 17.9.1',
    at: [{ term: 'PI name' }, { command: 'hostname' }],
    says: ['17.3.2a', '17.8.x', '17.9.1', 'UDI'],
  },
  { slide: 'download', fact: 'the slides themselves', at: [{ link: 'cl-2023-11' }] },

  // Corrections an experienced reader made to the seminar.
  {
    slide: 'correction: trust code',
    fact: 'which topology needs a trust code',
    at: [{ term: 'trust code' }, { field: 'Trust Code Installed' }],
    says: ['17.7.1', '17.9.1', 'HSECK9', 'INDIRECT'],
  },
  {
    slide: 'correction: empty address',
    fact: 'Cslu address: <empty> alone is no fault',
    at: [{ field: 'Cslu address' }],
    says: ['Last ACK received: <none>', 'cslu-local'],
  },
  {
    slide: 'correction: overall state',
    fact: 'both values of Overall State mean that the token is missing',
    at: [{ field: 'Overall State' }],
    says: ['Insufficient trust for direct communication', 'Device configured for Offline transport'],
  },
  {
    slide: 'correction: counters',
    fact: 'Purged and Total are no faults',
    at: [{ field: 'Purged', under: 'Usage Report Summary' }, { term: 'RUM backlog' }],
    says: ['Purged', 'Available to Report', '1000'],
  },
  {
    slide: 'correction: peer name',
    fact: 'an empty connect_info.name proves nothing',
    at: [{ field: 'connect_info.name' }],
    says: ['<empty>'],
  },
  {
    slide: 'correction: Last ACK',
    fact: 'Last ACK received moves by trust and policy too; what proves a report',
    at: [{ term: 'ACK' }, { term: 'Last ACK check' }],
    says: ['Total Acknowledged Received', 'Result Polling'],
  },
  {
    slide: 'correction: deadline',
    fact: 'how the deadline comes about',
    at: [{ term: 'ACK deadline' }, { rule: 'SLP901' }],
    says: ['Reporting frequency', 'First report requirement', 'CUBE'],
  },
];
