import { actWords } from '../words/acts.ts';
import { portalHandling } from '../words/portalHandling.ts';
import { ActPage, type ActProps, Send } from './actPages.tsx';
import { TextArea } from './fields.tsx';

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
