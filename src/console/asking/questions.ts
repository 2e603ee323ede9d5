import { type QueryClient, queryOptions } from '@tanstack/react-query';
import type { CategoryTree } from '../../api/contract/categories.ts';
import type { ClockView } from '../../api/contract/clock.ts';
import type { CandidatePage, WarningPage } from '../../api/contract/clocks.ts';
import type { FileView, SamePerson } from '../../api/contract/file.ts';
import type { Desk, Page } from '../../api/contract/lists.ts';
import type { NearMatters } from '../../api/contract/merging.ts';
import type { FailedNotices, NoticeView } from '../../api/contract/notices.ts';
import type { CoSignerPage } from '../../api/contract/people.ts';
import type { DrawnAgain, SpotDrawOpened, SpotDrawPage, SpotReport } from '../../api/contract/quality.ts';
import type { ListedMatters, RetentionView } from '../../api/contract/retention.ts';
import type { RuleVersions, TriageSlots } from '../../api/contract/routing.ts';
import type { Reference, Session } from '../../api/contract/session.ts';
import type { AnswerVersions, OfferedAnswers } from '../../api/contract/standardAnswers.ts';
import type { FollowUpScript, WatchBoard, WatchPage } from '../../api/contract/watch.ts';
import type { WaySuggestions } from '../../api/contract/ways.ts';
import { ask, askFor, carried, ProblemError } from './request.ts';

export type DemoAccounts = Readonly<{
  demo: boolean;
  password?: string;
  accounts: readonly Readonly<{ account: string; name: string; unitName: string; roles: readonly string[] }>[];
}>;

/** Who is signed in, or null. */
async function whoIsThere(): Promise<Session | null> {
  try {
    const session = await askFor<Session>('/session');
    carried.csrf = session.csrf;
    return session;
  } catch (fault) {
    if (fault instanceof ProblemError && fault.problem.status === 401) return null;
    throw fault;
  }
}

