import { Button, Tag } from 'antd';
import type { RuleVersions } from '../../api/contract/routing.ts';
import { routingWords } from '../../words/routing.ts';
import { useReferenceName } from '../fields/referenceName.ts';
import { useWords } from '../language/language.tsx';
import { OwnTongue } from '../language/ownTongue.tsx';

type Version = RuleVersions['versions'][number];
type Props = {
  found: RuleVersions;
  busy: boolean;
  tryIt(version: number): void;
  activate(version: number): void;
  copy(version: Version): void;
};

/** One rule in a line: name, conditions, where to. */
function useRuleLine() {
  const { language } = useWords();
  const words = routingWords[language];
  const name = useReferenceName();
  return ({ id, organ, category, areas = [], words: sought = [], from, to }: Version['rules'][number]) => {
    const conditions = [
      category && name('categories', category),
      areas.map((code) => name('areas', code)).join(words.separator),
      sought.map((word) => `“${word}”`).join(words.separator),
      (from || to) && `${from ?? ''}–${to ?? ''}`,
    ].filter(Boolean);
    return `${id}${language === 'zh' ? '：' : ': '}${conditions.join(' · ')} → ${name('units', organ)}`;
  };
}

/** Every version with its rules, how it was tried, and what may be done with it. */
export function VersionList({ found, busy, tryIt, activate, copy }: Props) {
  const { language } = useWords();
  const words = routingWords[language];
  const line = useRuleLine();
  return (
    <section aria-labelledby="rule-versions">
      <h2 id="rule-versions">{words.versions}</h2>
      {found.versions.length === 0 && <p className="quiet">{words.none}</p>}
      {found.versions.map((each) => (
        <article key={each.version} className="rule-version">
          <h3>
            <OwnTongue>{words.version(each.version, each.note)}</OwnTongue> {found.active === each.version && <Tag>{words.active}</Tag>}
          </h3>
          <ul>
            {each.rules.map((rule) => (
              <li key={rule.id}>
                <OwnTongue>{line(rule)}</OwnTongue>
              </li>
            ))}
          </ul>
          <p className="quiet">
            {words.writtenBy(each.writtenBy)} · {each.trial ? words.tried(each.trial) : words.untried}
            {each.own && found.active !== each.version && <span className="block">{words.ownNote}</span>}
          </p>
          <div className="buttons">
            <Button onClick={() => tryIt(each.version)} disabled={busy}>
              {words.tryIt}
            </Button>
            {!each.own && found.active !== each.version && (
              <Button type="primary" onClick={() => activate(each.version)} disabled={busy || !each.trial}>
                {words.activate}
              </Button>
            )}
            <Button onClick={() => copy(each)}>{words.copy}</Button>
          </div>
        </article>
      ))}
    </section>
  );
}
