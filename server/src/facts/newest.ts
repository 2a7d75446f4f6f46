import type { Device, Output } from '../case';

/** What the newest output says that a reader finds an answer in; undefined where none has one. */
export function newest<Answer>(
  { outputs }: Device,
  read: (output: Output) => Answer | undefined,
): Answer | undefined {
  for (let index = outputs.length - 1; index >= 0; index--) {
    const answer = read(outputs[index] as Output);
    if (answer !== undefined) return answer;
  }
  return undefined;
}
