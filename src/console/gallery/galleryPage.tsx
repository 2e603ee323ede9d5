import { useQuery } from '@tanstack/react-query';
import { galleryWords } from '../../words/gallery.ts';
import { questions } from '../asking/questions.ts';
import { useChoices } from '../fields/choices.ts';
import { Reading, Trouble } from '../frame/trouble.tsx';
import { useWords } from '../language/language.tsx';
import { SampleForm } from './sampleForm.tsx';
import { SamplePieces } from './samplePieces.tsx';
import '../file/file.css';
import './gallery.css';

/** 组件样张: the parts of the console in every state, empty, long, wrong and read only, for whoever changes them. */
export function GalleryPage() {
  const { language } = useWords();
  const words = galleryWords[language];
  const { data: reference, error, refetch } = useQuery(questions.reference);
  const choices = useChoices(reference);
  if (error) return <Trouble fault={error} again={() => void refetch()} />;
  if (!reference) return <Reading />;
  return (
    <section className="page gallery">
      <h1>{words.title}</h1>
      <p className="quiet">{words.lead}</p>
      <h2>{words.formsTitle}</h2>
      <div className="gallery-forms">
        {(['empty', 'long', 'wrong', 'shut'] as const).map((shown) => (
          <SampleForm key={shown} shown={shown} choices={choices} />
        ))}
      </div>
      <SamplePieces />
    </section>
  );
}
