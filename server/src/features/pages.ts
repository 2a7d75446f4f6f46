import type { PageTexts, Rule } from '../rules/rule';
import type { Lang, Text } from '../terms';
import { hopWords, severityWords } from '../terms/words';
import type { Explained } from './explained';
import { both, citations, join } from './markdown';

const headings = {
  why: { en: '## Why it matters', ja: '## 理由' },
  remedy: { en: '## What to do', ja: '## 対処' },
  bad: { en: '## Reported', ja: '## 検出される例' },
  good: { en: '## Silent', ja: '## 検出されない例' },
  sources: { en: '## Sources', ja: '## 出典' },
} satisfies Record<string, Text>;

/** Why a rule exists and what to do, for `explain`. */
export const ruleBody = ({ why, remedy }: PageTexts): Text => join(why, remedy);

/** The page of a rule in one language, generated and never written by hand. */
export function rulePage(rule: Rule, texts: PageTexts, lang: Lang): string {
  const fence = (text: string): Text => both(() => `\`\`\`\n${text.trimEnd()}\n\`\`\``);
  const facts = both(
    (own) => `\`${rule.slug}\` · ${hopWords[rule.hop][own]} · ${severityWords[rule.severity][own]}`,
  );
  const page = join(
    both((own) => `# ${rule.id} ${rule.title[own]}`),
    facts,
    headings.why,
    texts.why,
    headings.remedy,
    texts.remedy,
    headings.bad,
    fence(texts.bad),
    headings.good,
    fence(texts.good),
    headings.sources,
    citations(texts.sources),
  );
  return `${page[lang]}\n`;
}

/** What is known about a query, one entry below the other, as a document. */
export const explainedPage = (entries: readonly Explained[]): Text =>
  join(
    ...entries.map(({ title, body, sources }) =>
      join(
        both((lang) => `# ${title[lang]}`),
        body,
        headings.sources,
        citations(sources),
      ),
    ),
  );
