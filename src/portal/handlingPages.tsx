import { actWords } from '../words/acts.ts';
import { choiceWords } from '../words/choices.ts';
import { handlingShown } from '../words/handlingShown.ts';
import { portalHandling } from '../words/portalHandling.ts';
import { ActPage, type ActProps, Send } from './actPages.tsx';
import { Choices, TextArea } from './fields.tsx';

/** 转为普通程序: why the simplified answer will not do. */
export function ConvertPage(props: ActProps) {
  const { at, typed, problems } = props;
  const words = portalHandling[at.lang].convert;
  return (
    <ActPage {...props} act="convertToOrdinary" title={actWords[at.lang].convertToOrdinary.verb} lead={words.lead}>
      <TextArea at={at} problems={problems} name="reason" label={words.reason} hint={words.hint} value={typed('reason')} rows={4} />
      <Send words={words.send} />
    </ActPage>
  );
}

/** 认可或者不认可: whether it is really solved, in the petitioner's word. */
export function ConfirmPage(props: ActProps) {
  const { at, typed, problems } = props;
  const words = portalHandling[at.lang].confirm;
  const shown = handlingShown[at.lang];
  const answers = Object.entries(choiceWords[at.lang].confirmations).map(([value, label]) => ({ value, label }));
  return (
    <ActPage {...props} act="confirmOutcome" title={shown.yourWord} lead={shown.yourWordAbout}>
      <Choices at={at} problems={problems} name="confirmation" label={words.question} value={typed('confirmation')} choices={answers} />
      <TextArea at={at} problems={problems} name="text" label={words.text} hint={words.hint} value={typed('text')} rows={4} />
      <Send words={words.send} />
    </ActPage>
  );
}
