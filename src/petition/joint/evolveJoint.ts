import type { EventOf } from '../decision.ts';
import type { Petition } from '../petition.ts';
import { jointOf } from './standing.ts';

export function evolveJoint(petition: Petition, event: EventOf<'addCoSigners' | 'removeCoSigner' | 'nameRepresentatives'>): Petition {
  const joint = jointOf(petition);
  switch (event.type) {
    case 'addCoSigners':
      return { ...petition, joint: { ...joint, entered: joint.entered + event.count } };
    case 'removeCoSigner': {
      const { coSigner: no, removal, on } = event;
      const representatives = joint.representatives.filter((each) => each.no !== no);
      return { ...petition, joint: { ...joint, removed: [...joint.removed, { no, removal, on }], representatives } };
    }
    case 'nameRepresentatives': {
      const before = new Map(joint.representatives.map(({ no, since }) => [no, since]));
      const named = [...new Set(event.coSigners ?? [])].sort((a, b) => a - b);
      const representatives = named.map((no) => ({ no, since: before.get(no) ?? petition.version + 1 }));
      return { ...petition, joint: { ...joint, representatives } };
    }
  }
}
