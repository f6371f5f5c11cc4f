const PLURALS = new Intl.PluralRules('cy');

/** The Welsh form for a number, of the six that `Intl.PluralRules` tells apart. */
export function welshPlural(
  n: number,
  forms: { one?: string; two?: string; few?: string; many?: string; other: string },
): string {
  return forms[PLURALS.select(n) as 'one' | 'two' | 'few' | 'many'] ?? forms.other;
}
