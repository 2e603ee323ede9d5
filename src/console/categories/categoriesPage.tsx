import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Button, Tag } from 'antd';
import { useState } from 'react';
import type { CategoryTree } from '../../api/contract/categories.ts';
import { categoryPageWords } from '../../words/categoryPage.ts';
import { questions } from '../asking/questions.ts';
import { askFor } from '../asking/request.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import './categories.css';
import { type Entry, writeCategories } from './categoryFile.ts';
import { CategoryImport } from './categoryImport.tsx';

/** 内容分类: the tree of today, its versions, and a new one: read, tried, compared, and then brought in. */
export function CategoriesPage() {
  const { language } = useWords();
  const words = categoryPageWords[language];
  const client = useQueryClient();
  const [version, choose] = useState<string>();
  const newest = useQuery(questions.categoryTree());
  const shown = useQuery(questions.categoryTree(version));
  const save = useMutation({
    mutationFn: async (which: string) => {
      const { entries } = await askFor<CategoryTree>(`/categories?version=${encodeURIComponent(which)}`);
      const link = document.createElement('a');
      link.href = URL.createObjectURL(new Blob([`\uFEFF${writeCategories(entries)}`], { type: 'text/csv' }));
      link.download = `categories-${which}.csv`;
      link.click();
      URL.revokeObjectURL(link.href);
    },
  });
  const fault = newest.error ?? shown.error;
  if (fault) return <Trouble fault={fault} again={() => void Promise.all([newest.refetch(), shown.refetch()])} />;
  if (!newest.data) return <Reading />;
  return (
    <section className="page categories">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <h2>{words.versions}</h2>
      <ul className="versions">
        {newest.data.versions.map((each) => (
          <li key={each.version}>
            <span>
              {words.version(each.version, each.from, each.total)} {each.current && <Tag>{words.current}</Tag>}
            </span>
            <Button size="small" onClick={() => choose(each.version)}>
              {words.show}
            </Button>
            <Button size="small" onClick={() => save.mutate(each.version)}>
              {words.save}
            </Button>
          </li>
        ))}
      </ul>
      {save.error && <Trouble fault={save.error} />}
      {shown.data && <Tree entries={shown.data.entries} title={words.tree(shown.data.version)} />}
      <CategoryImport today={newest.data} done={() => void client.invalidateQueries({ queryKey: ['categories'] })} />
    </section>
  );
}

/** The tree, closed at its first level: some hundred names. */
function Tree({ entries, title }: { entries: readonly Entry[]; title: string }) {
  const below = Map.groupBy(entries, ({ parent }) => parent ?? '');
  return (
    <details>
      <summary>{title}</summary>
      <Level of="" below={below} />
    </details>
  );
}

function Level({ of, below }: { of: string; below: ReadonlyMap<string, readonly Entry[]> }) {
  const { language } = useWords();
  return (
    <ul>
      {below.get(of)?.map(({ code, title }) => (
        <li key={code}>
          {language === 'en' && title.en ? title.en : <span lang="zh-CN">{title.zh}</span>} <code>{code}</code>
          {below.has(code) && <Level of={code} below={below} />}
        </li>
      ))}
    </ul>
  );
}
