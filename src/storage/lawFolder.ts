import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Laws } from '../casework/laws.ts';
import { lawFiles } from '../regulations/lawFiles.ts';
import { articlesOf, citationOf, type LawArticle } from '../regulations/lawText.ts';

/** The texts of the laws in a folder, each read when it is first cited. */
export function lawFolder(folder: string): Laws {
  const read = new Map<string, ReturnType<typeof articlesOf>>();
  const textOf = (file: string) => {
    const known = read.get(file) ?? articlesOf(readFileSync(join(folder, file), 'utf8'));
    read.set(file, known);
    return known;
  };
  return {
    cited(citation) {
      const asked = citationOf(citation);
      const file = asked && Object.hasOwn(lawFiles, asked.law) ? lawFiles[asked.law]?.file : undefined;
      if (!asked || !file) return [];
      return asked.numbers.flatMap((number): LawArticle[] => {
        const paragraphs = textOf(file).get(number);
        return paragraphs ? [{ law: asked.law, number, paragraphs }] : [];
      });
    },
  };
}
