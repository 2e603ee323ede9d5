/** One thing an act asks for. The API parses by it, the console draws by it, `words/` names it. */
export type Field = Readonly<{
  name: string;
  /** `entry`: the number of what the act answers or ends, such as a 督办; `matter`: the number of another matter; `way`: a line of the 分类处理清单; `people`, `parts`: lists of them, as stated; `checklist`: an answer to each item of the 检查清单; `co-signer(s)`: numbers on the list of people. */
  kind:
    | 'text'
    | 'day'
    | 'number'
    | 'choice'
    | 'flag'
    | 'unit'
    | 'area'
    | 'category'
    | 'route'
    | 'way'
    | 'letter'
    | 'officer'
    | 'ground'
    | 'entry'
    | 'matter'
    | 'people'
    | 'parts'
    | 'checklist'
    | 'co-signer'
    | 'co-signers'
    | 'phone'
    | 'email';
  required: boolean;
  options?: readonly string[];
  maxLength?: number;
  min?: number;
  max?: number;
  /** Asked only when the paper in question is of this kind. */
  when?: 'opinion' | 'refusal' | 'extension' | 'review';
}>;

export const text = (name: string, required = true, maxLength = 2000): Field => ({ name, kind: 'text', required, maxLength });
export const choice = (name: string, options: readonly string[], required = true): Field => ({ name, kind: 'choice', required, options });
export const of = (kind: Field['kind'], name: string, required = true): Field => ({ name, kind, required });
