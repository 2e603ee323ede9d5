import { reviewOrgansFor } from '../src/jurisdiction/reviewOrgans.ts';
import { demoUnitTree } from './units.ts';

/** The organ that people of the demo ask to review what a unit decided: the government of the place rather than the line. */
export function reviewerOf(unitCode: string): string {
  const unit = demoUnitTree.byCode.get(unitCode);
  const organs = unit ? reviewOrgansFor(unit, demoUnitTree) : [];
  const organ = organs.find(({ kind }) => kind === 'government') ?? organs[0];
  if (!organ) throw new RangeError(`nobody reviews ${unitCode}`);
  return organ.code;
}
