import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { type KeyboardEvent, useEffect, useRef, useState } from 'react';
import type { FileView, OfferedAct } from '../../api/contract/file.ts';
import { actWords } from '../../words/acts.ts';
import { questions } from '../asking/questions.ts';
import { askFor } from '../asking/request.ts';
import { useChoices } from '../fields/choices.ts';
import { showFieldErrors } from '../fields/fieldErrors.ts';
import { problemIn } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { NearSuggestions, showsNear } from '../near/nearSuggestions.tsx';
import { type Sent, UploadPart } from '../uploads/uploadPart.tsx';
import { ActFields } from './actFieldList.tsx';
import { type ActValues, actBody, startValues } from './actFields.ts';
import { Consequence } from './consequence.tsx';
import { DeedTrouble } from './deedTrouble.tsx';
import { PaperPreview } from './paperPreview.tsx';
import { SlotSuggestions } from './slotSuggestions.tsx';
import { StaleNotice } from './staleNotice.tsx';
import { offersAnswers, StandardAnswers } from './standardAnswers.tsx';
import { usePreview } from './usePreview.ts';
import { WaySuggestions } from './waySuggestions.tsx';

/** A form as it was opened: the act, and the file it was drawn from. */
export type Opened = Readonly<{ act: OfferedAct; basis: FileView }>;
type Props = { opened: Opened; file: FileView; today: string; adopt(): void; close(): void; done(act: OfferedAct): void };

/** Sends the act; a stale form fetches the news, a wrong field gets its message, and what was typed stays in each case. */
function usePerform({ opened, today, done }: Props, files: readonly Sent[], show: (fault: unknown) => void) {
  const client = useQueryClient();
  const { act, basis } = opened;
  const refresh = () => client.invalidateQueries({ predicate: (query) => ['file', 'desk', 'matters'].includes(String(query.queryKey[0])) });
  return useMutation({
    mutationFn: (values: ActValues) =>
      askFor(`/petitions/${encodeURIComponent(basis.petitionNo)}/acts`, {
        method: 'POST',
        body: { ...actBody(act, values, today), ...(files.length > 0 && { attachments: files.map(({ uploadId }) => uploadId) }) },
        version: basis.version,
      }),
    onSuccess: () => {
      done(act);
      void refresh();
    },
    onError: (fault) => {
      if (problemIn(fault).status === 412) void client.invalidateQueries({ queryKey: ['file', basis.petitionNo] });
      else show(fault);
    },
  });
}

/** Acts that bring papers with them. Not the internal ones: attachments of a matter are shown to its petitioner. */
const withFiles = ['supplement', 'recordService', 'recordProof'];

/** Acts that choose the organ where the matter goes. */
const passesOn = ['transfer', 'assign'];

/** The act's name as the button says it. */
export function useVerb(): (type: string) => string {
  const { language } = useWords();
  const names: Readonly<Record<string, { verb: string }>> = actWords[language];
  return (type) => names[type]?.verb ?? type;
}

/** An act in place: what it does, its fields, what follows and by when, and then the deed. */
export function ActForm(props: Props) {
  const { opened, file, today, adopt, close } = props;
  const { act, basis } = opened;
  const { language, words } = useWords();
  const [form] = Form.useForm<Record<string, unknown>>();
  const values: ActValues = Form.useWatch([], form) ?? {};
  const { data: reference } = useQuery(questions.reference);
  const choices = useChoices(reference);
  const [files, setFiles] = useState<readonly Sent[]>([]);
  const perform = usePerform(props, files, (fault) => showFieldErrors(form, fault, language));
  const stale = file.version !== basis.version;
  const possible = file.acts.some(({ type }) => type === act.type);
  const foresight = usePreview({ petitionNo: basis.petitionNo, version: basis.version, act, values, today, off: stale });
  const about: Readonly<Record<string, { about: string }>> = actWords[language];
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => place.current?.querySelector<HTMLElement>('input, textarea, button')?.focus(), []);
  const send = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
    if (event.key === 'Escape' && !event.defaultPrevented && !form.isFieldsTouched()) close();
  };
  const verb = useVerb()(act.type);
  return (
    <div ref={place}>
      <Form
        form={form}
        name="act"
        layout="vertical"
        className="in-place"
        initialValues={startValues(act, basis, today)}
        onKeyDown={send}
        onValuesChange={perform.reset}
        onFinish={(all) => perform.mutate(all)}
      >
        <p>{about[act.type]?.about}</p>
        {act.type === 'triage' && (
          <WaySuggestions petitionNo={basis.petitionNo} chosen={values.way} fill={(chosen) => form.setFieldsValue(chosen)} />
        )}
        {(act.type === 'triage' || passesOn.includes(act.type)) && (
          <SlotSuggestions
            petitionNo={basis.petitionNo}
            slots={act.type === 'triage' ? ['category'] : ['organ']}
            fill={(slot, value) => form.setFieldsValue({ [slot === 'organ' ? 'to' : slot]: value })}
          />
        )}
        {showsNear(act.type) && (
          <NearSuggestions petitionNo={basis.petitionNo} act={act.type} fill={(chosen) => form.setFieldsValue(chosen)} />
        )}
        {offersAnswers(act) && (
          <StandardAnswers
            petitionNo={basis.petitionNo}
            act={act.type}
            values={values}
            fill={(field, text) => form.setFieldsValue({ [field]: text })}
          />
        )}
        <ActFields act={act} sources={{ choices, file, today, values }} findings={foresight.preview?.findings ?? []} />
        {withFiles.includes(act.type) && <UploadPart files={files} setFiles={setFiles} />}
        {!stale && <Consequence foresight={foresight} state={file.state} />}
        {stale && <StaleNotice basis={basis} file={file} possible={possible} adopt={adopt} />}
        <DeedTrouble fault={perform.error} foreseen={foresight.refusal} />
        <div className="buttons">
          <Button type="primary" htmlType="submit" loading={perform.isPending} disabled={stale}>
            {verb}
          </Button>
          <PaperPreview act={act} file={file} body={actBody(act, values, today)} ready={foresight.complete} />
          <Button onClick={close}>{words.act.cancel}</Button>
        </div>
      </Form>
    </div>
  );
}
