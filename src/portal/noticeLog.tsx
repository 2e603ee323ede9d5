import type { NoticeView, OpeningsView } from '../api/contract/notices.ts';
import { choiceWords } from '../words/choices.ts';
import { formatFullDay } from '../words/days.ts';
import { noticeChannels, noticeFaults, noticeStates, noticeWords, representativeNo } from '../words/notices.ts';
import type { Place } from './place.ts';

const shown = 10;
const word = (words: Readonly<Record<string, string>>, code: string) => words[code] ?? code;

/** 通知记录: what was told, by which channel, and whether it got there; the newest first, older ones behind a fold. */
export function ToldLog({ at, items }: { at: Place; items: readonly NoticeView[] }) {
  const { log } = at.t.notices;
  const older = items.slice(shown);
  return (
    <section className="noprint">
      <h2>{log.title}</h2>
      {items.length === 0 && <p className="about">{log.none}</p>}
      <Told at={at} items={items.slice(0, shown)} />
      {older.length > 0 && (
        <details>
          <summary>{formatFullDay(older[0]?.on ?? '', at.lang)}</summary>
          <Told at={at} items={older} />
        </details>
      )}
      <p>
        <a className="link" href={at.link('/track/contact')}>
          {log.link}
        </a>
      </p>
    </section>
  );
}

function Told({ at, items }: { at: Place; items: readonly NoticeView[] }) {
  const words: Readonly<Record<string, { news: string }>> = noticeWords[at.lang];
  return (
    <dl className="facts">
      {items.map((item) => (
        <div key={item.seq}>
          <dt>{formatFullDay(item.on, at.lang)}</dt>
          <dd>
            {at.t.notices.log.news(words[item.kind]?.news ?? item.kind)}
            {item.deliveries.map((delivery) => (
              <span className="about block" key={`${delivery.channel} ${delivery.representative ?? 0}`}>
                {deliveryLine(at, delivery)}
              </span>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function deliveryLine({ lang }: Place, delivery: NoticeView['deliveries'][number]): string {
  const { channel, representative, state, masked, fault, settled } = delivery;
  const why = settled ? word(choiceWords[lang].settlements, settled) : fault && word(noticeFaults[lang], fault);
  const whom = representative && representativeNo[lang](representative);
  const parts = [noticeChannels[lang][channel], whom, masked, word(noticeStates[lang], state), why];
  return parts.filter((part) => part !== undefined && part !== '').join(' · ');
}

/** 谁查看过: organ, role and purpose by day, never a name. */
export function SeenLog({ at, days }: { at: Place; days: OpeningsView['days'] }) {
  const { log } = at.t.notices;
  return (
    <section className="noprint">
      <h2>{log.seenTitle}</h2>
      <details>
        <summary>{days[0] ? formatFullDay(days[0].on, at.lang) : log.seenNone}</summary>
        <p className="about">{log.seenLead}</p>
        <dl className="facts">
          {days.map(({ on, seen }) => (
            <div key={on}>
              <dt>{formatFullDay(on, at.lang)}</dt>
              <dd>
                {seen.map((one) => (
                  <span className="block" key={JSON.stringify(one)}>
                    {at.unitName(one.unit, one.unitName)}
                    <span className="about block">
                      <bdi>{seenLine(at, one)}</bdi>
                    </span>
                  </span>
                ))}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}

function seenLine({ lang, t }: Place, { role = '', purpose = '', reason }: OpeningsView['days'][number]['seen'][number]): string {
  const { log } = t.notices;
  return reason ? log.seenPerson(reason) : log.seenAs(word(choiceWords[lang].roles, role), word(log.purposes, purpose));
}
