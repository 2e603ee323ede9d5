import { Button } from 'antd';
import type { OfferedAct } from '../../api/contract/file.ts';
import { useVerb } from '../act/actForm.tsx';
import { useWords } from '../language/language.tsx';

/** Acts that only add to the file or mend it; every other act carries the matter on. */
const aside = [
  'note',
  'correct',
  'reissueCode',
  'voidLetter',
  'voidService',
  'supplement',
  'withdraw',
  'reopen',
  'askReopening',
  'recuse',
  'addCoSigners',
  'removeCoSigner',
  'nameRepresentatives',
  'chooseNotices',
  'changeContact',
];
/** The order of what carries on: what usually comes next in front, steps back at the end. */
const order = [
  'receive',
  'triage',
  'accept',
  'check',
  'sign',
  'seal',
  'transfer',
  'assign',
  'draft',
  'report',
  'acceptReport',
  'close',
  'answer',
];
const last = [
  'recordService',
  'split',
  'undoSplit',
  'merge',
  'unmerge',
  'sendBack',
  'returnReport',
  'object',
  'askReview',
  'supervise',
  'propose',
  'instruct',
  'reportUrgent',
];
const usual = ({ type }: OfferedAct) =>
  last.includes(type) ? order.length + 1 + last.indexOf(type) : order.includes(type) ? order.indexOf(type) : order.length;
/** What the officer is waited for stands in front of all. */
const rank = (act: OfferedAct) => usual(act) - (act.awaited ? order.length + last.length + 2 : 0);
const isAside = ({ type }: OfferedAct) => aside.includes(type);

/** What carries the matter on stands first; what adds to the file or mends it, below. */
export function ActButtons({ acts, start }: { acts: readonly OfferedAct[]; start(act: OfferedAct): void }) {
  const { words } = useWords();
  const verb = useVerb();
  const onward = acts.filter((act) => !isAside(act)).sort((a, b) => rank(a) - rank(b));
  const others = acts.filter(isAside);
  const draw = (act: OfferedAct, at: number, all: readonly OfferedAct[]) => (
    <Button
      key={act.type}
      data-act={act.type}
      type={act.awaited && all === onward && at === 0 ? 'primary' : 'default'}
      onClick={() => start(act)}
    >
      {verb(act.type)}
    </Button>
  );
  return (
    <>
      {onward.length > 0 && <div className="act-buttons">{onward.map(draw)}</div>}
      {others.length > 0 && (
        <>
          <h3 className="quiet act-aside">{words.file.otherActs}</h3>
          <div className="act-buttons">{others.map(draw)}</div>
        </>
      )}
    </>
  );
}
