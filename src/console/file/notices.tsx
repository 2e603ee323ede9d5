import { useQuery } from '@tanstack/react-query';
import type { FileView } from '../../api/contract/file.ts';
import type { NoticeView } from '../../api/contract/notices.ts';
import { choiceWords } from '../../words/choices.ts';
import { formatFullDay } from '../../words/days.ts';
import type { Language } from '../../words/language.ts';
import { noticeChannels, noticeFaults, noticeStates, noticeWords, representativeNo } from '../../words/notices.ts';
import { questions } from '../asking/questions.ts';
import { Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';

const word = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code;

/** A delivery in one line: channel, masked address, how it went and why. */
function deliveryLine(language: Language, delivery: NoticeView['deliveries'][number]): string {
  const { channel, representative, state, masked, fault, settled } = delivery;
  const why = settled ? word(choiceWords[language].settlements, settled) : fault && word(noticeFaults[language], fault);
  const whom = representative && representativeNo[language](representative);
  return [noticeChannels[language][channel], whom, masked, word(noticeStates[language], state), why].filter(Boolean).join(' · ');
}

/** The address of the letter for one event, to print and post. */
export const letterPath = (petitionNo: string, seq: number) => `/api/v1/petitions/${encodeURIComponent(petitionNo)}/notices/${seq}/letter`;

/** What the petitioner was told of this matter, newest first, and whether it got there. */
export function Notices({ file }: { file: FileView }) {
  const { language, words } = useWords();
  const { data, error, refetch } = useQuery(questions.notices(file.petitionNo, file.version));
  const kinds: Readonly<Record<string, { news: string }>> = noticeWords[language];
  return (
    <section className="card" aria-labelledby="part-notices">
      <h2 id="part-notices">{words.notices.title}</h2>
      {error && <Trouble fault={error} again={() => void refetch()} />}
      {data?.items.length === 0 && <p className="quiet">{words.notices.none}</p>}
      <dl className="facts">
        {data?.items.map((item) => (
          <div key={item.seq}>
            <dt>{formatFullDay(item.on, language)}</dt>
            <dd>
              {words.notices.news(kinds[item.kind]?.news ?? item.kind)}
              {item.deliveries.map((delivery) => (
                <div className="quiet" key={`${delivery.channel} ${delivery.representative ?? 0}`}>
                  {deliveryLine(language, delivery)}
                </div>
              ))}
              <a className="link" href={letterPath(file.petitionNo, item.seq)} target="_blank" rel="noreferrer">
                {words.notices.letter}
              </a>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
