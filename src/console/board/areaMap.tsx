import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { askFor } from '../asking/request.ts';

type Ring = readonly (readonly [number, number])[];
type Shape = Readonly<{
  id: string;
  properties: { name: string };
  geometry: { type: 'Polygon'; coordinates: readonly Ring[] } | { type: 'MultiPolygon'; coordinates: readonly (readonly Ring[])[] };
}>;
type Outlines = Readonly<{ features: readonly Shape[] }>;
export type Shade = Readonly<{ key: string; name: string; value: number; to: string }>;

const rings = ({ geometry }: Shape): readonly Ring[] => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat());

/** Degrees to a flat sketch: a degree of longitude shortened by the latitude, north up. */
function flattened(shapes: readonly Shape[]) {
  const points = shapes.flatMap((shape) => rings(shape).flat());
  const [west, east] = [Math.min(...points.map(([x]) => x)), Math.max(...points.map(([x]) => x))];
  const [south, north] = [Math.min(...points.map(([, y]) => y)), Math.max(...points.map(([, y]) => y))];
  const narrow = Math.cos((((south + north) / 2) * Math.PI) / 180);
  const scale = 600 / ((east - west) * narrow);
  const place = ([x, y]: readonly [number, number]) => [(x - west) * narrow * scale, (north - y) * scale] as const;
  const path = (shape: Shape) =>
    rings(shape)
      .map(
        (ring) =>
          `M${ring
            .map((point) =>
              place(point)
                .map((each) => each.toFixed(1))
                .join(','),
            )
            .join('L')}Z`,
      )
      .join('');
  return { path, height: (north - south) * scale };
}

/** The areas, darker where more is counted; each opens its matters. Nothing where the city has no outlines of these areas. */
export function AreaMap({ shades, label }: Readonly<{ shades: readonly Shade[]; label: string }>) {
  const { data } = useQuery({ queryKey: ['map'], queryFn: () => askFor<Outlines>('/map'), staleTime: 3_600_000 });
  const byKey = new Map(shades.map((shade) => [shade.key, shade]));
  const shapes = data?.features ?? [];
  if (!shapes.some(({ id }) => byKey.has(id))) return null;
  const { path, height } = flattened(shapes);
  const most = Math.max(1, ...shades.map(({ value }) => value));
  return (
    <nav aria-label={label}>
      <svg className="area-map" viewBox={`-2 -2 604 ${Math.ceil(height) + 4}`}>
        <title>{label}</title>
        {shapes.map((shape) => {
          const shade = byKey.get(shape.id);
          const drawn = <path d={path(shape)} fillOpacity={shade ? 0.08 + (shade.value / most) * 0.8 : 0} />;
          if (!shade || shade.value === 0) return <g key={shape.id}>{drawn}</g>;
          return (
            <Link key={shape.id} to={shade.to} aria-label={`${shade.name} ${shade.value}`}>
              {drawn}
              <title>{`${shade.name} ${shade.value}`}</title>
            </Link>
          );
        })}
      </svg>
    </nav>
  );
}
