import { Alert, App, Button } from 'antd';
import type { FileView } from '../../api/contract/file.ts';
import { choiceWord } from '../../words/choices.ts';
import { formatFullDay } from '../../words/days.ts';
import { useNameOf } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';
import { StateTag } from '../matters/stateTag.tsx';
import { BindingButton } from './bindingButton.tsx';
import { DangerCard } from './dangerCard.tsx';

function CopyNumber({ petitionNo }: { petitionNo: string }) {
  const { words } = useWords();
  const { message } = App.useApp();
  const copy = () => navigator.clipboard?.writeText(petitionNo).then(() => message.success(words.file.copied));
  return (
    <Button size="small" type="text" onClick={() => void copy()}>
      {words.file.copyNumber}
    </Button>
  );
}

/** What it is, where it stands, who has it. */
export function FileHead({ file }: { file: FileView }) {
  const { language, words } = useWords();
  const nameOf = useNameOf();
  const received = file.undated ? words.list.undated : words.list.filedOn(formatFullDay(file.filedOn, language));
  return (
    <header className="file-head">
      <h1>
        <bdi>{file.title}</bdi>
      </h1>
      <p className="file-line">
        <StateTag state={file.state} />
        <span className="number">{file.petitionNo}</span>
        <CopyNumber petitionNo={file.petitionNo} />
        {!file.asCoOrgan && <BindingButton petitionNo={file.petitionNo} />}
        <span>{choiceWord(language, 'channel', file.channel)}</span>
        <span>{received}</span>
        <span>
          <span className="quiet">{words.file.holder}</span> {nameOf('units', file.holder, file.holderName)}
        </span>
        <a className="to-acts" href="#aside">
          {words.file.toActs}
        </a>
        {file.major && <strong>{words.file.major}</strong>}
      </p>
      {file.restricted && <Alert type="warning" showIcon title={words.file.restricted} />}
      <DangerCard file={file} />
      {file.assignment && (
        <p className="plain">
          {words.file.assignment(
            nameOf('units', file.assignment.by.code, file.assignment.by.name),
            formatFullDay(file.assignment.dueOn, language),
          )}
        </p>
      )}
    </header>
  );
}
