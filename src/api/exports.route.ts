import type { FastifyInstance } from 'fastify';
import { exportingRoles } from '../access/exports.ts';
import { categoryTitle } from '../casework/categoryTree.ts';
import type { City } from '../casework/city.ts';
import { exportTable, matterSheet } from '../casework/exporting/exportTable.ts';
import type { Sheet } from '../casework/exporting/sheet.ts';
import type { Officer } from '../casework/officers.ts';
import { boardWords } from '../words/board.ts';
import { choiceWord } from '../words/choices.ts';
import type { Language } from '../words/language.ts';
import { stateWords } from '../words/states.ts';
import { only } from './accessRule.ts';
import { watchers } from './board.route.ts';
import { boardSheet, indicatorSheet, stockSheet } from './boardSheets.ts';
import { type ExportRequest, exportList, exportRequest } from './contract/exports.ts';
import { declare } from './declare.ts';
import { officerOf } from './place.ts';
import { stop, wrongFields } from './problem.ts';
import { readerLanguage } from './readerLanguage.ts';
import { disposition } from './sendFile.ts';

const types = { csv: 'text/csv; charset=utf-8', xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' } as const;

/** Tables out of the system: bounded by role, with a purpose that is kept, sent while they are read (V1). */
export function exportRoutes(api: FastifyInstance, city: City): void {
  declare(api, {
    method: 'POST',
    url: '/exports',
    access: only(...exportingRoles),
    about: 'A list or a table of the board as CSV or XLSX; who took it and what for is kept.',
    body: exportRequest,
    answers: { 200: 'application/octet-stream' },
    problems: [422],
    async handle({ body, request, reply }) {
      const officer = officerOf(request);
      const language = readerLanguage(request, city.settings.language);
      const { sheet, rowLimit } = await sheetOf(city, officer, { request: body, language });
      const { what, format, purpose } = body;
      const { q, ...asked } = body.query as { q?: string };
      const sought = q === undefined ? {} : { sought: true };
      const sent = await exportTable(city, officer, { what, format, purpose, asked: { ...asked, ...sought }, sheet, rowLimit });
      reply.headers({
        'content-disposition': disposition('attachment', `${sheet.name}-${city.clock.today()}.${format}`),
        'content-security-policy': "default-src 'none'; sandbox; frame-ancestors 'none'",
      });
      return reply.type(types[format]).send(sent);
    },
  });
  declare(api, {
    method: 'GET',
    url: '/exports',
    access: only('auditor'),
    about: 'The latest exports: who took what out, what for, how many rows.',
    answers: { 200: exportList },
    problems: [],
    handle: async () => ({ items: await city.exports.latest(200) }),
  });
}

type Asked = Readonly<{ request: ExportRequest; language: Language }>;

async function sheetOf(city: City, officer: Officer, { request, language }: Asked): Promise<{ sheet: Sheet; rowLimit: number }> {
  if (request.what === 'matters') {
    const { q, figure } = request.query;
    if (figure && q) throw wrongFields([{ field: 'q', code: 'words-beside-figure' }]);
    const names = {
      sheet: boardWords[language].exporting.matters,
      name: (column: string, code: string) => nameOf(city, language, { column, code }),
    };
    return matterSheet(city, officer, { query: request.query, names, columns: boardWords[language].columns });
  }
  if (!officer.roles.some((role) => watchers.some((each) => each === role))) throw stop(403, 'not-allowed');
  const asked = { officer, language };
  const sheet =
    request.what === 'board'
      ? await boardSheet(city, asked, request.query)
      : request.what === 'indicators'
        ? await indicatorSheet(city, asked, request.query)
        : await stockSheet(city, asked, request.query);
  return { sheet, rowLimit: 1000 };
}

function nameOf(city: City, language: Language, { column, code }: { column: string; code: string }): string {
  if (column === 'state') return (stateWords[language] as Record<string, { name: string }>)[code]?.name ?? code;
  if (column === 'category') return categoryTitle(city, language, code);
  return column === 'channel' || column === 'class' ? choiceWord(language, column, code) : code;
}
