import { encode } from 'uqr';

export interface QrProps {
  value: string;
  label: string;
  /** For a screen that somebody else scans, and does not read. */
  captionHidden?: boolean;
}

/** Drawn where it is rendered, never fetched; the same link stands beside it for who cannot scan. */
export function Qr({ value, label, captionHidden }: QrProps) {
  const { data, size } = encode(value, { ecc: 'M', border: 2 });
  return (
    <figure className="qr-figure">
      <svg className="qr" viewBox={`0 0 ${size} ${size}`} role="img" aria-label={label} shapeRendering="crispEdges">
        <path d={squares(data)} />
      </svg>
      {!captionHidden && (
        <figcaption className="small">{/^https?:/.test(value) ? <a href={value}>{value}</a> : value}</figcaption>
      )}
    </figure>
  );
}

function squares(rows: readonly (readonly boolean[])[]) {
  return rows.flatMap((row, y) => row.map((dark, x) => (dark ? `M${x} ${y}h1v1h-1z` : ''))).join('');
}
