type Ring = readonly (readonly number[])[];
/** GeoJSON (RFC 7946) with one feature for each area, `id` its code of GB/T 2260; `approval` is the 审图号 of a map that may be published. */
export type OutlineFile = Readonly<{
  approval?: string | undefined;
  features: readonly Readonly<{
    id: string;
    properties: Readonly<{ name: string }>;
    geometry: Readonly<
      { type: 'Polygon'; coordinates: readonly Ring[] } | { type: 'MultiPolygon'; coordinates: readonly (readonly Ring[])[] }
    >;
  }>[];
}>;

/** An area as a drawing: an SVG path, and the middle of its largest part, in the units of the sketch. */
export type Outline = Readonly<{ id: string; name: string; path: string; middle: readonly [number, number] }>;
export type Sketch = Readonly<{ width: number; height: number; approval?: string; areas: readonly Outline[] }>;

type Point = readonly [number, number];
type Feature = OutlineFile['features'][number];

const ringsOf = ({ geometry }: Feature): readonly Ring[] =>
  geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat();

/**
 * Degrees to a flat sketch so many units wide: a degree of longitude shortened by the latitude, north up, corners on whole units,
 * what lies on a line left out. Nothing to be measured on.
 */
export function sketchOf({ features, approval }: OutlineFile, width: number): Sketch {
  const points = features.flatMap((feature) => ringsOf(feature).flat());
  if (points.length === 0) return { width, height: 0, areas: [] };
  const span = (axis: 0 | 1) => {
    const all = points.map((point) => point[axis] ?? 0);
    return { least: Math.min(...all), most: Math.max(...all) };
  };
  const [x, y] = [span(0), span(1)];
  const narrow = Math.cos((((y.least + y.most) / 2) * Math.PI) / 180);
  const scale = width / ((x.most - x.least) * narrow);
  const place = ([east = 0, north = 0]: readonly number[]): Point => [
    Math.round((east - x.least) * narrow * scale),
    Math.round((y.most - north) * scale),
  ];
  const areas = features.map((feature): Outline => {
    const rings = ringsOf(feature).map((of) => corners(of.map(place)));
    return { id: feature.id, name: feature.properties.name, path: rings.map(pathOf).join(''), middle: middleOf(rings) };
  });
  return { width, height: Math.round((y.most - y.least) * scale), ...(approval && { approval }), areas };
}

function corners(points: readonly Point[]): Point[] {
  const kept: Point[] = [];
  for (const point of points) {
    const [last, before] = [kept.at(-1), kept.at(-2)];
    if (last && last[0] === point[0] && last[1] === point[1]) continue;
    if (last && before && (last[0] - before[0]) * (point[1] - before[1]) === (last[1] - before[1]) * (point[0] - before[0])) kept.pop();
    kept.push(point);
  }
  return kept;
}

function pathOf([first = [0, 0], ...rest]: readonly Point[]): string {
  let at = first;
  const steps = rest.map((point) => {
    const step = `l${point[0] - at[0]} ${point[1] - at[1]}`;
    at = point;
    return step;
  });
  return `M${first.join(' ')}${steps.join('')}z`.replaceAll(' -', '-');
}

/** The centre of gravity of the ring with most corners (the shoelace formula). */
function middleOf(rings: readonly (readonly Point[])[]): Point {
  const ring = rings.reduce((most, one) => (one.length > most.length ? one : most), []);
  let [area, x, y] = [0, 0, 0];
  ring.forEach(([x0, y0], at) => {
    const [x1, y1] = ring[(at + 1) % ring.length] ?? [0, 0];
    const cross = x0 * y1 - x1 * y0;
    area += cross / 2;
    x += ((x0 + x1) * cross) / 6;
    y += ((y0 + y1) * cross) / 6;
  });
  return area === 0 ? (ring[0] ?? [0, 0]) : [Math.round(x / area), Math.round(y / area)];
}
