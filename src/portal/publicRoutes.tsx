import type { FastifyInstance } from 'fastify';
import type { City } from '../casework/city.ts';
import { noticeBoard } from '../casework/publishing/noticeBoard.ts';
import { listPublished, readPublished } from '../casework/publishing/publishedList.ts';
import { publishingWords } from '../words/publishing.ts';
import { MessagePage } from './messagePage.tsx';
import { AnsweredPage, NoticePage, SummaryPage } from './publicPages.tsx';
import { placeAt, show } from './show.ts';

/** What anybody may read: published summaries (S1), and what must be public (S6). */
export function publicRoutes(web: FastifyInstance, city: City): void {
  web.get('/answered', async (request, reply) => {
    const { q, after } = request.query as Record<string, unknown>;
    const sought = typeof q === 'string' ? [...q].slice(0, 50).join('').trim().replaceAll('\0', '') : '';
    const page = await listPublished(city, { q: sought, after: typeof after === 'string' ? after : undefined });
    return show(reply, { page: <AnsweredPage at={placeAt(request, city)} page={page} q={sought} /> });
  });
  web.get<{ Params: { id: string } }>('/answered/:id', async (request, reply) => {
    const at = placeAt(request, city);
    const item = await readPublished(city, request.params.id);
    if (item) return show(reply, { page: <SummaryPage at={at} item={item} /> });
    const { problem } = at.t;
    return show(reply, { page: <MessagePage at={at} title={publishingWords[at.lang].answered} text={problem.notFound} />, status: 404 });
  });
  web.get('/public-information', async (request, reply) => {
    const board = await noticeBoard(city, city.settings.intakeUnit);
    return show(reply, { page: <NoticePage at={placeAt(request, city)} board={board} /> });
  });
}
