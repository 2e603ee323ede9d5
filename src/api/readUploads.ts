import type { City } from '../casework/city.ts';
import { readUploadToken, type Upload } from '../casework/uploads.ts';
import { wrongFields } from './problem.ts';

/**
 * The files that a filing or an act names, by what POST /uploads answered.
 * @throws ProblemAnswer 422 if one is not ours, is named twice, or there are too many
 */
export function readUploads(city: City, tokens: readonly string[] = []): Upload[] {
  const { maxFiles } = city.settings;
  if (tokens.length > maxFiles) throw wrongFields([{ field: 'attachments', code: `too-many-files:${maxFiles}` }]);
  const uploads = tokens.map((token, at) => {
    const upload = tokens.indexOf(token) === at ? readUploadToken(city, token) : undefined;
    if (!upload) throw wrongFields([{ field: `attachments.${at}`, code: 'file-missing' }]);
    return upload;
  });
  return uploads;
}
