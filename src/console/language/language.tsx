import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type ConsoleWords, consoleWords } from '../../words/console.ts';
import type { Language } from '../../words/language.ts';
import { carried } from '../asking/request.ts';

type Spoken = Readonly<{ language: Language; words: ConsoleWords; speak(language: Language): void }>;

const kept = 'xinqiao.language';
const first = (): Language => (localStorage.getItem(kept) === 'en' ? 'en' : 'zh');
const Speaking = createContext<Spoken | undefined>(undefined);

/** The language of the pages, kept on this device and told to the API. */
export function LanguageProvider({ children }: { children: ReactNode }) {
  const [language, speak] = useState<Language>(first);
  carried.language = language;
  useEffect(() => {
    localStorage.setItem(kept, language);
    document.documentElement.lang = language === 'zh' ? 'zh-CN' : 'en';
  }, [language]);
  const spoken = useMemo(() => ({ language, words: consoleWords[language], speak }), [language]);
  return <Speaking value={spoken}>{children}</Speaking>;
}

/** The words of the pages in the language chosen. */
export function useWords(): Spoken {
  const spoken = useContext(Speaking);
  if (!spoken) throw new Error('useWords outside LanguageProvider');
  return spoken;
}
