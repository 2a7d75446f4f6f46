/** What the words of a configuration are; names as the language server protocol knows them, so that themes do. */
export const tokenTypes = [
  'keyword',
  'function',
  'enumMember',
  'number',
  'string',
  'namespace',
  'interface',
  'class',
  'variable',
  'type',
  'comment',
] as const;
export type TokenType = (typeof tokenTypes)[number];

/** `ineffective`: a line that the transport in force does not read. */
export const tokenModifiers = ['definition', 'ineffective'] as const;
export type TokenModifier = (typeof tokenModifiers)[number];
