import type { SourceDocument } from './types';

/** Every document a statement may cite, by the key used in `Citation.source`. */
export const sources: Readonly<Record<string, SourceDocument>> = {
  cmdref: {
    title: 'Smart Licensing Using Policy, command reference (routers)',
    url: 'https://www.cisco.com/c/en/us/td/docs/routers/sl_using_policy/b-sl-using-policy/cmd_ref.html',
  },
  'cl-2023-11': {
    title: {
      en: 'Community Live, Smart Licensing Using Policy on Catalyst 9000, November 2023 (Japanese)',
      ja: 'Community Live（2023 年 11 月）: Catalyst 9000 の Smart Licensing Using Policy',
    },
    url: 'https://community.cisco.com/t5/-/-/ev-p/4935254',
  },
  g9400: {
    title: 'Catalyst 9400 System Management Configuration Guide 17.4.x',
    url: 'https://www.easymanua.ls/cisco/catalyst-9400/manual',
  },
  workflow: {
    title: 'Smart Licensing Using Policy, how to configure (routers)',
    url: 'https://www.cisco.com/c/en/us/td/docs/routers/sl_using_policy/b-sl-using-policy/how_to_configure_workflows.html',
  },
  tasklib: {
    title: 'Smart Licensing Using Policy, task library (Catalyst 9000)',
    url: 'https://www.cisco.com/c/en/us/td/docs/switches/lan/catalyst_9000/b_smart-licensing-using-policy-cat9k-switches/cat9k-task-library-smart-licensing-using-policy.html',
  },
  troubleshooting: {
    title: 'Smart Licensing Using Policy, troubleshooting (routers)',
    url: 'https://www.cisco.com/c/en/us/td/docs/routers/sl_using_policy/b-sl-using-policy/troubleshooting.html',
  },
  'troubleshooting-c9k': {
    title: 'Smart Licensing Using Policy, troubleshooting (Catalyst 9000)',
    url: 'https://www.cisco.com/c/en/us/td/docs/switches/lan/catalyst_9000/b_smart-licensing-using-policy-cat9k-switches/cat9k-troubleshooting-smart-licensing-using-policy.html',
  },
  'tn-217046': {
    title: 'Configure Smart Licensing Using Policy on IOS XE routers',
    url: 'https://www.cisco.com/c/en/us/support/docs/ios-nx-os-software/ios-xe-17/217046-configure-smart-licensing-using-policy-o.html',
  },
  'tn-222833': {
    title: 'Troubleshoot SLP with smart transport on Catalyst switches',
    url: 'https://www.cisco.com/c/en/us/support/docs/switches/catalyst-9200-series-switches/222833-troubleshoot-slp-smart-transport-on-cata.html',
  },
  yang: {
    title: 'Cisco IOS-XE YANG models, 17.3.1 to 26.1.1',
    url: 'https://github.com/YangModels/yang/tree/main/vendor/cisco/xe',
  },
  goldens: {
    title: { en: 'Device outputs read, agents 4.8 to 6.3', ja: '装置の出力（エージェント 4.8〜6.3）' },
  },
  cube: {
    title: 'CUBE Configuration Guide, chapter Smart Licensing',
    url: 'https://www.cisco.com/c/en/us/td/docs/ios-xml/ios/voice/cube/ios-xe/config/ios-xe-book/m_smart_licensing.html',
  },
  fn72323: {
    title: 'Field Notice FN72323',
    url: 'https://www.cisco.com/c/en/us/support/docs/field-notices/723/fn72323.html',
  },
  fn72578: {
    title: 'Field Notice FN72578',
    url: 'https://www.cisco.com/c/en/us/support/docs/field-notices/725/fn72578.html',
  },
  'onprem-report': {
    title: {
      en: 'Field report: SSM On-Prem with Smart Licensing Using Policy, June 2021',
      ja: '現場からの報告（2021 年 6 月）: SSM On-Prem と Smart Licensing Using Policy',
    },
  },
  fn72298: {
    title: 'Field Notice FN72298 (IE3x00, ESS3x00)',
    url: 'https://www.cisco.com/c/en/us/support/docs/field-notices/722/fn72298.html',
  },
  fn72116: {
    title: 'Field Notice FN72116 (cBR-8)',
    url: 'https://www.cisco.com/c/en/us/support/docs/field-notices/721/fn72116.html',
  },
  'fn-titles': {
    title: {
      en: 'Field notices about the root certificate on other products (titles read)',
      ja: 'ルート証明書に関する他製品の Field Notice（題名のみ確認）',
    },
  },
  fn70489: {
    title: 'Field Notice FN70489 (self-signed certificates of IOS and IOS-XE)',
    url: 'https://www.cisco.com/c/en/us/support/docs/field-notices/704/fn70489.html',
  },
  fn74135: {
    title: 'Field Notice FN74135 (SUDI certificate on Catalyst 9000)',
    url: 'https://www.cisco.com/c/en/us/support/docs/field-notices/741/fn74135.html',
  },
  asa: { title: 'Cisco Secure Firewall ASA syslog messages, messages listed by severity' },
  sysmsg: { title: 'System Message Guides for Cisco IOS XE' },
  'boot-logs': {
    title: {
      en: 'Boot and syslog captures read (IOS-XE 17.3 to 17.9)',
      ja: '起動時と運用中のログ（IOS-XE 17.3〜17.9）',
    },
  },
  'xr-logs': { title: { en: 'IOS XR syslog samples read', ja: 'IOS XR の syslog の例' } },
  'tn-222723': {
    title: 'Troubleshoot Smart Licensing Using Policy on Catalyst 9800',
    url: 'https://www.cisco.com/c/en/us/support/docs/wireless/catalyst-9800-series-wireless-controllers/222723-troubleshoot-smart-licensing-using-polic.html',
  },
  'nexus-slp': {
    title: 'Smart Licensing Using Policy on Nexus, troubleshooting and FAQs',
    url: 'https://www.cisco.com/c/en/us/td/docs/switches/datacenter/articles/licensing/slp-troubleshooting-and-faqs.html',
  },
  'tn-222725': {
    title: 'Troubleshoot licensing failures on Nexus',
    url: 'https://www.cisco.com/c/en/us/support/docs/ios-nx-os-software/nx-os-software/222725-troubleshoot-licensing-failures-on-nexus.html',
  },
  lic221695: {
    title: {
      en: 'Cisco LIC221695 (Japanese): push and pull modes of Smart Licensing Using Policy',
      ja: 'Cisco LIC221695: Smart Licensing Using Policy のプッシュ型とプル型',
    },
  },
  'community-online': {
    title: { en: 'Cisco Community (Japanese): SLP online', ja: 'シスコ コミュニティ: SLP のオンライン方式' },
    url: 'https://community.cisco.com/t5/-/-/ta-p/4806258',
  },
  'community-offline': {
    title: { en: 'Cisco Community (Japanese): SLP offline', ja: 'シスコ コミュニティ: SLP のオフライン方式' },
    url: 'https://community.cisco.com/t5/-/-/ta-p/4644696',
  },
  'community-token': {
    title: {
      en: 'Cisco Community (Japanese): Max. Number of Uses of a token',
      ja: 'シスコ コミュニティ: トークンの Max. Number of Uses',
    },
    url: 'https://community.cisco.com/t5/-/-/ta-p/4744320',
  },
  'community-callhome': {
    title: {
      en: 'Cisco Community (Japanese): show commands run by Call Home',
      ja: 'シスコ コミュニティ: Call Home が実行する show コマンド',
    },
    url: 'https://community.cisco.com/t5/-/-/ta-p/4930629',
  },
  'guide-17-9': {
    title: 'Catalyst 9200 System Management Configuration Guide 17.9, Smart Licensing Using Policy',
    url: 'https://www.cisco.com/c/en/us/td/docs/switches/lan/catalyst9200/software/release/17-9/configuration_guide/sys_mgmt/b_179_sys_mgmt_9200_cg/sl_using_policy.html',
  },
  CSCvx00521: { title: 'CSCvx00521', url: 'https://bst.cloudapps.cisco.com/bugsearch/bug/CSCvx00521' },
  CSCvv72609: { title: 'CSCvv72609', url: 'https://bst.cloudapps.cisco.com/bugsearch/bug/CSCvv72609' },
  CSCwa85525: { title: 'CSCwa85525', url: 'https://bst.cloudapps.cisco.com/bugsearch/bug/CSCwa85525' },
  CSCwa85199: { title: 'CSCwa85199', url: 'https://bst.cloudapps.cisco.com/bugsearch/bug/CSCwa85199' },
  CSCwa11048: { title: 'CSCwa11048', url: 'https://bst.cloudapps.cisco.com/bugsearch/bug/CSCwa11048' },
  CSCvy20345: { title: 'CSCvy20345', url: 'https://bst.cloudapps.cisco.com/bugsearch/bug/CSCvy20345' },
  wlcref: {
    title: 'Smart Licensing Using Policy, command reference (Catalyst 9800)',
    url: 'https://pseudoco.cisco.com/c/en/us/td/docs/wireless/controller/licensing/b-sl-using-policy-wireless-controllers/m-cmd-ref-smart-lic-using-policy.html',
  },
  devnet: {
    title: 'Cisco DevNet: Smart Licensing on IOS XE, product instance configuration',
    url: 'https://developer.cisco.com/docs/ios-xe/smart-licensing/product-instance-configuration',
  },
  field: { title: { en: 'Experience in the field', ja: '現場での経験' } },
  'ios-xe': { title: { en: 'IOS-XE behaviour of the command line', ja: 'IOS-XE のコマンドラインの動作' } },
};