/** What the console asks the API: one entry for each question, with the key it is kept under. */
export const questions = {
  session: queryOptions({ queryKey: ['session'], queryFn: whoIsThere, staleTime: 60_000 }),
  demo: queryOptions({ queryKey: ['demo'], queryFn: () => askFor<DemoAccounts>('/session/demo'), staleTime: Number.POSITIVE_INFINITY }),
  reference: queryOptions({ queryKey: ['reference'], queryFn: () => askFor<Reference>('/reference'), staleTime: 3_600_000 }),
  desk: queryOptions({ queryKey: ['desk'], queryFn: () => askFor<Desk>('/desk') }),
  warnings: queryOptions({ queryKey: ['warnings'], queryFn: () => askFor<WarningPage>('/warnings') }),
  watchBoard: queryOptions({ queryKey: ['watch-board'], queryFn: () => askFor<WatchBoard>('/supervision/board'), refetchInterval: 60_000 }),
  candidates: queryOptions({ queryKey: ['candidates'], queryFn: () => askFor<CandidatePage>('/supervision-candidates'), retry: false }),
  followUpScript: queryOptions({ queryKey: ['follow-up-script'], queryFn: () => askFor<FollowUpScript>('/supervision/follow-up-script') }),
  spotDraw: (drawId: string) =>
    queryOptions({ queryKey: ['spot-draw', drawId], queryFn: () => askFor<SpotDrawOpened>(`/supervision/spot-checks/${drawId}`) }),
  /** A draw made once more; asked when somebody wants to compare. */
  spotDrawAgain: (drawId: string) =>
    queryOptions({
      queryKey: ['spot-draw', drawId, 'again'],
      queryFn: () => askFor<DrawnAgain>(`/supervision/spot-checks/${drawId}/again`),
    }),
  spotReport: (from: string, to: string) =>
    queryOptions({
      queryKey: ['spot-report', from, to],
      queryFn: () => askFor<SpotReport>(`/supervision/spot-check-report?${new URLSearchParams({ from, to })}`),
    }),
  failedNotices: queryOptions({ queryKey: ['failed-notices'], queryFn: () => askFor<FailedNotices>('/notices/failed') }),
  /** What the petitioner was told; the version is in the key, for an act may tell more. */
  notices: (petitionNo: string, version: number) =>
    queryOptions({
      queryKey: ['notices', petitionNo, version],
      queryFn: () => askFor<Readonly<{ items: readonly NoticeView[] }>>(`/petitions/${encodeURIComponent(petitionNo)}/notices`),
    }),
  file: (petitionNo: string) =>
    queryOptions({ queryKey: ['file', petitionNo], queryFn: () => askFor<FileView>(`/petitions/${encodeURIComponent(petitionNo)}`) }),
  /** Other matters of the same person; asked when somebody wants to know. */
  samePerson: (petitionNo: string) =>
    queryOptions({
      queryKey: ['same-person', petitionNo],
      queryFn: () => askFor<SamePerson>(`/petitions/${encodeURIComponent(petitionNo)}/same-person`),
    }),
  /** Matters near to one; it may have been put together with one of them since. */
  near: (petitionNo: string) =>
    queryOptions({
      queryKey: ['file', petitionNo, 'near'],
      queryFn: () => askFor<NearMatters>(`/petitions/${encodeURIComponent(petitionNo)}/near`),
    }),
  /** What the list of ways suggests for a matter; its words do not change. */
  ways: (petitionNo: string) =>
    queryOptions({
      queryKey: ['ways', petitionNo],
      queryFn: () => askFor<WaySuggestions>(`/petitions/${encodeURIComponent(petitionNo)}/ways`),
      staleTime: 3_600_000,
    }),
  /** What is suggested for the slots of triage. */
  suggestions: (petitionNo: string) =>
    queryOptions({
      queryKey: ['file', petitionNo, 'suggestions'],
      queryFn: () => askFor<TriageSlots>(`/petitions/${encodeURIComponent(petitionNo)}/suggestions`),
    }),
  routingRules: queryOptions({ queryKey: ['routing-rules'], queryFn: () => askFor<RuleVersions>('/routing-rules') }),
  /** A version of the tree of categories; today's if none is named. */
  categoryTree: (version?: string) =>
    queryOptions({
      queryKey: ['categories', version ?? ''],
      queryFn: () => askFor<CategoryTree>(`/categories${version ? `?version=${encodeURIComponent(version)}` : ''}`),
    }),
  retention: queryOptions({ queryKey: ['retention'], queryFn: () => askFor<RetentionView>('/retention') }),
  /** What stands on a list of what is to be destroyed; what became of it is in the key. */
  destructionMatters: (no: number, state: string) =>
    queryOptions({ queryKey: ['retention', no, state], queryFn: () => askFor<ListedMatters>(`/retention/lists/${no}`) }),
  standardAnswers: queryOptions({ queryKey: ['standard-answers'], queryFn: () => askFor<AnswerVersions>('/standard-answers') }),
  /** Standard answers for an act on a matter, filled with its facts. */
  offeredAnswers: (petitionNo: string, act: string) =>
    queryOptions({
      queryKey: ['file', petitionNo, 'standard-answers', act],
      queryFn: () => askFor<OfferedAnswers>(`/petitions/${encodeURIComponent(petitionNo)}/standard-answers?act=${act}`),
    }),
  /** Who brings a matter together, masked, from a number on. */
  coSigners: (petitionNo: string, from: number, size: number) =>
    queryOptions({
      queryKey: ['file', petitionNo, 'co-signers', from, size],
      queryFn: () => askFor<CoSignerPage>(`/petitions/${encodeURIComponent(petitionNo)}/co-signers?from=${from}&size=${size}`),
    }),
  /** A clock with every day of its count; asked when somebody opens the explanation. The due day is in the key: an extension counts anew. */
  clock: (petitionNo: string, { no, due }: ClockView) =>
    queryOptions({
      queryKey: ['clock', petitionNo, no, due],
      queryFn: () => askFor<ClockView>(`/petitions/${encodeURIComponent(petitionNo)}/clocks/${no}`),
    }),
};

/** One page of matters; `filters` as in the address of the list. */
export const askForMatters = (filters: URLSearchParams, cursor: string): Promise<Page> => {
  const asked = new URLSearchParams(filters);
  if (cursor) asked.set('cursor', cursor);
  return askFor<Page>(`/petitions?${asked}`);
};

/** One page of the matters behind a figure of the supervisor’s board. */
export const askForWatched = (chosen: Readonly<Record<string, string>>, cursor: string): Promise<WatchPage> =>
  askFor<WatchPage>(`/supervision/matters?${new URLSearchParams({ ...chosen, ...(cursor && { cursor }) })}`);

/** One page of the bureau’s draws for spot checks. */
export const askForDraws = (cursor: string): Promise<SpotDrawPage> =>
  askFor<SpotDrawPage>(`/supervision/spot-checks${cursor && `?cursor=${encodeURIComponent(cursor)}`}`);

export async function signIn(client: QueryClient, tried: Readonly<{ account: string; password: string; code?: string }>): Promise<void> {
  await ask('/session', { method: 'POST', body: tried });
  await client.fetchQuery({ ...questions.session, staleTime: 0 });
  // What failed for want of a session is asked again; what people typed is no query and stays.
  void client.invalidateQueries({ predicate: (query) => query.queryKey[0] !== 'session' });
}

/** Ends the session and forgets everything that was read with it. */
export async function signOut(client: QueryClient): Promise<void> {
  await ask('/session', { method: 'DELETE' });
  carried.csrf = '';
  client.clear();
}
