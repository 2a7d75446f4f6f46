import type { Finding } from '../analysis/finding';
import type { Fix } from '../rules/rule';
import { suppressionsOf } from './suppress';

/** A fix together with the finding that it mends. */
export interface Action {
  readonly finding: Finding;
  readonly fix: Fix;
  /** The only fix of its finding, and a safe one. */
  readonly preferred: boolean;
}

/** Whether a fix is the only one of its finding, and a safe one. */
export const isPreferred = ({ fixes }: Finding, fix: Fix): boolean => fix.safe && fixes.length === 1;

/** A collector or a controller leaves no mark in a configuration: that it fetches the reports has to be declared. */
const declarations = ({ rule, at: { source, start } }: Finding): readonly Fix[] => {
  if (rule.slug !== 'licensing-default') return [];
  const at = source.lineStart(source.lineOf(start));
  return [
    {
      title: { en: 'Declare the intended topology', ja: '意図したトポロジを宣言' },
      safe: false,
      edits: [
        {
          span: source.span(at, at),
          text: '! slp-topology: <topology>\n',
          asks: { topology: 'controller' },
        },
      ],
    },
  ];
};

/** The fixes of the findings that touch a range of offsets; behind them, the comments that suppress the findings. */
export function actionsIn(findings: readonly Finding[], start: number, end: number): readonly Action[] {
  const touched = findings.filter(({ at }) => at.start <= end && at.end >= start);
  const once = touched.filter(
    ({ rule: { id, slug } }, index) =>
      slug !== 'suppression-unused' && touched.findIndex(({ rule }) => rule.id === id) === index,
  );
  return [
    ...touched.flatMap((finding) =>
      finding.fixes.map((fix) => ({ finding, fix, preferred: isPreferred(finding, fix) })),
    ),
    ...once.flatMap((finding) => declarations(finding).map((fix) => ({ finding, fix, preferred: false }))),
    ...once.flatMap((finding) => suppressionsOf(finding).map((fix) => ({ finding, fix, preferred: false }))),
  ];
}
