import { useMutation } from '@tanstack/react-query';
import { Button, Form } from 'antd';
import type { NearMatters } from '../../api/contract/merging.ts';
import { nearWords } from '../../words/near.ts';
import { askFor } from '../asking/request.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import type { Draft } from '../register/draft.ts';
import { NearList } from './nearList.tsx';

const asked = ({ title = '', content, areaCode, idNumber, phone }: Partial<Draft>) => ({
  title,
  ...(content && { content }),
  ...(areaCode && { areaCode }),
  ...(idNumber && { idNumber }),
  ...(phone && { phone }),
});

/** At the counter: is there a near matter already? Asked for with what was typed so far; an accusation is not compared. */
export function NearStated() {
  const { language } = useWords();
  const words = nearWords[language];
  const form = Form.useFormInstance<Draft>();
  const title = Form.useWatch('title', form)?.trim() ?? '';
  const accusation = Form.useWatch('accusation', form) === true;
  const look = useMutation({
    mutationFn: () => askFor<NearMatters>('/petitions/registrations/near', { method: 'POST', body: asked(form.getFieldsValue()) }),
  });
  if (accusation) return null;
  return (
    <section aria-labelledby="near-stated" aria-live="polite">
      <h2 id="near-stated">{words.title}</h2>
      <p>
        <Button onClick={() => look.mutate()} loading={look.isPending} disabled={title === ''}>
          {look.data ? words.again : words.verb}
        </Button>
        {title === '' && <span className="quiet"> {words.titleFirst}</span>}
      </p>
      {look.error && <Trouble fault={look.error} />}
      {look.data && <NearList items={look.data.items} beside />}
    </section>
  );
}
