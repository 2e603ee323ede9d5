import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, InputNumber } from 'antd';
import { qualityWords } from '../../words/quality.ts';
import { questions } from '../asking/questions.ts';
import { askFor } from '../asking/request.ts';
import { useChoices } from '../fields/choices.ts';
import { Chooser } from '../fields/chooser.tsx';
import { DayInput } from '../fields/dayInput.tsx';
import { filledIn, showFieldErrors, wrongFields } from '../fields/fieldErrors.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

type Draft = { unit?: string; from?: string; to?: string; size?: number; seed?: string };

/** What to draw from. What was typed stays when the API names a field. */
export function DrawForm({ kept }: { kept(drawId: string): void }) {
  const { language } = useWords();
  const words = qualityWords[language].draw;
  const [form] = Form.useForm<Draft>();
  const { data: reference } = useQuery(questions.reference);
  const { units } = useChoices(reference);
  const draw = useMutation({
    mutationFn: (draft: Draft) => askFor<{ drawId: string }>('/supervision/spot-checks', { method: 'POST', body: filledIn(draft) ?? {} }),
    onSuccess: ({ drawId }) => kept(drawId),
    onError: (fault) => showFieldErrors(form, fault, language),
  });
  return (
    <section className="card" aria-labelledby="spot-draw">
      <h2 id="spot-draw">{words.title}</h2>
      <p className="quiet">{words.how}</p>
      <Form
        form={form}
        name="spot"
        layout="vertical"
        initialValues={{ size: 10 }}
        onValuesChange={(changed) => {
          draw.reset();
          // What the API said of a field no longer holds once the field is changed.
          form.setFields((Object.keys(changed) as (keyof Draft)[]).map((name) => ({ name, errors: [] })));
        }}
        onFinish={(draft) => draw.mutate(draft)}
      >
        <div className="spot-form">
          <Form.Item name="unit" label={words.unit} extra={words.unitHint}>
            <UnitChoice units={units} />
          </Form.Item>
          <Form.Item name="from" label={words.from}>
            <DayInput />
          </Form.Item>
          <Form.Item name="to" label={words.to} extra={words.toHint}>
            <DayInput />
          </Form.Item>
          <Form.Item name="size" label={words.size}>
            <InputNumber min={1} max={100} precision={0} />
          </Form.Item>
          <Form.Item name="seed" label={words.seed} extra={words.seedHint}>
            <Input maxLength={64} autoComplete="off" />
          </Form.Item>
        </div>
        {draw.error && wrongFields(draw.error).length === 0 && <Trouble fault={draw.error} />}
        <Button type="primary" htmlType="submit" loading={draw.isPending}>
          {words.go}
        </Button>
      </Form>
    </section>
  );
}

type UnitProps = {
  id?: string;
  value?: string;
  onChange?(value: string | undefined): void;
  units: Parameters<typeof Chooser>[0]['choices'];
};

const UnitChoice = ({ id = 'unit', value, onChange = () => {}, units }: UnitProps) => (
  <Chooser id={id} choices={units} value={value} onChange={onChange} />
);
