import type { ReactNode } from 'react';
import type { Forecast } from '../casework/forecast.ts';
import { choiceWords } from '../words/choices.ts';
import { portalPeople } from '../words/portalPeople.ts';
import { FilePage, type StepProps } from './filePage.tsx';
import type { Draft, Step } from './filingDraft.ts';
import { ForecastList } from './forecastList.tsx';
import type { Place } from './place.ts';

type CheckProps = StepProps & Readonly<{ forecast: Forecast; areaName: string }>;

/** Step 5: everything once more, what will follow by which day, and one button. */
export function CheckPage({ forecast, areaName, ...props }: CheckProps) {
  const { at, draft } = props;
  const { check } = at.t.file;
  const { fields } = draft;
  const kind = {
    accusation: fields.accusation === 'yes',
    opinion: fields.purpose === 'opinion',
    anonymous: fields.identity === 'anonymous',
  };
  return (
    <FilePage {...props} step={5}>
      <What at={at} draft={draft} />
      <Where at={at} draft={draft} areaName={areaName} />
      <Asks at={at} draft={draft} />
      <Who at={at} draft={draft} />
      <h2>{check.forecast}</h2>
      <ForecastList at={at} forecast={forecast} kind={kind} />
      <div className="buttons">
        <button className="button" type="submit" name="go" value="send">
          {check.send}
        </button>
        <button className="link" type="submit" name="go" value="back">
          {at.t.file.back}
        </button>
      </div>
      <p className="about">{check.sendNote}</p>
    </FilePage>
  );
}

type Group = Readonly<{ at: Place; draft: Draft }>;

function Card({ at, step, children }: { at: Place; step: Step; children: ReactNode }) {
  const { file } = at.t;
  const heading = file.headings[step - 1] ?? '';
  return (
    <section className="card">
      <div className="group">
        <h2>{heading}</h2>
        <button className="link" type="submit" name="go" value={`to:${step}`} aria-label={file.check.changeStep(heading)}>
          {file.check.change}
        </button>
      </div>
      <dl className="facts">{children}</dl>
    </section>
  );
}

function Line({ at, name, value, doubt }: { at: Place; name: string; value: string; doubt?: string | false }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd className="text">
        {value.trim() === '' ? <span className="about">{at.t.file.check.none}</span> : <bdi>{value}</bdi>}
        {doubt && <span className="notice care about">{doubt}</span>}
      </dd>
    </div>
  );
}

function What({ at, draft: { fields, uploads, carried } }: Group) {
  const { file } = at.t;
  const files = [...uploads, ...carried].map(({ name }) => name);
  return (
    <Card at={at} step={1}>
      <Line at={at} name={file.check.title} value={fields.title} />
      <Line at={at} name={file.contentLabel} value={fields.content} />
      <Line at={at} name={at.t.matter.attachments} value={files.length === 0 ? file.check.files(0) : files.join('\n')} />
    </Card>
  );
}

function Where({ at, draft: { fields }, areaName }: Group & { areaName: string }) {
  const { file } = at.t;
  return (
    <Card at={at} step={2}>
      <Line at={at} name={file.areaLabel} value={areaName} />
      <Line at={at} name={file.unitLabel} value={fields.unitText} />
      <Line at={at} name={file.personLabel} value={fields.person} />
      <Line at={at} name={file.accusationLabel} value={fields.accusation === 'yes' ? file.accusationYes : file.accusationNo} />
    </Card>
  );
}

function Asks({ at, draft: { fields } }: Group) {
  const { file } = at.t;
  const purposes: Readonly<Record<string, string>> = choiceWords[at.lang].purposes;
  return (
    <Card at={at} step={3}>
      <Line at={at} name={file.purposeLabel} value={purposes[fields.purpose] ?? file.purposeNone} />
      <Line at={at} name={file.firstLabel} value={fields.firstTime === 'no' ? file.firstNo : file.firstYes} />
      <Line at={at} name={file.publishLabel} value={fields.mayPublish === 'yes' ? file.publishYes : file.publishNo} />
    </Card>
  );
}

function Who({ at, draft: { fields } }: Group) {
  const { file } = at.t;
  const anonymous = fields.identity === 'anonymous';
  const identities = { named: file.identityNamed, confidential: file.identityConfidential, anonymous: file.identityAnonymous };
  const identity = fields.identity === 'confidential' || anonymous ? fields.identity : 'named';
  const typed = [fields.name, fields.phone, fields.idNumber, fields.address].some((value) => value.trim() !== '');
  return (
    <Card at={at} step={4}>
      <Line
        at={at}
        name={file.identityLabel}
        value={identities[identity as keyof typeof identities]}
        doubt={anonymous && typed && file.check.anonymousDrops}
      />
      {!anonymous && <Contact at={at} draft={{ fields }} />}
      {fields.headcount.trim() !== '' && <Line at={at} name={file.headcountLabel} value={fields.headcount} />}
      {fields.coSigners.trim() !== '' && <Line at={at} name={portalPeople[at.lang].label} value={fields.coSigners} />}
      {fields.proxyRelation !== '' && fields.proxyRelation !== 'none' && (
        <>
          <Line at={at} name={file.proxyNameLabel} value={fields.proxyName} />
          <Line at={at} name={file.proxyPhoneLabel} value={fields.proxyPhone} />
        </>
      )}
    </Card>
  );
}

function Contact({ at, draft: { fields } }: { at: Place; draft: Pick<Draft, 'fields'> }) {
  const { file, notices } = at.t;
  const notify = (['sms', 'mail', 'both'] as const).find((one) => one === fields.notify) ?? 'site';
  const electronic = fields.electronicService === 'yes';
  return (
    <>
      <Line at={at} name={file.nameLabel} value={fields.name} />
      <Line at={at} name={file.phoneLabel} value={fields.phone} />
      <Line at={at} name={notices.file.emailLabel} value={fields.email} />
      <Line at={at} name={notices.file.notifyLabel} value={notices.file.notify[notify]} />
      <Line at={at} name={file.idLabel} value={fields.idNumber} />
      <Line at={at} name={file.addressLabel} value={fields.address} />
      <Line
        at={at}
        name={file.electronicLabel}
        value={electronic ? file.electronicYes : file.electronicNo}
        doubt={!electronic && fields.address.trim() === '' && file.needAddress}
      />
    </>
  );
}
