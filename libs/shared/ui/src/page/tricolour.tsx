/** Four pixels of Belgium: on official papers and in the footer, nowhere else. */
export function Tricolour() {
  return (
    <svg className="tricolour" viewBox="0 0 72 4" aria-hidden="true" focusable="false">
      <path className="b1" d="M0 0h24v4H0z" />
      <path className="b2" d="M24 0h24v4H24z" />
      <path className="b3" d="M48 0h24v4H48z" />
    </svg>
  );
}
