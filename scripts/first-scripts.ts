/** What of a bundle is read here. */
interface Chunk {
  imports: string[];
  dynamicImports: string[];
  moduleIds: string[];
}

/** The scripts that the first page of a widget takes, each as its path in `dist`. */
export interface FirstScripts {
  /** In any language: the widget's own file, then what it imports. */
  code: string[];
  words: Record<Language, string[]>;
  /** The built-in content, for a page that brings none of its own. */
  content: Record<Language, string[]>;
}

const LANGUAGES = ['en', 'cy'] as const;
type Language = (typeof LANGUAGES)[number];

export function firstScripts(bundle: Record<string, object>, tag: string): FirstScripts {
  const chunks = bundle as Record<string, Chunk>;
  const withImports = (file: string): string[] => [file, ...chunks[file]!.imports.flatMap(withImports)];

  const code = [...new Set(withImports(`widgets/${tag}.js`))];
  const later = code.flatMap((file) => chunks[file]!.dynamicImports);
  const beside = (pattern: RegExp): string[] => {
    const holder = later.find((file) => chunks[file]!.moduleIds.some((id) => pattern.test(id)));
    return holder ? [...new Set(withImports(holder))].filter((file) => !code.includes(file)) : [];
  };
  const inEach = (pattern: (lang: Language) => string) =>
    Object.fromEntries(LANGUAGES.map((lang) => [lang, beside(new RegExp(pattern(lang)))])) as FirstScripts['words'];
  return {
    code,
    words: inEach((lang) => `/widgets/${tag}/words/${lang}\\.ts$`),
    content: inEach((lang) => `/widgets/${tag}/content/[^?]+\\?lang=${lang}\\b`),
  };
}
