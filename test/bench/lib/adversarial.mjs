/** Families of texts that tempt a reader into looking at the same characters again and again. */
import { configuration } from './config.mjs';

const many = (count, make) => Array.from({ length: Math.round(count) }, (_, n) => make(n)).join('');
const repeated = (text, characters) => text.repeat(Math.ceil(characters / text.length));
const plain = (scale) => configuration({ lines: Math.max(200, Math.round(100_000 * scale)), seed: 1 });
/** A line that makes the text a capture whose configuration or log comes next. */
const opened = (command) => `edge-sw1#${command}\n`;
const message = '%SMART_LIC-3-COMM_FAILED: Communications failure';

/**
 * Each gives a text of a share of its full size.
 * @type {Readonly<Record<string, (scale: number) => string>>}
 */
export const adversarial = {
  'banner without an end': (scale) => `banner motd ^C\n${plain(scale).replaceAll('^C', '')}`,
  'banner a line, each with a delimiter of its own': (scale) =>
    many(20_000 * scale, (n) => `banner motd ${String.fromCharCode(0x4e00 + n)} text\n`),
  'certificate without an end': (scale) =>
    `crypto pki certificate chain X\n certificate ca 01\n${many(200_000 * scale, () => '  30820321 30820209 A0030201 02020101 300D0609\n')}`,
  'one line of letters': (scale) => repeated('a', 4e6 * scale),
  'one line of blanks': (scale) => `interface X\n description${repeated(' ', 4e6 * scale)}x`,
  'one line of messages': (scale) => repeated(`${message} `, 4e6 * scale),
  'messages before a tail of blanks': (scale) =>
    `${many(4000 * scale, () => `${message} `)}${repeated(' ', 4e5 * scale)}`,
  'messages before a tail of carriage returns': (scale) =>
    `${many(4000 * scale, () => `${message} `)}${repeated('\r', 4e5 * scale)}\n`,
  'no line has a colon': (scale) => `Utility:\n${many(200_000 * scale, (n) => `plain words ${n}\n`)}`,
  'headings over plain lines': (scale) =>
    opened('show license status') + many(60_000 * scale, (n) => `plain ${n}\nLabel ${n}:\n  value\n`),
  // The text grows with the square of its depth.
  'deeper and deeper': (scale) =>
    opened('show license status') + many(3000 * Math.sqrt(scale), (n) => `${' '.repeat(n)}Label ${n}:\n`),
  'all percent': (scale) => repeated('%', 4e6 * scale),
  'all percent, in lines': (scale) => many(200_000 * scale, () => '%%%%%%%%%%%%%%%%%%%%\n'),
  'all hash': (scale) => repeated('#', 4e6 * scale),
  'all hash, in lines': (scale) => many(200_000 * scale, () => '####################\n'),
  'all pager': (scale) =>
    opened('show license status') +
    many(200_000 * scale, () => ' --More-- \b\b\b\b\b\b\b\b\b        \b\b\b\b\b\b\b\b\b\n'),
  'all NUL': (scale) => repeated('\0', 4e6 * scale),
  'all carriage return': (scale) => repeated('\r', 4e6 * scale),
  'all hyphen': (scale) => repeated('-', 4e6 * scale),
  'all hyphen, in lines': (scale) => many(200_000 * scale, () => '------ show ----------------\n'),
  'all bracket': (scale) => many(200_000 * scale, () => '[12345678 ------ show x ------\n'),
  'a line of configuration mode a line': (scale) =>
    opened('show clock') + many(100_000 * scale, (n) => `edge-sw1(config)#lic smart url x${n % 7}\n`),
  'a prompt a line': (scale) => many(100_000 * scale, () => opened('show license status')),
  'a host a line': (scale) => many(20_000 * scale, (n) => `host-${n}#show clock\n`),
  'a configuration a line': (scale) => many(20_000 * scale, (n) => `hostname host-${n}\n`),
  'an end a line': (scale) => many(50_000 * scale, () => 'hostname a\nend\n'),
  'the same interface a line': (scale) =>
    `ip http client source-interface Gi1\n${many(20_000 * scale, () => 'interface Gi1\n ip address 192.0.2.1 255.255.255.0\n')}`,
  'a name server a line': (scale) => many(50_000 * scale, (n) => `ip name-server vrf V${n} 192.0.2.1\n`),
  'a licensing URL a line': (scale) =>
    `version 17.9\nhostname a\n${many(20_000 * scale, (n) => `license smart url cslu http://h${n}.example.com:80/x\n`)}end\n`,
  'a failure a line': (scale) =>
    many(
      100_000 * scale,
      (n) =>
        `Mar  1 0${n % 10}:00:00.000: ${message} with the Cisco Smart License Utility (CSLU) : ${n % 2 ? 'NO REPLY' : `reason ${n}`}\n`,
    ),
  'one word, quoted and nested': (scale) =>
    `license smart url ${repeated('"<', 2e6 * scale)}\nlicense smart url ${repeated('{{', 2e6 * scale)}\n`,
};
