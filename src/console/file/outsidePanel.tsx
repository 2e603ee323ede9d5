import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { FileView } from '../../api/contract/file.ts';
import type { LinkMade, OutsideView } from '../../api/contract/outside.ts';
import { formatDay } from '../../words/days.ts';
import type { Language } from '../../words/language.ts';
import { outsideShown } from '../../words/outside.ts';
import { askFor } from '../asking/request.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

function standingOf(language: Language, { standing, dueOn, openUntil, overdue, answeredOn, signer = '', identity }: OutsideView): string {
  const words = outsideShown[language];
  const told = identity ? [words.identity] : [];
  if (standing === 'withdrawn') return [words.withdrawn, ...told].join(' · ');
  if (answeredOn) return [words.answered(answeredOn, signer), ...told].join(' · ');
  return [overdue ? words.overdue(dueOn) : words.until(dueOn), words.open(openUntil), ...told].join(' · ');
}

/** The link of a question, made on request and shown once: it is in the memory of this page and nowhere else. */
function OutsideLink({ petitionNo, entry }: { petitionNo: string; entry: number }) {
  const { language } = useWords();
  const words = outsideShown[language];
  const { message } = App.useApp();
  const [made, show] = useState<LinkMade>();
  const make = useMutation({
    mutationFn: () => askFor<LinkMade>(`/petitions/${encodeURIComponent(petitionNo)}/outside-links`, { method: 'POST', body: { entry } }),
    onSuccess: show,
    gcTime: 0,
  });
  const link = made && `${location.origin}/answer#${made.code}`;
  const copy = () => navigator.clipboard?.writeText(`${link}\n${made?.code}`).then(() => message.success(words.copied));
  return (
    <div>
      {made && (
        <div role="status">
          <p>{words.once}</p>
          <p>
            {words.link} <code className="told">{link}</code>
          </p>
          <p>
            {words.code} <code className="told">{made.code}</code>
          </p>
        </div>
      )}
      {make.error && <Trouble fault={make.error} again={() => make.mutate()} />}
      <div className="buttons">
        {made && (
          <Button size="small" type="primary" onClick={() => void copy()}>
            {words.copy}
          </Button>
        )}
        <Button size="small" loading={make.isPending} onClick={() => make.mutate()} title={words.againAbout}>
          {made ? words.again : words.make}
        </Button>
      </div>
    </div>
  );
}

/** 外单位征询: what was asked of bodies without an account, by when, what they answered, and the link for it. */
export function OutsidePanel({ file }: { file: FileView }) {
  const { language } = useWords();
  const words = outsideShown[language];
  const { outside = [] } = file;
  if (outside.length === 0) return null;
  return (
    <section className="card" aria-labelledby="part-outside">
      <h2 id="part-outside">{words.title}</h2>
      <dl className="facts">
        {outside.map((asking) => (
          <div key={asking.no}>
            <dt>
              {formatDay(asking.on, language)} <bdi>{asking.outsider}</bdi>
            </dt>
            <dd>
              <span className="told">
                <bdi>{asking.text}</bdi>
                {asking.answer && (
                  <>
                    {'\n'}
                    {words.answer}
                    <bdi>{asking.answer}</bdi>
                  </>
                )}
              </span>{' '}
              <span className="quiet">{standingOf(language, asking)}</span>
              {asking.mayLink && <OutsideLink petitionNo={file.petitionNo} entry={asking.no} />}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
