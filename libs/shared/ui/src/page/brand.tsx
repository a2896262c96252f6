/** A person behind an arched counter window, on a ledge in the colours of Belgium, beside the name. */
export function Brand({ href, name, rest }: { href: string; name: string; rest?: string }) {
  return (
    <a className="brand" href={href}>
      <svg viewBox="0 0 36 40" aria-hidden="true" focusable="false">
        <path className="arch" d="M3 34V17a15 15 0 0 1 30 0v17z" />
        <path className="opening" d="M8.5 34V17.5a9.5 9.5 0 0 1 19 0V34z" />
        <circle className="arch" cx="18" cy="19.5" r="4" />
        <path className="arch" d="M10.5 34a7.5 8.5 0 0 1 15 0z" />
        <path className="b1" d="M0 36h12v4H0z" />
        <path className="b2" d="M12 36h12v4H12z" />
        <path className="b3" d="M24 36h12v4H24z" />
      </svg>
      <span>
        {name}
        {rest && <small>{rest}</small>}
      </span>
    </a>
  );
}
