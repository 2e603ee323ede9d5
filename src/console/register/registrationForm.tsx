import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import { type KeyboardEvent, useEffect, useState } from 'react';
import type { Filed } from '../../api/contract/intake.ts';
import { questions } from '../asking/questions.ts';
import { askFor, randomKey } from '../asking/request.ts';
import { useChoices } from '../fields/choices.ts';
import { showFieldErrors, wrongFields } from '../fields/fieldErrors.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { NearStated } from '../near/nearStated.tsx';
import { type Sent, UploadPart } from '../uploads/uploadPart.tsx';
import { ConsentPart } from './consentPart.tsx';
import { type Draft, isOnPaper, registrationOf } from './draft.ts';
import { HowPart } from './howPart.tsx';
import { MatterPart } from './matterPart.tsx';
import { PagesPart } from './pagesPart.tsx';
import { PersonPart } from './personPart.tsx';
import { usePages } from './usePages.ts';

/** Asks before the page is left with something typed and not sent. */
function useLeaveWarning(dirty: boolean) {
  useEffect(() => {
    if (!dirty) return;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
}

/** The registration form (登记表): every field of the national procedure, one column, keyboard first. An error keeps all that was typed. */
export function RegistrationForm({ today, done }: { today: string; done(filed: Filed): void }) {
  const { language, words } = useWords();
  const [form] = Form.useForm<Draft>();
  const { data: reference } = useQuery(questions.reference);
  const choices = useChoices(reference);
  const [files, setFiles] = useState<readonly Sent[]>([]);
  const pages = usePages();
  const [dirty, setDirty] = useState(false);
  // One key for one form: a second click, a retry or a lost answer cannot make a second matter.
  const [key, renewKey] = useState(randomKey);
  const register = useMutation({
    mutationFn: async (draft: Draft) => {
      const scanned = isOnPaper(draft) ? await pages.send() : [];
      const attached = files.map(({ uploadId }) => uploadId);
      const body = registrationOf(draft, attached, scanned);
      return askFor<Filed>('/petitions/registrations', { method: 'POST', body, idempotencyKey: key });
    },
    onSuccess: done,
    onError: (fault) => {
      // A refused form was not registered; corrected, it is another request and needs another key.
      if (showFieldErrors(form, fault, language)) renewKey(randomKey());
    },
  });
  useLeaveWarning(dirty || pages.all.length > 0);
  const onPaper = isOnPaper({ channel: Form.useWatch('channel', form) });
  const send = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form.submit();
  };
  const start = { channel: 'visit' as const, on: today, identity: 'named' as const, headcount: 1, firstTime: true };
  return (
    <div className={onPaper ? 'beside-paper' : undefined}>
      {onPaper && <PagesPart pages={pages} />}
      <Form
        form={form}
        layout="vertical"
        className="registration"
        initialValues={start}
        onValuesChange={() => setDirty(true)}
        onKeyDown={send}
        onFinish={(draft) => register.mutate(draft)}
        onFinishFailed={({ errorFields }) => form.focusField(errorFields[0]?.name ?? 'title')}
      >
        <p className="lead">{words.register.lead}</p>
        <HowPart today={today} />
        <PersonPart areas={choices.areas} />
        <MatterPart choices={choices} />
        <NearStated />
        <UploadPart files={files} setFiles={setFiles} />
        <ConsentPart />
        {register.error && (
          <Trouble fault={register.error} {...(wrongFields(register.error).length > 0 ? { title: words.trouble.fields } : {})} />
        )}
        <Button type="primary" htmlType="submit" loading={register.isPending} className="spaced">
          {words.register.verb}
        </Button>
      </Form>
    </div>
  );
}
