import type { Place } from './place.ts';

const chinese = /([\u3000-\u303f\u3400-\u9fff\uff00-\uffef]+)/u;

/** A sentence with what the petitioner typed, or a name that has no other: in English pages its Chinese says that it is, for voices that read aloud. */
export function OwnTongue({ at, text }: { at: Place; text: string }) {
  if (at.lang === 'zh') return text;
  const parts = text.split(chinese).map((part, no) => ({ part, id: `${no} ${part}`, isChinese: no % 2 === 1 }));
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
