import { Button } from 'antd';
import type { FileView, OfferedAct } from '../../api/contract/file.ts';
import { choiceWord } from '../../words/choices.ts';
import { useWords } from '../language/language.tsx';
import { PaperDialog } from '../paper/paperDialog.tsx';
import { usePaper } from '../paper/usePaper.ts';

/** Acts on the paper in hand; its letter is previewed as it stands. */
const onPaper = ['check', 'sendBack', 'sign', 'seal'];

/** The letter an act would make, with a watermark, before anybody checks, signs or seals it. */
export function PaperPreview({ act, file, body, ready }: { act: OfferedAct; file: FileView; body: unknown; ready: boolean }) {
  const { language, words } = useWords();
  const { show, shown, hide } = usePaper();
  const inHand = onPaper.includes(act.type) && file.paper !== undefined;
  if (!inHand && !act.makesLetter) return null;
  const kind = inHand ? file.paper?.kind : act.makesLetter;
  const title = kind ? choiceWord(language, inHand ? 'paper' : 'kind', kind) : words.paper.preview;
  const path = `/petitions/${encodeURIComponent(file.petitionNo)}/letters/preview`;
  return (
    <>
      <Button disabled={!inHand && !ready} onClick={() => show({ path, body: inHand ? {} : body, title, about: words.paper.previewNote })}>
        {words.paper.preview}
      </Button>
      <PaperDialog paper={shown} close={hide} />
    </>
  );
}
