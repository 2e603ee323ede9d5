import { portalDraft } from '../words/portalDraft.ts';
import type { AreaChoice } from './choicesOfCity.ts';
import { DraftParts, KeptHere, keptOf } from './draftParts.tsx';
import { AskQuestions, WhatQuestions, WhereQuestions } from './fileSteps.tsx';
import type { Draft } from './filingDraft.ts';
import { Page } from './page.tsx';
import type { Place } from './place.ts';

type OfflineProps = Readonly<{ at: Place; draft: Draft; areas: readonly AreaChoice[]; units: readonly string[] }>;

/** 先写好，有网络再发: the questions about the matter on one page, which the device keeps for when there is no network. */
export function OfflinePage({ at, draft, areas, units }: OfflineProps) {
  const words = portalDraft[at.lang];
  const { headings } = at.t.file;
  const asked = { at, draft, problems: [] };
  return (
    <Page at={at} title={words.title} draft tongue={false}>
      <DraftParts at={at} />
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <form method="post" action="/file" encType="multipart/form-data" noValidate {...keptOf} data-alone="">
        <input type="hidden" name="key" value={draft.key} />
        <input type="hidden" name="step" value="3" />
        <h2>{headings[0]}</h2>
        <WhatQuestions {...asked} />
        <h2>{headings[1]}</h2>
        <WhereQuestions {...asked} areas={areas} units={units} />
        <h2>{headings[2]}</h2>
        <AskQuestions {...asked} />
        <KeptHere at={at} />
        <div className="buttons">
          <button className="button" type="submit" name="go" value="to:4">
            {words.toWho}
          </button>
        </div>
        <p className="about">{words.check}</p>
      </form>
    </Page>
  );
}
