/** A node of the outline; lines are zero-based, the last one inclusive. */
export interface OutlineNode {
  readonly name: string;
  readonly detail: string;
  /** What it is about; `block` and `line`: something else. */
  readonly kind:
    | 'device'
    | 'output'
    | 'block'
    | 'line'
    | 'interface'
    | 'vrf'
    | 'list'
    | 'policy'
    | 'router'
    | 'key'
    | 'text'
    | 'licensing';
  readonly firstLine: number;
  readonly lastLine: number;
  readonly children: readonly OutlineNode[];
}
