import { useMutation, useQuery } from '@tanstack/react-query';
import { Button, Form, Input, Radio, Select } from 'antd';
import type { AnswerVersions, AnswerWritten } from '../../api/contract/standardAnswers.ts';
import { answerWords } from '../../words/standardAnswers.ts';
import { stateWords } from '../../words/states.ts';
import { questions } from '../asking/questions.ts';
import { askFor } from '../asking/request.ts';
import { useChoices } from '../fields/choices.ts';
import { showFieldErrors } from '../fields/fieldErrors.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';
import { usePlaceWords } from './placeWords.ts';

type Version = AnswerVersions['versions'][number];
type Place = AnswerVersions['places'][number];
type State = keyof (typeof stateWords)['zh'];
type Draft = {
  code?: string;
  title?: string;
  text?: string;
  note?: string;
  reach?: 'unit' | 'area';
  place?: { field?: string; states?: State[]; categories?: string[] };
};
type Props = { start: Version | undefined; found: AnswerVersions; kept(): void };

/** A place as one value of a list: act, paper and field. */
const keyOf = ({ act, paper, field }: Pick<Place, 'act' | 'paper' | 'field'>) => [act, paper ?? '', field].join('/');

/** What is sent; the API names what is missing. */
function writtenOf({ code = '', title = '', text = '', note = '', reach = 'unit', place }: Draft): AnswerWritten {
  const [act = '', paper = '', field = ''] = (place?.field ?? '').split('/');
  const { states = [], categories = [] } = place ?? {};
  return {
    ...{ code: code.trim(), title: title.trim(), text: text.trim(), note: note.trim(), reach },
    place: {
      ...{ act, field },
      ...(paper && { paper: paper as NonNullable<Place['paper']> }),
      ...(states.length > 0 && { states }),
      ...(categories.length > 0 && { categories }),
    },
  };
}

const draftOf = ({ code, title, text, reach, place }: Version): Draft => ({
  code,
  title,
  text,
  reach,
  place: { ...place, field: keyOf(place) },
});

/** A new version of an answer, or a new answer. What was typed stays when a field is wrong. */
export function AnswerForm({ start, found, kept }: Props) {
  const { language } = useWords();
  const words = answerWords[language];
  const [form] = Form.useForm<Draft>();
  const keep = useMutation({
    mutationFn: (draft: Draft) => askFor<{ version: number }>('/standard-answers', { method: 'POST', body: writtenOf(draft) }),
    onSuccess: kept,
    onError: (fault) => showFieldErrors(form, fault, language),
  });
  const names = found.placeholders.map((name) => `{${name}}`).join(' ');
  return (
    <section aria-labelledby="answer-form">
      <h2 id="answer-form">{words.write}</h2>
      <Form
        form={form}
        name="answer"
        layout="vertical"
        initialValues={start ? draftOf(start) : { reach: 'unit' }}
        onValuesChange={keep.reset}
        onFinish={(draft) => keep.mutate(draft)}
      >
        <div className="pair">
          <Form.Item name="title" label={words.name}>
            <Input maxLength={60} autoComplete="off" />
          </Form.Item>
          <Form.Item name="code" label={words.code} extra={words.codeHint}>
            <Input maxLength={40} autoComplete="off" />
          </Form.Item>
        </div>
        <PlaceFields places={found.places} />
        <Form.Item name="text" label={words.text} extra={<OwnTongue>{words.textHint(names)}</OwnTongue>}>
          <Input.TextArea autoSize={{ minRows: 4, maxRows: 20 }} maxLength={8000} lang="zh-CN" />
        </Form.Item>
        <Form.Item name="note" label={words.note} extra={words.noteHint}>
          <Input maxLength={200} autoComplete="off" />
        </Form.Item>
        {found.bureau && (
          <Form.Item name="reach" label={words.reachLabel}>
            <Radio.Group options={(['unit', 'area'] as const).map((value) => ({ value, label: words.reach[value] }))} />
          </Form.Item>
        )}
        {keep.error && <Trouble fault={keep.error} />}
        {keep.data && <p role="status">{words.kept(keep.data.version)}</p>}
        <div className="buttons">
          <Button type="primary" htmlType="submit" loading={keep.isPending}>
            {words.keep}
          </Button>
        </div>
      </Form>
    </section>
  );
}

/** For which text, in which states, under which categories. */
function PlaceFields({ places }: { places: readonly Place[] }) {
  const { language } = useWords();
  const words = answerWords[language];
  const placeWord = usePlaceWords();
  const { data: reference } = useQuery(questions.reference);
  const { categories } = useChoices(reference);
  const states = Object.entries(stateWords[language]).map(([value, { name }]) => ({ value, label: name }));
  return (
    <>
      <Form.Item name={['place', 'field']} label={words.place}>
        <Select showSearch optionFilterProp="label" options={places.map((place) => ({ value: keyOf(place), label: placeWord(place) }))} />
      </Form.Item>
      <div className="pair">
        <Form.Item name={['place', 'categories']} label={words.categories}>
          <Select mode="multiple" options={categories} optionFilterProp="label" />
        </Form.Item>
        <Form.Item name={['place', 'states']} label={words.states}>
          <Select mode="multiple" options={states} optionFilterProp="label" />
        </Form.Item>
      </div>
    </>
  );
}
