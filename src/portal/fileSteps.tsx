import type { Sketch } from '../jurisdiction/outlines.ts';
import { choiceWords } from '../words/choices.ts';
import { portalTracking } from '../words/portalTracking.ts';
import { AreaMap } from './areaMap.tsx';
import type { AreaChoice } from './choicesOfCity.ts';
import { Choices, isElsewhere, TextArea, TextField } from './fields.tsx';
import { FilePage, type StepProps } from './filePage.tsx';
import { UploadField } from './uploadField.tsx';

type WhatProps = StepProps & Readonly<{ limits: Readonly<{ files: number; bytes: number }> }>;

/** Step 1: what happened. */
export const WhatPage = ({ limits, ...props }: WhatProps) => (
  <FilePage {...props} step={1}>
    <WhatQuestions {...props} />
    <UploadField at={props.at} uploads={[...props.draft.uploads, ...props.draft.carried]} problems={props.problems} limits={limits} />
  </FilePage>
);

/** What happened, in the writer's words. */
export function WhatQuestions({ at, draft: { fields }, problems }: StepProps) {
  const { file } = at.t;
  const asked = { at, problems };
  return (
    <>
      {fields.follows && (
        <>
          <input type="hidden" name="follows" value={fields.follows} />
          <p className="notice">{portalTracking[at.lang].again.of}</p>
        </>
      )}
      <TextField {...asked} name="title" label={file.titleLabel} hint={file.titleHint} value={fields.title} />
      <TextArea {...asked} name="content" label={file.contentLabel} hint={file.contentHint} value={fields.content} rows={10} />
    </>
  );
}

type WhereProps = StepProps & Readonly<{ areas: readonly AreaChoice[]; units: readonly string[]; map?: Sketch | undefined }>;

/** Step 2: where, and about whom; whether it accuses a person, with what follows from it. */
export const WherePage = (props: WhereProps) => (
  <FilePage {...props} step={2}>
    <WhereQuestions {...props} />
  </FilePage>
);

/** The place, whom it is about, and whether it accuses. */
export function WhereQuestions({ areas, units, map, ...props }: WhereProps) {
  const { at, draft, problems } = props;
  const { file } = at.t;
  const { fields } = draft;
  const asked = { at, problems };
  return (
    <>
      <AreaField {...props} areas={areas} map={map} />
      <TextField {...asked} name="unitText" label={file.unitLabel} hint={file.unitHint} value={fields.unitText} list="units" optional />
      <datalist id="units">
        {units.map((name) => (
          <option value={name} key={name} />
        ))}
      </datalist>
      <TextField {...asked} name="person" label={file.personLabel} hint={file.personHint} value={fields.person} optional />
      <Choices
        {...asked}
        name="accusation"
        label={file.accusationLabel}
        value={fields.accusation || 'no'}
        choices={[
          { value: 'no', label: file.accusationNo },
          { value: 'yes', label: file.accusationYes, about: file.accusationAbout },
        ]}
      />
    </>
  );
}

function AreaField({ at, draft, problems, areas, map }: StepProps & Pick<WhereProps, 'areas' | 'map'>) {
  const { file } = at.t;
  const problem = problems.find(({ field }) => field === 'areaCode');
  return (
    <div className={problem ? 'field wrong' : 'field'} hidden={isElsewhere(at, 'areaCode')}>
      <label className="ask" htmlFor="areaCode">
        {file.areaLabel}
      </label>
      <p className="hint" id="areaCode-hint">
        {file.areaHint}
      </p>
      {problem && (
        <p className="problem" id="areaCode-problem">
          {problem.text}
        </p>
      )}
      <select
        id="areaCode"
        name="areaCode"
        defaultValue={draft.fields.areaCode}
        aria-invalid={problem ? true : undefined}
        aria-describedby={problem ? 'areaCode-hint areaCode-problem' : 'areaCode-hint'}
      >
        <option value="">{file.areaNone}</option>
        {areas.map(({ code, name, towns }) => (
          <optgroup label={name} key={code}>
            <option value={code}>{file.areaWhole(name)}</option>
            {towns.map((town) => (
              <option value={town.code} key={town.code}>
                {town.name}
              </option>
            ))}
          </optgroup>
        ))}
      </select>
      {map && <AreaMap at={at} map={map} areas={areas} />}
    </div>
  );
}

/** Step 3: what is asked for, whether it is the first time, and whether it may be published. */
export const AskPage = (props: StepProps) => (
  <FilePage {...props} step={3}>
    <AskQuestions {...props} />
  </FilePage>
);

/** The purpose, and what follows from the answers. */
export function AskQuestions({ at, draft, problems }: StepProps) {
  const { file } = at.t;
  const { fields } = draft;
  const asked = { at, problems };
  const purposes = choiceWords[at.lang].purposes;
  const about: Readonly<Record<string, string>> = file.purposeAbout;
  return (
    <>
      <Choices
        {...asked}
        name="purpose"
        label={file.purposeLabel}
        value={fields.purpose}
        choices={[
          ...(['request', 'complaint', 'opinion', 'enquiry', 'disclosure'] as const).map((value) => ({
            value,
            label: purposes[value],
            ...(about[value] && { about: about[value] }),
          })),
          { value: '', label: file.purposeNone },
        ]}
      />
      <Choices
        {...asked}
        name="firstTime"
        label={file.firstLabel}
        hint={file.firstAbout}
        value={fields.firstTime || 'yes'}
        choices={[
          { value: 'yes', label: file.firstYes },
          { value: 'no', label: file.firstNo },
        ]}
      />
      <Choices
        {...asked}
        name="mayPublish"
        label={file.publishLabel}
        hint={file.publishAbout}
        value={fields.mayPublish || 'no'}
        choices={[
          { value: 'no', label: file.publishNo },
          { value: 'yes', label: file.publishYes },
        ]}
      />
    </>
  );
}
