import { Link } from 'react-router';

export type Bar = Readonly<{ key: string; label: string; value: number; earlier: number; to?: string | undefined }>;
type ChartProps = Readonly<{ bars: readonly Bar[]; label: string }>;

const share = (value: number, most: number) => (most === 0 ? 0 : Math.round((value / most) * 1000) / 10);

/** Lying bars with their numbers: what it is, how many now; the mark is how many a year ago. Each opens what it counts. */
export function BarChart({ bars, label }: ChartProps) {
  const most = Math.max(1, ...bars.map(({ value, earlier }) => Math.max(value, earlier)));
  return (
    <ul className="bars" aria-label={label}>
      {bars.map(({ key, label: name, value, earlier, to }) => (
        <li key={key}>
          <span className="bar-name">{name}</span>
          <svg className="bar" aria-hidden="true" viewBox="0 0 100 16" preserveAspectRatio="none">
            <rect className="bar-all" width="100" height="16" />
            <rect className="bar-now" width={share(value, most)} height="16" />
            {earlier > 0 && <rect className="bar-then" x={Math.max(0, share(earlier, most) - 0.4)} width="0.8" height="16" />}
          </svg>
          {to && value > 0 ? <Link to={to}>{value}</Link> : <span>{value}</span>}
        </li>
      ))}
    </ul>
  );
}

const height = 160;
const step = 40;

/** Standing bars in time; the line is the same time of last year. The table beside it says every number. */
export function TrendChart({ bars, label }: ChartProps) {
  const most = Math.max(1, ...bars.map(({ value, earlier }) => Math.max(value, earlier)));
  const y = (value: number) => Math.round((1 - value / most) * height);
  const width = bars.length * step;
  const every = Math.ceil(bars.length / 12);
  return (
    <svg className="trend" role="img" aria-label={label} viewBox={`-30 -14 ${width + 40} ${height + 40}`}>
      <line className="chart-line" x1="0" x2={width} y1={height} y2={height} />
      <line className="chart-line" x1="0" x2={width} y1="0" y2="0" strokeDasharray="2 4" />
      <text className="chart-text" x="-4" y="4" textAnchor="end">
        {most}
      </text>
      {bars.map(({ key, label: name, value }, at) => (
        <g key={key}>
          <rect className="bar-now" x={at * step + 8} width={step - 16} y={y(value)} height={height - y(value)} />
          {at % every === 0 && (
            <text className="chart-text" x={at * step + step / 2} y={height + 18} textAnchor="middle">
              {name}
            </text>
          )}
        </g>
      ))}
      <polyline className="chart-then" points={bars.map(({ earlier }, at) => `${at * step + step / 2},${y(earlier)}`).join(' ')} />
    </svg>
  );
}

/** One number a day. */
export function HistoryChart({ days, label }: Readonly<{ days: readonly Readonly<{ day: string; total: number }>[]; label: string }>) {
  const most = Math.max(1, ...days.map(({ total }) => total));
  const x = (at: number) => Math.round((at / Math.max(1, days.length - 1)) * 600);
  const y = (value: number) => Math.round((1 - value / most) * 90);
  return (
    <svg className="trend" role="img" aria-label={label} viewBox="-36 -12 680 130">
      <line className="chart-line" x1="0" x2="600" y1="90" y2="90" />
      <text className="chart-text" x="-4" y="4" textAnchor="end">
        {most}
      </text>
      <text className="chart-text" x="0" y="108">
        {days[0]?.day}
      </text>
      <text className="chart-text" x="600" y="108" textAnchor="end">
        {days.at(-1)?.day}
      </text>
      <polyline className="chart-now" points={days.map(({ total }, at) => `${x(at)},${y(total)}`).join(' ')} />
    </svg>
  );
}
