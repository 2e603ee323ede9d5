import type { CivilDate } from '../clock/civilDate.ts';
import { dayInWords } from './formalWords.ts';
import type { LetterContent } from './letterContent.ts';
import { type Letterhead, letterOf } from './letterhead.ts';

/** 办理进展通知: what a message would have told, on paper, for whom no message reached. Printed for one posting, never kept. */
export type NoticeByPostFacts = Readonly<{
  head: Letterhead;
  petitionNo: string;
  /** What happened on that day, and what to do next. */
  news: string;
  next: string;
  on: CivilDate;
  address?: string;
  trackAt?: string;
}>;

export function composeNoticeByPost({ head, petitionNo, news, next, on, address, trackAt }: NoticeByPostFacts): LetterContent {
  const where = trackAt ? `请访问 ${trackAt} ，` : '';
  return letterOf('notice-by-post', head, {
    rows: [
      { label: '信访件编号', text: petitionNo, strong: true, part: 'petition-number' },
      ...(address ? [{ label: '寄往', text: address }] : []),
    ],
    body: [
      { style: 'text', text: `您的信访件${dayInWords(on)}${news}。${next}` },
      { style: 'text', text: `${where}凭信访件编号和查询码可以查看；也可以持有效身份证件到${head.organName}查询。` },
      { style: 'text', text: '我们曾按您选择的方式发送通知，没有送到。您的电话或者邮箱有变化的，请告诉我们。' },
    ],
  });
}
