import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { App, ConfigProvider } from 'antd';
import enUS from 'antd/es/locale/en_US';
import zhCN from 'antd/es/locale/zh_CN';
import dayjs from 'dayjs';
import 'dayjs/locale/zh-cn';
import { useEffect } from 'react';
import { RouterProvider } from 'react-router/dom';
import { ProblemError } from './asking/request.ts';
import { LanguageProvider, useWords } from './language/language.tsx';
import { router } from './routes.tsx';
import { theme } from './theme.ts';

/** A problem that the API explained is not asked again; only a lost connection is, once. */
const retry = (failures: number, fault: Error) => failures < 1 && fault instanceof ProblemError && fault.problem.status === 0;
/** Without a network a deed fails at once and is told; kept back, it would be done later, behind the officer's back. */
const client = new QueryClient({
  defaultOptions: { queries: { retry, staleTime: 5_000, networkMode: 'always' }, mutations: { retry: false, networkMode: 'always' } },
});

function Dressed() {
  const { language } = useWords();
  dayjs.locale(language === 'zh' ? 'zh-cn' : 'en');
  // What the API words (sentences, names of units) is asked again in the new language; keys keep their place.
  useEffect(() => {
    if (language) void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
  }, [language]);
  return (
    <ConfigProvider
      theme={theme}
      locale={language === 'zh' ? zhCN : enUS}
      button={{ autoInsertSpace: false }}
      form={{ requiredMark: true, scrollToFirstError: { focus: true, block: 'center' } }}
      wave={{ disabled: true }}
    >
      <App>
        <RouterProvider router={router} />
      </App>
    </ConfigProvider>
  );
}

/** The staff console: providers around the router. */
export function Console() {
  return (
    <LanguageProvider>
      <QueryClientProvider client={client}>
        <Dressed />
      </QueryClientProvider>
    </LanguageProvider>
  );
}
