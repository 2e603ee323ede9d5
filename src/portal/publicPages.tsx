import type { NoticeBoard, NoticeItem } from '../casework/publishing/noticeBoard.ts';
import type { PublishedItem, PublishedPage } from '../casework/publishing/publishedList.ts';
import { formatFullDay } from '../words/days.ts';
import { publishingWords } from '../words/publishing.ts';
import { CitedLaw } from './citedLaw.tsx';
import { Page } from './page.tsx';
import type { Place } from './place.ts';

const byLine = (at: Place, { unit, unitName, areaCode, areaName, publishedOn }: PublishedItem) =>
  publishingWords[at.lang].by(at.unitName(unit, unitName), at.areaName(areaCode, areaName), formatFullDay(publishedOn, at.lang));

/** An address with the language and one more word of a query. */
const withQuery = (at: Place, path: string, query: Readonly<Record<string, string>>) => {
  const link = at.link(path);
  return `${link}${link.includes('?') ? '&' : '?'}${new URLSearchParams(query)}`;
};

/** 看公开: summaries, newest first, with a word sought. */
export function AnsweredPage({ at, page, q }: Readonly<{ at: Place; page: PublishedPage; q: string }>) {
  const words = publishingWords[at.lang];
  return (
    <Page at={at} title={words.answered}>
      <h1>{words.answered}</h1>
      <p className="lead">{words.lead}</p>
      <form method="get" action="/answered" className="field">
        <input type="hidden" name="lang" value={at.lang} />
        <label className="ask" htmlFor="q">
          {words.search}
        </label>
        <input id="q" name="q" type="search" maxLength={50} defaultValue={q} />
        <div className="buttons tight">
          <button className="button second" type="submit">
            {words.searchVerb}
          </button>
        </div>
      </form>
      {page.items.length === 0 && (
        <p role="status">
          {words.none}{' '}
          <a className="link" href={at.link('/answered')}>
            {words.all}
          </a>
        </p>
      )}
      {page.items.map((item) => (
        <div className="card" key={item.publicationId}>
          <h2>
            <a className="link" href={at.link(`/answered/${item.publicationId}`)} lang="zh-CN">
              {item.title}
            </a>
          </h2>
          <p className="about">{byLine(at, item)}</p>
        </div>
      ))}
      {page.next && (
        <p>
          <a className="link" href={withQuery(at, '/answered', { ...(q && { q }), after: page.next })}>
            {words.more}
          </a>
        </p>
      )}
    </Page>
  );
}

/** One summary. */
export function SummaryPage({ at, item }: Readonly<{ at: Place; item: PublishedItem }>) {
  const words = publishingWords[at.lang];
  return (
    <Page at={at} title={at.lang === 'zh' ? item.title : words.answered}>
      <h1 lang="zh-CN">{item.title}</h1>
      <p className="about">{byLine(at, item)}</p>
      <p className="text card" lang="zh-CN">
        <bdi>{item.body}</bdi>
      </p>
      <p className="noprint">
        <a className="link" href={at.link('/answered')}>
          {words.back}
        </a>
      </p>
    </Page>
  );
}

/** 依法公开的信息: what Article 18 has the bureau publish, and how current it is. */
export function NoticePage({ at, board }: Readonly<{ at: Place; board: NoticeBoard }>) {
  const words = publishingWords[at.lang];
  return (
    <Page at={at} title={words.notices}>
      <h1>{words.notices}</h1>
      <p className="lead">{words.noticesLead(at.unitName(board.unit, board.unitName))}</p>
      <CitedLaw at={at} article="信访工作条例 第十八条" />
      {board.items.map((item) => (
        <section key={item.item}>
          <h2>{words.items[item.item]}</h2>
          <Entry at={at} item={item} />
        </section>
      ))}
    </Page>
  );
}

function Entry({ at, item: { standing, textZh, textEn, checkedOn } }: Readonly<{ at: Place; item: NoticeItem }>) {
  const words = publishingWords[at.lang];
  if (standing === 'missing') return <p className="about">{words.missing}</p>;
  const translated = at.lang === 'en' && textEn;
  return (
    <>
      <p className="text" lang={translated ? 'en' : 'zh-CN'}>
        {translated ? textEn : textZh}
      </p>
      {standing === 'stale' && <p className="notice">{words.stale}</p>}
      {checkedOn && <p className="about">{words.checked(formatFullDay(checkedOn, at.lang))}</p>}
    </>
  );
}
