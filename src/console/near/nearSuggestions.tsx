import { useQuery } from '@tanstack/react-query';
import type { NearMatter } from '../../api/contract/merging.ts';
import { nearWords } from '../../words/near.ts';
import { questions } from '../asking/questions.ts';
import { useWords } from '../language/language.tsx';
import { NearList } from './nearList.tsx';

/** Which field of an act names another matter, and which near ones fit into it. */
const fits: Readonly<Record<string, { field: string; may(near: NearMatter): boolean }>> = {
  merge: { field: 'lead', may: ({ mayLead }) => mayLead },
  linkRepeat: { field: 'earlier', may: ({ why }) => why.some((each) => each !== 'same-area' && each !== 'same-words') },
};

/** Acts beside whose form near matters are shown: to screen it, or to name one of them. */
export const showsNear = (act: string): boolean => act === 'triage' || Object.hasOwn(fits, act);

type Props = Readonly<{ petitionNo: string; act: string; fill(values: Record<string, unknown>): void }>;

/** Near matters beside the form of an act, of those that fit into its field; nothing is shown where there are none. */
export function NearSuggestions({ petitionNo, act, fill }: Props) {
  const { language } = useWords();
  const { data } = useQuery(questions.near(petitionNo));
  const fit = fits[act];
  const items = (data?.items ?? []).filter((near) => !fit || fit.may(near));
  if (items.length === 0) return null;
  return (
    <section className="ways" aria-labelledby="near-suggested">
      <h3 id="near-suggested">{nearWords[language].beside}</h3>
      <NearList items={items} beside {...(fit && { use: (value: string) => fill({ [fit.field]: value }) })} />
    </section>
  );
}
