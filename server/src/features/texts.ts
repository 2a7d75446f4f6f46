import { agentErrorIn, agentErrors } from '../knowledge/agentErrors';
import { terms } from '../knowledge/glossary';
import { messages } from '../knowledge/messages';
import { rulePages } from '../rules/pages';
import type { PageTexts, Rule } from '../rules/rule';

/**
 * Everything that only an explanation or a page needs. The server has it in a bundle of its own, read when somebody
 * asks for the first time.
 */
export const texts = { terms, rulePages, messages, agentErrors, agentErrorIn };

export type Texts = typeof texts;

/** What a rule's page says; every rule has one. */
export function pageOf({ id }: Rule): PageTexts {
  const page = rulePages[id];
  if (!page) throw new Error(`${id} has no page`);
  return page();
}
