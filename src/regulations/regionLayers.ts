import { noRegion, type RegionLayer } from './regions.ts';
import { zhejiang2016 } from './regionZhejiang.ts';

/** Every region layer a city may choose by its setting; the first is the default. */
export const regionLayers: readonly RegionLayer[] = [noRegion, zhejiang2016];

/** The layer with an id such as `zhejiang2016`, or undefined. */
export const regionNamed = (id: string): RegionLayer | undefined => regionLayers.find((layer) => layer.id === id);
