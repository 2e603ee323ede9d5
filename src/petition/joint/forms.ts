import { choice, type Field, of, text } from '../field.ts';
import { type JointAct, removalReasons } from './acts.ts';

export const jointForms: Readonly<Record<JointAct['type'], readonly Field[]>> = {
  addCoSigners: [of('people', 'people')],
  removeCoSigner: [of('co-signer', 'coSigner'), choice('removal', removalReasons), text('reason')],
  nameRepresentatives: [of('co-signers', 'coSigners', false)],
};
