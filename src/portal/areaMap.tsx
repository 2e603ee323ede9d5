import type { Sketch } from '../jurisdiction/outlines.ts';
import { portalMap } from '../words/portalMap.ts';
import type { Place } from './place.ts';

type Props = Readonly<{ at: Place; map: Sketch; areas: readonly Readonly<{ code: string; name: string }>[] }>;

/**
 * The counties as a sketch to press, shown by the script: a press chooses in the list beside it, which is all that keyboards, readers of the
 * screen and browsers without scripts need (WCAG 2.2, 2.1.1).
 */
export function AreaMap({ at, map, areas }: Props) {
  const names = new Map(areas.map(({ code, name }) => [code, name]));
  const words = portalMap[at.lang];
  return (
    <figure className="area-map" data-area-map hidden>
      <svg viewBox={`-2 -2 ${map.width + 4} ${map.height + 4}`} aria-hidden="true">
        {map.areas.map(
          ({ id, path, middle: [x, y] }) =>
            names.has(id) && (
              <g data-area={id} key={id}>
                <path d={path} />
                <text x={x} y={y}>
                  {names.get(id)}
                </text>
              </g>
            ),
        )}
      </svg>
      <figcaption className="hint">
        {words.press} {map.approval ? words.approval(map.approval) : words.sketch}
      </figcaption>
    </figure>
  );
}
