import { useWords } from './language.tsx';

const chinese = /([\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+)/u;

/** Words that come with the data: names, numbers of letters, what somebody typed. In English pages their Chinese says that it is, for voices that read aloud. */
export function OwnTongue({ children }: { children: string }) {
  const { language } = useWords();
  if (language === 'zh') return children;
  const parts = children.split(chinese).map((part, no) => ({ part, id: `${no} ${part}`, isChinese: no % 2 === 1 }));
  return (
    <>
      {parts.map(({ part, id, isChinese }) =>
        isChinese ? (
          <span lang="zh-CN" key={id}>
            {part}
          </span>
        ) : (
          part
        ),
      )}
    </>
  );
}
