import { createHash } from 'node:crypto';
import { pathToFileURL } from 'node:url';
import type { Silenced } from '../analysis';
import { keyOf } from '../analysis/baseline';
import type { Finding } from '../analysis/finding';
import { rulePage } from '../features/pages';
import { pageOf } from '../features/texts';
import type { Rule } from '../rules/rule';
import type { Lang, Severity } from '../terms';
import { plain } from '../terms/plain';
import type { DocumentKind } from '../text/probe';
import type { Span } from '../text/source';
import type { Checked } from './checked';
import type { Host } from './host';
import { tool } from './json';
import type { Options } from './options';

/** SARIF has no word for a hint: it is a note that nobody counts. */
const levelOf: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  information: 'note',
  hint: 'note',
};

/** Findings as SARIF 2.1.0 (OASIS), for code scanning. */
export function sarifOf(host: Host, files: readonly Checked[], { lang }: Options): string {
  const seen = new Set<string>();
  const results = files
    .flatMap(({ input: { kind }, analysis, shown }) => [
      ...shown.map((finding) => ({ finding, silenced: undefined, kind })),
      ...analysis.silenced.map((silenced) => ({ finding: silenced.finding, silenced, kind })),
    ])
    .filter(({ finding: { at, rule, message } }) => {
      // A file may be named twice.
      const key = JSON.stringify([at.source.uri, at.start, at.end, rule.id, message.en]);
      return !seen.has(key) && seen.add(key);
    });
  const rules = [...new Map(results.map(({ finding: { rule } }) => [rule.id as string, rule])).values()].sort(
    (a, b) => (a.id < b.id ? -1 : 1),
  );
  const fingerprints = new Fingerprints();
  const log = {
    $schema: 'https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: tool.name,
            version: tool.version,
            language: lang,
            rules: rules.map((rule) => ruleOf(rule, lang)),
          },
        },
        columnKind: 'utf16CodeUnits',
        results: results.map((result) => ({
          ...resultOf(host, result, lang),
          ruleIndex: rules.indexOf(result.finding.rule),
          partialFingerprints: { 'ruleDeviceLine/v1': fingerprints.of(result.finding) },
        })),
      },
    ],
  };
  return `${JSON.stringify(log, undefined, 1)}\n`;
}

function ruleOf(rule: Rule, lang: Lang) {
  const texts = pageOf(rule);
  const [why, remedy] = [plain(texts.why[lang]), plain(texts.remedy[lang])];
  return {
    id: rule.id,
    name: rule.slug,
    shortDescription: { text: plain(rule.title[lang]) },
    fullDescription: { text: why },
    help: { text: `${why}\n\n${remedy}`, markdown: rulePage(rule, texts, lang) },
    defaultConfiguration: { level: levelOf[rule.severity] },
    properties: { tags: ['iosxe', rule.hop] },
  };
}

interface Result {
  readonly finding: Finding;
  readonly silenced: Silenced | undefined;
  readonly kind: DocumentKind;
}

function resultOf(host: Host, { finding, silenced, kind }: Result, lang: Lang) {
  const { rule, severity, message, at, related } = finding;
  // What asks for a value is nothing that a tool could apply.
  const fixes = finding.fixes.filter((fix) => fix.edits.every(({ asks }) => asks === undefined));
  const location = (span: Span) => ({
    artifactLocation: artifactOf(host, span.source.uri),
    region: regionOf(span),
  });
  return {
    ruleId: rule.id,
    level: levelOf[severity],
    message: { text: plain(message[lang]) },
    locations: [{ physicalLocation: location(at) }],
    relatedLocations: related.map((entry, index) => ({
      id: index + 1,
      physicalLocation: location(entry.at),
      message: { text: plain(entry.message[lang]) },
    })),
    // A capture is evidence: nothing is to be changed in it.
    ...(kind === 'config' && fixes.length > 0
      ? {
          fixes: fixes.map(({ title, edits }) => ({
            description: { text: plain(title[lang]) },
            artifactChanges: [
              {
                artifactLocation: artifactOf(host, at.source.uri),
                replacements: edits.map(({ span, text }) => ({
                  deletedRegion: regionOf(span),
                  insertedContent: { text },
                })),
              },
            ],
          })),
        }
      : {}),
    ...(silenced
      ? {
          suppressions: [
            {
              kind: silenced.by === 'comment' ? 'inSource' : 'external',
              ...(silenced.reason ? { justification: silenced.reason } : {}),
            },
          ],
        }
      : {}),
    properties: { device: finding.device ?? null, hop: finding.hop, slug: rule.slug },
  };
}

/** Below the folder of the call a path is relative; standard input has no address. */
function artifactOf(host: Host, path: string) {
  if (path === '-') return { uri: 'stdin' };
  const root = `${host.absolute('.')}/`;
  const absolute = host.absolute(path);
  return absolute.startsWith(root)
    ? {
        uri: absolute.slice(root.length).split('/').map(encodeURIComponent).join('/'),
        uriBaseId: '%SRCROOT%',
      }
    : { uri: pathToFileURL(absolute).href };
}

function regionOf({ source, start, end }: Span) {
  const from = source.positionAt(start);
  const to = source.positionAt(end);
  return {
    startLine: from.line + 1,
    startColumn: from.character + 1,
    endLine: to.line + 1,
    endColumn: to.character + 1,
  };
}

/** What tells a result from others when lines were inserted above it: rule, device, line, and which of the same. */
class Fingerprints {
  readonly #seen = new Map<string, number>();

  of(finding: Finding): string {
    const key = `${finding.at.source.uri}\n${keyOf(finding)}`;
    const count = (this.#seen.get(key) ?? 0) + 1;
    this.#seen.set(key, count);
    return `${createHash('sha256').update(keyOf(finding)).digest('hex').slice(0, 32)}:${count}`;
  }
}
