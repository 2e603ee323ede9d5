import type { Upload } from '../casework/uploads.ts';
import { isElsewhere, type Problem } from './fields.tsx';
import type { Place } from './place.ts';

/** A file that goes with what is written: uploaded now, or taken along from an earlier matter. */
type Kept = Pick<Upload, 'uploadId' | 'name' | 'size'>;

type UploadProps = Readonly<{
  at: Place;
  uploads: readonly Kept[];
  problems: readonly Problem[];
  limits: Readonly<{ files: number; bytes: number }>;
}>;

/** Files: chosen here, sent with any button, listed once they are in. Works without scripts. */
export function UploadField({ at, uploads, problems, limits }: UploadProps) {
  const { file, site } = at.t;
  const wrong = problems.filter(({ field }) => field === 'files');
  return (
    <div className={wrong.length > 0 ? 'field wrong' : 'field'} hidden={isElsewhere(at, 'files')}>
      <label className="ask" htmlFor="files">
        {file.filesLabel}
      </label>
      <p className="hint" id="files-hint">
        {file.filesHint(limits.files, site.bytes(limits.bytes))}
      </p>
      {wrong.map(({ text }, no) => (
        <p className="problem" id={no === 0 ? 'files-problem' : undefined} key={text}>
          {text}
        </p>
      ))}
      <input type="file" id="files" name="files" multiple aria-describedby={wrong.length > 0 ? 'files-hint files-problem' : 'files-hint'} />
      <p className="about">{file.uploadNote}</p>
      <button className="button second" type="submit" name="go" value="upload" formNoValidate>
        {file.uploadNow}
      </button>
      {uploads.length > 0 && <Uploaded at={at} uploads={uploads} />}
    </div>
  );
}

function Uploaded({ at, uploads }: { at: Place; uploads: readonly Kept[] }) {
  const { file, site } = at.t;
  return (
    <>
      <p className="progress" role="status">
        {file.uploaded(uploads.length)}
      </p>
      <ul className="files">
        {uploads.map(({ uploadId, name, size }) => (
          <li key={uploadId}>
            <span>
              <bdi data-file={name}>{name}</bdi> <span className="about">{site.bytes(size)}</span>
            </span>
            <button className="link" type="submit" name="go" value={`drop:${uploadId}`} formNoValidate aria-label={file.drop(name)}>
              {file.dropShort}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
