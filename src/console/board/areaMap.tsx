import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import { askFor } from '../asking/request.ts';

type Sketch = Readonly<{ width: number; height: number; areas: readonly Readonly<{ id: string; path: string }>[] }>;
export type Shade = Readonly<{ key: string; name: string; value: number; to: string }>;

/** The areas, darker where more is counted; each opens its matters. Nothing where the city has no outlines of these areas. */
export function AreaMap({ shades, label }: Readonly<{ shades: readonly Shade[]; label: string }>) {
  const { data } = useQuery({ queryKey: ['map'], queryFn: () => askFor<Sketch>('/map'), staleTime: 3_600_000 });
  const byKey = new Map(shades.map((shade) => [shade.key, shade]));
  if (!data?.areas.some(({ id }) => byKey.has(id))) return null;
  const most = Math.max(1, ...shades.map(({ value }) => value));
  return (
    <nav aria-label={label}>
      <svg className="area-map" viewBox={`-2 -2 ${data.width + 4} ${data.height + 4}`}>
        <title>{label}</title>
        {data.areas.map((shape) => {
          const shade = byKey.get(shape.id);
          const drawn = <path d={shape.path} fillOpacity={shade ? 0.08 + (shade.value / most) * 0.8 : 0} />;
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
