import { Button } from 'antd';
import type { FileView } from '../../api/contract/file.ts';
import { choiceWord } from '../../words/choices.ts';
import { Findings } from '../act/findings.tsx';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';
import { DraftInWord } from '../paper/draftInWord.tsx';
import { PaperDialog } from '../paper/paperDialog.tsx';
import { usePaper } from '../paper/usePaper.ts';

/** The paper on its way (拟稿 → 审核 → 签发 → 用印): where it is, who did which step, and how the letter will look. */
export function PaperInHand({ file }: { file: FileView }) {
  const { language, words } = useWords();
  const { show, shown, hide } = usePaper();
  const { paper } = file;
  if (!paper) return null;
  const title = choiceWord(language, 'paper', paper.kind);
  const path = `/petitions/${encodeURIComponent(file.petitionNo)}/letters/preview`;
  const steps = [
    words.paper.draftedBy(paper.draftedBy),
    paper.checkedBy && words.paper.checkedBy(paper.checkedBy),
    paper.signedBy && words.paper.signedBy(paper.signedBy),
  ];
  return (
    <div className="paper-in-hand">
      <h3>{words.paper.inHand}</h3>
      <p className="plain">
        <strong>{title}</strong> {choiceWord(language, 'stage', paper.stage)}
        {paper.outcome && ` · ${choiceWord(language, 'outcome', paper.outcome)}`}
        {paper.reviewOutcome && ` · ${choiceWord(language, 'reviewOutcome', paper.reviewOutcome)}`}
      </p>
      <p className="plain quiet">
        <OwnTongue>{steps.filter(Boolean).join(' · ')}</OwnTongue>
      </p>
      <Findings findings={paper.findings} named />
      <div className="buttons">
        <Button onClick={() => show({ path, body: {}, title, about: words.paper.previewNote })}>{words.paper.preview}</Button>
        <DraftInWord petitionNo={file.petitionNo} />
      </div>
      <PaperDialog paper={shown} close={hide} />
    </div>
  );
}
