import type { City } from '../casework/city.ts';
import { problemSentence } from '../words/problems.ts';
import type { Problem } from './fields.tsx';
import type { Place } from './place.ts';
import type { Form } from './readForm.ts';

/** What was wrong with files that were not taken in, each by its name. */
export function fileProblems(at: Place, form: Form, { settings }: City): Problem[] {
  const limits: Readonly<Record<string, string>> = {
    'file-too-big': `file-too-big:${Math.floor(settings.maxFileBytes / 1_048_576)}`,
    'too-many-files': `too-many-files:${settings.maxFiles}`,
    'file-cut-off': 'file-missing',
  };
  return form.fileProblems.map(({ name, code }) => ({
    field: 'files',
    text: at.t.problem.fileName(name, problemSentence(at.lang, limits[code] ?? code)),
  }));
}
