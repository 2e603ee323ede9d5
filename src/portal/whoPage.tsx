import { idKinds } from '../casework/identity/idNumber.ts';
import { coSignerLimits } from '../regulations/representatives.ts';
import { choiceWords } from '../words/choices.ts';
import { portalPeople } from '../words/portalPeople.ts';
import { Choices, SelectField, TextArea, TextField } from './fields.tsx';
import { FilePage, type StepProps } from './filePage.tsx';

/** Step 4: who writes. Everything is asked and nothing forced; what follows from leaving it out stands beside it. */
export function WhoPage(props: StepProps) {
  const { at, draft, problems } = props;
  const { file, notices } = at.t;
  const { fields } = draft;
  const words: Readonly<Record<string, string>> = choiceWords[at.lang].idKinds;
  const kinds = idKinds.map((value) => ({ value, label: words[value] ?? value }));
  const asked = { at, problems, optional: true };
  const people = portalPeople[at.lang];
  return (
    <FilePage {...props} step={4}>
      <div className="who">
        <Choices
          at={at}
          problems={problems}
          name="identity"
          label={file.identityLabel}
          value={fields.identity || 'named'}
          choices={[
            { value: 'named', label: file.identityNamed, about: file.identityNamedAbout },
            { value: 'confidential', label: file.identityConfidential, about: file.identityConfidentialAbout },
            { value: 'anonymous', label: file.identityAnonymous, about: file.identityAnonymousAbout },
          ]}
        />
        <div className="of-named">
          <TextField {...asked} name="name" label={file.nameLabel} hint={file.nameHint} value={fields.name} autoComplete="name" />
          <TextField
            {...asked}
            name="phone"
            label={file.phoneLabel}
            hint={file.phoneHint}
            value={fields.phone}
            type="tel"
            autoComplete="tel"
          />
          <TextField
            {...asked}
            name="email"
            label={notices.file.emailLabel}
            hint={notices.file.emailHint}
            value={fields.email}
            type="email"
            autoComplete="email"
          />
          <Notify {...props} />
          <SelectField
            {...asked}
            name="idKind"
            label={notices.file.idKindLabel}
            value={fields.idKind}
            choices={[{ value: '', label: notices.file.idKindAuto }, ...kinds]}
          />
          <TextField {...asked} name="idNumber" label={file.idLabel} hint={file.idHint} value={fields.idNumber} />
          <TextField
            {...asked}
            name="address"
            label={file.addressLabel}
            hint={file.addressHint}
            value={fields.address}
            autoComplete="address-line1"
          />
          <Electronic {...props} />
        </div>
        <TextField {...asked} name="headcount" label={file.headcountLabel} hint={file.headcountHint} value={fields.headcount} short />
        <TextArea
          {...asked}
          name="coSigners"
          label={people.label}
          hint={`${people.hint(coSignerLimits.online)}${people.private}${people.example}`}
          value={fields.coSigners}
          rows={3}
        />
        <Writer {...props} />
      </div>
    </FilePage>
  );
}

/** 通知方式: chosen while writing, changed on the tracking page. */
function Notify({ at, draft, problems }: StepProps) {
  const { notifyLabel, notifyHint, notify } = at.t.notices.file;
  const choices = (['site', 'sms', 'mail', 'both'] as const).map((value) => ({ value, label: notify[value] }));
  return (
    <Choices
      at={at}
      problems={problems}
      name="notify"
      label={notifyLabel}
      hint={notifyHint}
      value={draft.fields.notify || 'site'}
      choices={choices}
    />
  );
}

function Electronic({ at, draft, problems }: StepProps) {
  const { file } = at.t;
  return (
    <Choices
      at={at}
      problems={problems}
      name="electronicService"
      label={file.electronicLabel}
      hint={file.electronicAbout}
      value={draft.fields.electronicService || 'no'}
      choices={[
        { value: 'yes', label: file.electronicYes },
        { value: 'no', label: file.electronicNo },
      ]}
    />
  );
}

/** 代理人、监护人: shown to those who write for someone else. */
function Writer({ at, draft, problems }: StepProps) {
  const { file } = at.t;
  const { fields } = draft;
  return (
    <div className="writer">
      <Choices
        at={at}
        problems={problems}
        name="proxyRelation"
        label={file.proxyLabel}
        value={fields.proxyRelation || 'none'}
        choices={[
          { value: 'none', label: file.proxyNo },
          ...(['guardian', 'relative', 'lawyer', 'other'] as const).map((value) => ({ value, label: file.proxy[value] })),
        ]}
      />
      <div className="of-writer">
        <TextField
          at={at}
          problems={problems}
          name="proxyName"
          label={file.proxyNameLabel}
          hint={file.proxyAbout}
          value={fields.proxyName}
        />
        <TextField
          at={at}
          problems={problems}
          name="proxyPhone"
          label={file.proxyPhoneLabel}
          value={fields.proxyPhone}
          type="tel"
          optional
        />
      </div>
    </div>
  );
}
