import type { City } from '../casework/city.ts';
import { readUploadToken, type Upload } from '../casework/uploads.ts';
import { type FieldTrouble, wrongFields } from './problem.ts';

/**
 * The files that a filing or an act names, by what POST /uploads answered.
 * @throws ProblemAnswer 422 if one is not ours, is named twice, or there are too many
 */
export function readUploads(city: City, tokens: readonly string[] = []): Upload[] {
  const { maxFiles } = city.settings;
  if (tokens.length > maxFiles) throw wrongFields([{ field: 'attachments', code: `too-many-files:${maxFiles}` }]);
  return read(city, 'attachments', tokens);
}

/** What a page of a letter may be: what every browser shows and a PDF can hold. */
const pageTypes: readonly string[] = ['application/pdf', 'image/jpeg', 'image/png', 'image/gif', 'image/webp'];

/**
 * The scanned pages of a letter, in their order; none of them is named among the attachments as well.
 * @throws ProblemAnswer 422 that names every page which is none
 */
export function readPages(city: City, tokens: readonly string[] = [], besides: readonly Upload[] = []): Upload[] {
  const pages = read(city, 'pages', tokens);
  const troubles = pages.flatMap(({ mime, uploadId }, at): FieldTrouble[] => {
    const code = besides.some((other) => other.uploadId === uploadId) ? 'file-missing' : 'page-type';
    return code === 'file-missing' || !pageTypes.includes(mime) ? [{ field: `pages.${at}`, code }] : [];
  });
  if (troubles.length > 0) throw wrongFields(troubles);
  return pages;
}

function read(city: City, field: string, tokens: readonly string[]): Upload[] {
  return tokens.map((token, at) => {
    const upload = tokens.indexOf(token) === at ? readUploadToken(city, token) : undefined;
    if (!upload) throw wrongFields([{ field: `${field}.${at}`, code: 'file-missing' }]);
    return upload;
  });
}
